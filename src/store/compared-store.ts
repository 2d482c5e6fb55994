import { sql } from 'kysely';
import type { ReadCompared } from '#src/outcomes/outcome-repository.ts';
import type { CountOpenings } from '#src/settings/settings-deps.ts';
import type { ComparedClients } from '#src/views/compared-clients.ts';
import type { Database } from './open-database.ts';
import { toFollowUp } from './outcome-store.ts';

/** Who takes part in the comparison, in PostgreSQL. */
export const createComparedStore = (db: Database): ComparedClients => ({
  enter: async (accountId, percent, { contactId, enteredAt, isLeftAlone }) => {
    // The settings cannot change until it is written: what they end is then forgotten whole.
    await sql`
      insert into compared_clients
        (account_id, contact_id, entered_at, is_left_alone)
      select account_id, ${contactId}, ${enteredAt}, ${isLeftAlone}
      from accounts
      where account_id = ${accountId}
        and (settings ->> 'readsOutcomes')::boolean
        and (settings ->> 'holdOutPercent')::integer = ${percent}
      for share
      on conflict do nothing`.execute(db);
  },
});

/** How many people had the cards open of clients of either side. */
const countPeople = async (db: Database, accountId: number) => {
  const { rows } = await sql<{ served: number; leftAlone: number }>`
    select
      count(distinct user_id) filter (where not is_left_alone)::int as served,
      count(distinct user_id) filter (where is_left_alone)::int as "leftAlone"
    from compared_clients join card_openings using (account_id, contact_id)
    where account_id = ${accountId}`.execute(db);

  return rows[0] ?? { served: 0, leftAlone: 0 };
};

/** Reads the comparison from PostgreSQL. */
export const createComparedReader =
  (db: Database): ReadCompared =>
  async (accountId) => {
    const clients = await db
      .selectFrom('compared_clients')
      .select([
        'contact_id as contactId',
        'entered_at as enteredAt',
        'is_left_alone as isLeftAlone',
      ])
      .where('account_id', '=', accountId)
      .orderBy('entered_at')
      .orderBy('contact_id')
      .execute();
    const followUps = await db
      .selectFrom('outcome_clients')
      .selectAll()
      .where('account_id', '=', accountId)
      .where('contact_id', 'in', (from) =>
        from
          .selectFrom('compared_clients')
          .select('contact_id')
          .where('account_id', '=', accountId),
      )
      .execute();

    return {
      clients,
      followUps: followUps.map(toFollowUp),
      people: await countPeople(db, accountId),
    };
  };

/** Counts openings of cards that showed something, in PostgreSQL. */
export const createOpeningCounter =
  (db: Database): CountOpenings =>
  async (accountId, sinceDay) => {
    const { rows } = await sql<{ openings: number; clients: number }>`
      select count(*)::int as openings,
        count(distinct contact_id)::int as clients
      from (select distinct user_id, contact_id, day from views
        where account_id = ${accountId} and day >= ${sinceDay}) as opened`.execute(
      db,
    );

    return rows[0] ?? { openings: 0, clients: 0 };
  };
