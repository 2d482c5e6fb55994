import type { RequestReader } from '#src/requests/request-reader.ts';
import type { Database } from './open-database.ts';
import {
  selectRecordId,
  selectWithWaiters,
  toRequest,
  toRequestWithWaiters,
} from './request-rows.ts';

/** Reads requests from PostgreSQL. */
export const createRequestReader = (db: Database): RequestReader => ({
  listForContact: async (accountId, contactId) => {
    const rows = await db
      .selectFrom('requests')
      .selectAll()
      .select(selectRecordId)
      .where('account_id', '=', accountId)
      .where('request_key', 'in', (from) =>
        from
          .selectFrom('request_waiters')
          .select('request_key')
          .where('account_id', '=', accountId)
          .where('contact_id', '=', contactId),
      )
      .orderBy('requested_at', 'desc')
      .execute();

    return rows.map(toRequest);
  },

  listOwn: async (accountId, userId) => {
    const rows = await db
      .selectFrom('request_waiters')
      .innerJoin('requests', (join) =>
        join
          .onRef('requests.account_id', '=', 'request_waiters.account_id')
          .onRef('requests.request_key', '=', 'request_waiters.request_key'),
      )
      .selectAll('requests')
      .select(selectRecordId)
      .select(['request_waiters.contact_id', 'request_waiters.put_away'])
      .where('request_waiters.account_id', '=', accountId)
      .where('request_waiters.user_id', '=', userId)
      .orderBy('requests.requested_at', 'desc')
      .execute();

    return rows.map((row) => ({
      ...toRequest(row),
      contactId: row.contact_id,
      dismissed: row.put_away,
    }));
  },

  listByKeys: async (accountId, requestKeys) =>
    requestKeys.length === 0
      ? []
      : (
          await selectWithWaiters(db, accountId)
            .where('request_key', 'in', requestKeys)
            .execute()
        ).map(toRequestWithWaiters),

  listAll: async (accountId) =>
    (await selectWithWaiters(db, accountId).execute()).map(
      toRequestWithWaiters,
    ),
});
