import { type Insertable, type Kysely, sql, type Transaction } from 'kysely';
import type {
  OpenedCards,
  ShownStarter,
  View,
  ViewRepository,
} from '#src/views/view-repository.ts';
import { lockAllowed } from './forget-outcomes.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

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

type Row = Insertable<Tables['views']>;

const toRow = (
  { accountId, userId, contactId, day }: View,
  { starterId, wording, segmentIds }: ShownStarter,
  slot: number,
): Row => ({
  account_id: accountId,
  user_id: userId,
  contact_id: contactId,
  day,
  starter_id: starterId,
  slot,
  wording,
  segment_ids: segmentIds,
});

/** Writes views; those that were there already stay as they are. */
const insertNew = async (
  db: Kysely<Tables>,
  rows: readonly Row[],
): Promise<void> => {
  await db
    .insertInto('views')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/**
 * Runs `write` if the account reads outcomes, which cannot be switched off until it is done; else
 * `otherwise`.
 */
const whereRead = (
  db: Database,
  accountId: number,
  write: (transaction: Transaction<Tables>) => Promise<unknown>,
  otherwise: (transaction: Transaction<Tables>) => Promise<unknown>,
): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    const { readsOutcomes } = await lockAllowed(transaction, accountId);
    await (readsOutcomes ? write : otherwise)(transaction);
  });

const keepTaken = (db: Transaction<Tables>, row: Row): Promise<unknown> =>
  db
    .insertInto('views')
    .values({ ...row, is_taken: true })
    .onConflict((conflict) =>
      conflict
        .columns(['account_id', 'user_id', 'contact_id', 'day', 'starter_id'])
        .doUpdateSet({
          is_taken: true,
          wording: (kept) => kept.ref('excluded.wording'),
          segment_ids: (kept) => kept.ref('excluded.segment_ids'),
        }),
    )
    .execute();

/** Views in PostgreSQL. */
export const createViewStore = (db: Database): ViewRepository => ({
  saveShown: async (view, starters) => {
    const once = [
      ...new Map(starters.map((each) => [each.starterId, each])).values(),
    ];
    if (once.length === 0) return;

    const rows = once.map((starter, slot) => toRow(view, starter, slot));
    const without = rows.map((row) => ({
      ...row,
      wording: null,
      segment_ids: null,
    }));
    if (once.every(({ wording }) => wording === null)) {
      await insertNew(db, without);
    } else {
      await whereRead(
        db,
        view.accountId,
        (transaction) => insertNew(transaction, rows),
        (transaction) => insertNew(transaction, without),
      );
    }
  },

  saveTaken: (view, starter) =>
    whereRead(
      db,
      view.accountId,
      (transaction) => keepTaken(transaction, toRow(view, starter, 0)),
      async () => {},
    ),

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
