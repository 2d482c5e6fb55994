import { sql } from 'kysely';
import type { StarterRebuilding } from '#src/rebuild/rebuild-ports.ts';
import type { Database } from './open-database.ts';
import { inStatements } from './in-statements.ts';
import { settleRebuilt } from './settle-rebuilt.ts';

/** Wordings and requests in PostgreSQL, inside the transaction of a rebuild or outside of one. */
export const createStarterRebuilding = (
  db: Database,
  accountId: number,
): StarterRebuilding => ({
  addWordings: async (wordings) => {
    for (const some of inStatements(wordings)) {
      await db
        .insertInto('wordings')
        .values(
          some.map(({ starterId, hash, wording, firstSeenAt }) => ({
            account_id: accountId,
            starter_id: starterId,
            hash,
            wording: JSON.stringify(wording),
            first_seen_at: firstSeenAt,
            credited_to: null,
          })),
        )
        .onConflict((conflict) =>
          conflict.columns(['account_id', 'starter_id', 'hash']).doUpdateSet({
            first_seen_at: sql<Date>`least(wordings.first_seen_at,
            excluded.first_seen_at)`,
          }),
        )
        .execute();
    }
  },

  listWordings: async (starterId) => {
    const rows = await db
      .selectFrom('wordings')
      .select(['hash', 'credited_to'])
      .where('account_id', '=', accountId)
      .where('starter_id', '=', starterId)
      .execute();

    return rows.map(({ hash, credited_to }) => ({
      hash,
      isCredited: credited_to !== null,
    }));
  },

  listWaiters: async (requestKey) => {
    const rows = await db
      .selectFrom('request_waiters')
      .select(['user_id', 'contact_id'])
      .where('account_id', '=', accountId)
      .where('request_key', '=', requestKey)
      .execute();

    return rows.map(({ user_id, contact_id }) => ({
      userId: user_id,
      contactId: contact_id,
    }));
  },

  saveRequest: async ({ request, ownerId, recordId, unknown }) => {
    const { requestKey, brief, requestedAt, waiting } = request;
    const key = { account_id: accountId, request_key: requestKey };
    await db
      .insertInto('requests')
      .values({ ...key, brief, owner_id: ownerId, requested_at: requestedAt })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    if (unknown.length > 0) {
      await db
        .insertInto('request_waiters')
        .values(
          unknown.map(({ userId, contactId }) => ({
            ...key,
            user_id: userId,
            contact_id: contactId,
            joined_at: requestedAt,
          })),
        )
        .execute();
    }
    const { people } = await db
      .selectFrom('request_waiters')
      .select((eb) => eb.fn.count<number>('user_id').distinct().as('people'))
      .where('account_id', '=', accountId)
      .where('request_key', '=', requestKey)
      .executeTakeFirstOrThrow();
    await settleRebuilt(db, { accountId, kind: 'request', isNew: true }, [
      {
        key: requestKey,
        recordId,
        // Somebody joined who is not on the record yet.
        isSent: people <= waiting,
        changedAt: requestedAt,
      },
    ]);
  },
});
