import { type Kysely, sql } from 'kysely';
import type { SegmentOffers } from '#src/settings/segment-offers.ts';
import { addIntents } from './add-intents.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

/** An account's choices are one property, so that there is one intent. */
const addIntent = (db: Kysely<Tables>, accountId: number): Promise<void> =>
  addIntents(db, accountId, 'segments', ['options']);

/** Notes that an admin chose what is offered; inside the transaction that changes the settings. */
export const noteChosenSegments = async (
  db: Kysely<Tables>,
  accountId: number,
): Promise<void> => {
  await db
    .insertInto('segment_offers')
    .values({ account_id: accountId, is_chosen: true })
    .onConflict((conflict) =>
      conflict.column('account_id').doUpdateSet({ is_chosen: true }),
    )
    .execute();
  await addIntent(db, accountId);
};

/** Which segments are offered and needed, in PostgreSQL. */
export const createSegmentOfferStore = (db: Database): SegmentOffers => ({
  find: async (accountId) => {
    const row = await db
      .selectFrom('accounts')
      .leftJoin(
        'segment_offers',
        'segment_offers.account_id',
        'accounts.account_id',
      )
      .select(['settings', 'segment_ids', 'is_chosen'])
      .where('accounts.account_id', '=', accountId)
      .executeTakeFirst();

    return {
      chosenIds: row?.is_chosen ? (row.settings.offeredSegmentIds ?? []) : null,
      neededIds: row?.segment_ids ?? [],
    };
  },

  need: (accountId, segmentIds) =>
    db.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('segment_offers')
        .values({ account_id: accountId, segment_ids: segmentIds })
        .onConflict((conflict) =>
          conflict.column('account_id').doUpdateSet({
            segment_ids: sql<string[]>`array(select distinct unnest(
              segment_offers.segment_ids || excluded.segment_ids))`,
          }),
        )
        .execute();
      await addIntent(transaction, accountId);
    }),

  offerAgain: async (accountId, readFrom) => {
    const due = await db
      .insertInto('outbox')
      .values({
        account_id: accountId,
        kind: 'segments',
        key: 'options',
        revision: 1,
        changed_at: sql<Date>`clock_timestamp()`,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['account_id', 'kind', 'key'])
          .doUpdateSet({
            revision: sql`outbox.revision + 1`,
            changed_at: sql`excluded.changed_at`,
          })
          .whereRef('outbox.sent_revision', '=', 'outbox.revision')
          .where('outbox.attempted_at', 'is', null)
          .where((where) =>
            where.or([
              where('outbox.settled_at', 'is', null),
              where('outbox.settled_at', '<', readFrom),
            ]),
          ),
      )
      .returning('key')
      .execute();

    return due.length > 0;
  },
});
