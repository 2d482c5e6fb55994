import { sql, type Transaction } from 'kysely';
import type { Erased } from '#src/accounts/erasing.ts';
import { addIntents } from './add-intents.ts';
import { raiseOfferingVersion } from './offering-source.ts';
import type { Database } from './open-database.ts';
import { eraseVotes } from './erase-votes.ts';
import type { Tables } from './tables.ts';

/** Tables that have only something of a person, by their id in `user_id`. */
export const OF_USERS = [
  'views',
  'day_orders',
  'card_openings',
  'client_readings',
  'choices',
  'speaker_facts',
  'drafts',
  'links',
  'exports',
  'known_users',
  'action_lines',
  'vote_requests',
] as const;

/** Tables with the id of a person that stay: who changed what is the account's own record. */
export const KEPT_OF_USERS: Readonly<Record<string, string>> = {
  imports: 'what marketing imported; it goes after thirty days',
  setting_changes: 'who changed which setting; it goes after three years',
  starter_changes: "steps of marketing's own starters",
};

/** Stands where the id of a person was: a voter who is not known, see `isUnknownVoter`. */
const nobody = -1;

type Db = Transaction<Tables>;

/** They wait for nothing any more; the words of a request that nobody else joined go. */
const eraseRequests = async (
  db: Db,
  accountId: number,
  userId: number,
): Promise<number> => {
  const gone = await db
    .deleteFrom('request_waiters')
    .where('account_id', '=', accountId)
    .where('user_id', '=', userId)
    .returning('request_key')
    .execute();
  if (gone.length === 0) return 0;
  const keys = [...new Set(gone.map(({ request_key }) => request_key))];
  await sql`
    update requests set brief = '' where account_id = ${accountId}
      and request_key = any(${keys}::text[])
      and not exists (select from request_waiters as other
        where other.account_id = requests.account_id
          and other.request_key = requests.request_key)`.execute(db);
  await addIntents(db, accountId, 'request', keys);

  return gone.length;
};

/** Words of theirs that marketing took over are said of nobody. */
const eraseCredits = async (
  db: Db,
  accountId: number,
  userId: number,
): Promise<number> => {
  const credited = await db
    .updateTable('wordings')
    .set({ credited_to: null })
    .where('account_id', '=', accountId)
    .where('credited_to', '=', userId)
    .returning('starter_id')
    .execute();
  if (credited.length === 0) return 0;
  await raiseOfferingVersion(db, accountId, { isWhole: true });
  await addIntents(db, accountId, 'roll_up', [
    ...new Set(credited.map(({ starter_id }) => starter_id)),
  ]);

  return credited.length;
};

/**
 * Erases a salesperson: what they voted, wrote, chose, asked and saw, and what is said in their name.
 * Their votes count no more, and the outbox removes the votes' records from HubSpot. Again, it erases
 * what came since.
 *
 * @returns what was erased, by table
 */
export const eraseUser = (
  database: Database,
  accountId: number,
  userId: number,
): Promise<Erased> =>
  database.transaction().execute(async (db) => {
    const erased: Erased = {};
    const count = (table: string, rows: number | bigint) => {
      if (Number(rows) > 0) erased[table] = Number(rows);
    };
    for (const table of OF_USERS) {
      const { numDeletedRows } = await db
        .deleteFrom(table)
        .where('account_id', '=', accountId)
        .where('user_id', '=', userId)
        .executeTakeFirst();
      count(table, numDeletedRows);
    }
    // Held while they ask for a starter; its name has their id.
    await db
      .deleteFrom('leases')
      .where('account_id', '=', accountId)
      .where('name', '=', `request:${userId}`)
      .execute();
    count('request_waiters', await eraseRequests(db, accountId, userId));
    const votes = await eraseVotes(
      db,
      accountId,
      { user_id: userId },
      { user_id: nobody },
    );
    count('votes', votes.length);
    count('wordings', await eraseCredits(db, accountId, userId));

    return erased;
  });
