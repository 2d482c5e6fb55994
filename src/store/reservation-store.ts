import { type Kysely, sql } from 'kysely';
import type {
  Reservation,
  ReservationRepository,
} from '#src/starters/reservation.ts';
import type { Tables } from './tables.ts';

/** Any number that no other lock of a transaction has. */
const reservationLock = 7_315_002;
/** Longer than a save without an answer is looked for, and than a catalog is used unread. */
const KEPT = sql<Date>`clock_timestamp() + interval '10 minutes'`;

const list = async (
  db: Kysely<Tables>,
  accountId: number,
): Promise<Reservation[]> => {
  const rows = await db
    .selectFrom('reservations')
    .select(['key', 'starters'])
    .where('account_id', '=', accountId)
    .where((where) =>
      where.or([
        where('kept_until', 'is', null),
        where('kept_until', '>', sql<Date>`clock_timestamp()`),
      ]),
    )
    .execute();

  return rows.map(({ key, starters }) => ({ key, ...starters }));
};

/** Keeps what an import reserved until the import is over, however long HubSpot is away. */
export const keepReservation = async (
  db: Kysely<Tables>,
  accountId: number,
  key: string,
): Promise<void> => {
  await db
    .updateTable('reservations')
    .set({ kept_until: null })
    .where('account_id', '=', accountId)
    .where('key', '=', key)
    .execute();
};

/** Reservations of titles and texts, in PostgreSQL. */
export const createReservationStore = (
  db: Kysely<Tables>,
): ReservationRepository => ({
  list: (accountId) => list(db, accountId),

  reserve: (accountId, key, starters, find) =>
    db.transaction().execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(${reservationLock}, hashint8(${accountId}))`.execute(
        transaction,
      );
      const others = (await list(transaction, accountId)).filter(
        (each) => each.key !== key,
      );
      const found = find(others);
      if (found.length > 0) return found;
      await transaction
        .deleteFrom('reservations')
        .where('account_id', '=', accountId)
        .where('kept_until', '<', sql<Date>`clock_timestamp()`)
        .execute();
      const content = {
        starters: JSON.stringify({ starters, isWritten: false }),
        kept_until: KEPT,
      };
      await transaction
        .insertInto('reservations')
        .values({ account_id: accountId, key, ...content })
        .onConflict((conflict) =>
          conflict.columns(['account_id', 'key']).doUpdateSet(content),
        )
        .execute();

      return [];
    }),

  settle: async (accountId, key, ids) => {
    const row = await db
      .selectFrom('reservations')
      .select('starters')
      .where('account_id', '=', accountId)
      .where('key', '=', key)
      .executeTakeFirst();
    if (!row) return;
    const starters = row.starters.starters.flatMap((each, index) => {
      const id = ids[index];

      return id === undefined ? [] : [{ ...each, id }];
    });
    await db
      .updateTable('reservations')
      .set({
        starters: JSON.stringify({ starters, isWritten: true }),
        kept_until: KEPT,
      })
      .where('account_id', '=', accountId)
      .where('key', '=', key)
      .execute();
  },

  release: async (accountId, key) => {
    await db
      .deleteFrom('reservations')
      .where('account_id', '=', accountId)
      .where('key', '=', key)
      .execute();
  },
});
