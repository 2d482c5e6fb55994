import { sql } from 'kysely';
import type { RequestWriter } from '#src/requests/request-writer.ts';
import { addIntents } from './add-intents.ts';
import type { Database } from './open-database.ts';

/** Writes requests, and who waits for them, to PostgreSQL. */
export const createRequestWriter = (db: Database): RequestWriter => ({
  place: (request, userId, contactId) => {
    const key = {
      account_id: request.accountId,
      request_key: request.requestKey,
    };

    return db.transaction().execute(async (transaction) => {
      const isNew = await transaction
        .insertInto('requests')
        .values({
          ...key,
          brief: request.brief,
          owner_id: request.ownerId,
          requested_at: request.requestedAt,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('request_key')
        .executeTakeFirst();
      if (!isNew) return false;

      await transaction
        .insertInto('request_waiters')
        .values({
          ...key,
          user_id: userId,
          contact_id: contactId,
          joined_at: request.requestedAt,
        })
        .execute();
      await addIntents(transaction, request.accountId, 'request', [
        request.requestKey,
      ]);

      return true;
    });
  },

  join: (accountId, requestKey, userId, contactId, at) =>
    db.transaction().execute(async (transaction) => {
      const known = await transaction
        .selectFrom('requests')
        .select('request_key')
        .where('account_id', '=', accountId)
        .where('request_key', '=', requestKey)
        .forUpdate()
        .executeTakeFirst();
      if (!known) return false;

      const joined = await transaction
        .insertInto('request_waiters')
        .values({
          account_id: accountId,
          request_key: requestKey,
          user_id: userId,
          contact_id: contactId,
          joined_at: at,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('user_id')
        .executeTakeFirst();
      if (joined) {
        await addIntents(transaction, accountId, 'request', [requestKey]);
      }

      return true;
    }),

  countSince: async (accountId, userId, since) => {
    const { count } = await db
      .selectFrom('request_waiters')
      .select(sql<number>`count(*)::int`.as('count'))
      .where('account_id', '=', accountId)
      .where('user_id', '=', userId)
      .where('joined_at', '>=', since)
      .executeTakeFirstOrThrow();

    return count;
  },

  dismiss: async (accountId, userId, requestKey) => {
    await db
      .updateTable('request_waiters')
      .set({ put_away: true })
      .where('account_id', '=', accountId)
      .where('user_id', '=', userId)
      .where('request_key', '=', requestKey)
      .execute();
  },
});
