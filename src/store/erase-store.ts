import { sql, type Transaction } from 'kysely';
import type { Erased, Erasing } from '#src/accounts/erasing.ts';
import { addIntents } from './add-intents.ts';
import { OF_CONTACTS } from './contact-tables.ts';
import type { Database } from './open-database.ts';
import { eraseUser } from './erase-user.ts';
import { eraseVotes } from './erase-votes.ts';
import { TABLE_FATES } from './table-fates.ts';
import type { Tables } from './tables.ts';

type Db = Transaction<Tables>;

/** Stands where the id of a client was. */
const nobody = 'erased';

const count = (erased: Erased, table: string, rows: number | bigint): void => {
  if (Number(rows) > 0) erased[table] = Number(rows);
};

/** Takes the votes on a client back, and forgets the ids of requests that cast them. */
const eraseVotesOn = async (
  db: Db,
  accountId: number,
  contactId: string,
): Promise<number> => {
  const keys = await eraseVotes(
    db,
    accountId,
    { contact_id: contactId },
    { contact_id: nobody, segment_ids: [] },
  );
  if (keys.length > 0) {
    await sql`
      delete from vote_requests where account_id = ${accountId}
        and outcome ->> 'voteKey' = any(${keys}::text[])`.execute(db);
  }

  return keys.length;
};

/** A request of which nobody waits for another client is about this one: its words go. */
const eraseRequests = async (
  db: Db,
  accountId: number,
  contactId: string,
): Promise<number> => {
  const gone = await db
    .deleteFrom('request_waiters')
    .where('account_id', '=', accountId)
    .where('contact_id', '=', contactId)
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

/** Erases people and accounts in PostgreSQL. */
export const createEraseStore = (db: Database): Erasing => ({
  eraseContact: (accountId, contactId) =>
    db.transaction().execute(async (transaction) => {
      const erased: Erased = {};
      for (const table of OF_CONTACTS) {
        const { numDeletedRows } = await transaction
          .deleteFrom(table)
          .where('account_id', '=', accountId)
          .where('contact_id', '=', contactId)
          .executeTakeFirst();
        count(erased, table, numDeletedRows);
      }
      count(
        erased,
        'request_waiters',
        await eraseRequests(transaction, accountId, contactId),
      );
      count(
        erased,
        'votes',
        await eraseVotesOn(transaction, accountId, contactId),
      );
      await transaction
        .deleteFrom('gone_contacts')
        .where('account_id', '=', accountId)
        .where('contact_id', '=', contactId)
        .execute();

      return erased;
    }),

  eraseUser: (accountId, userId) => eraseUser(db, accountId, userId),

  eraseAccount: (accountId, leftBefore) =>
    db.transaction().execute(async (transaction) => {
      const erased: Erased = {};
      if (leftBefore) {
        const left = await transaction
          .selectFrom('installations')
          .select('account_id')
          .where('account_id', '=', accountId)
          .where('disconnected_at', '<', leftBefore)
          .forUpdate()
          .executeTakeFirst();
        if (!left) return erased;
      }
      for (const table of Object.keys(TABLE_FATES)) {
        const { numAffectedRows } = await sql`
          delete from ${sql.table(table)} where account_id = ${accountId}`.execute(
          transaction,
        );
        count(erased, table, numAffectedRows ?? 0);
      }

      return erased;
    }),
});
