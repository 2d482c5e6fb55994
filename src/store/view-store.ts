import { sql } from 'kysely';
import type {
  OpenedCards,
  ViewRepository,
} from '#src/views/view-repository.ts';
import type { Database } from './open-database.ts';

const listOpened = async (
  db: Database,
  accountId: number,
  day: string,
): Promise<OpenedCards> => {
  // Ids as one value: thousands of rows take longer to send than to find.
  const { rows } = await sql<{
    ids: string | null;
    empty: { contactId: string; missing: string[]; isServed: boolean }[];
  }>`
    with newest as (
      select distinct on (contact_id) contact_id, day, missing
      from empty_cards
      where account_id = ${accountId} and day >= ${day}
      order by contact_id, day desc
    )
    select
      (select string_agg(contact_id, ',') from (
        select distinct contact_id from views
        where account_id = ${accountId} and day >= ${day}
      ) as seen) as ids,
      (select coalesce(json_agg(json_build_object(
        'contactId', contact_id,
        'missing', missing,
        -- On one day cards of several people may differ: who had something to say was served.
        'isServed', exists (
          select from views
          where account_id = ${accountId}
            and views.contact_id = newest.contact_id
            and views.day >= newest.day
        )
      )), '[]') from newest) as empty`.execute(db);
  const { ids = null, empty = [] } = rows[0] ?? {};

  return {
    contactIds: [
      ...new Set([
        ...(ids?.split(',') ?? []),
        ...empty.map(({ contactId }) => contactId),
      ]),
    ],
    empty: empty.flatMap(({ isServed, ...card }) => (isServed ? [] : [card])),
  };
};

/** Views in PostgreSQL. */
export const createViewStore = (db: Database): ViewRepository => ({
  saveShown: async ({ accountId, userId, contactId, day }, starterIds) => {
    if (starterIds.length === 0) return;

    await db
      .insertInto('views')
      .values(
        [...new Set(starterIds)].map((starter_id, slot) => ({
          account_id: accountId,
          user_id: userId,
          contact_id: contactId,
          day,
          starter_id,
          slot,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  },

  saveEmpty: async ({ accountId, contactId, day }, missing) => {
    await db
      .insertInto('empty_cards')
      .values({ account_id: accountId, contact_id: contactId, day, missing })
      .onConflict((conflict) =>
        conflict
          .columns(['account_id', 'contact_id', 'day'])
          .doUpdateSet({ missing }),
      )
      .execute();
  },

  listOpened: (accountId, day) => listOpened(db, accountId, day),

  listShownOf: async (accountId, contactId) => {
    const rows = await db
      .selectFrom('views')
      .select('starter_id')
      .distinct()
      .where('account_id', '=', accountId)
      .where('contact_id', '=', contactId)
      .execute();

    return rows.map(({ starter_id }) => starter_id);
  },

  countShown: async (accountId, day) => {
    const rows = await db
      .selectFrom('views')
      .select(['starter_id', sql<number>`count(*)::int`.as('count')])
      .where('account_id', '=', accountId)
      .where('day', '>=', day)
      .groupBy('starter_id')
      .execute();

    return new Map(rows.map(({ starter_id, count }) => [starter_id, count]));
  },
});
