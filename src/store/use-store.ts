import { sql } from 'kysely';
import type { UseRepository } from '#src/votes/use-repository.ts';
import { standsForOthers } from './counting-uses.ts';
import type { Database } from './open-database.ts';

/** When starters were said to clients, in PostgreSQL. */
export const createUseStore = (db: Database): UseRepository => ({
  listWith: async (accountId, contactId, since) => {
    const rows = await db
      .selectFrom('votes')
      .select(['starter_id', sql<Date>`max(used_at)`.as('used_at')])
      .where('account_id', '=', accountId)
      .where('contact_id', '=', contactId)
      .where('used_at', '>=', since)
      .groupBy('starter_id')
      .execute();

    return rows.map(({ starter_id, used_at }) => ({
      starterId: starter_id,
      usedAt: used_at,
    }));
  },

  count: async (accountId, since) => {
    const rows = await db
      .selectFrom('votes')
      .select(['starter_id', sql<number>`count(*)::int`.as('count')])
      .where('account_id', '=', accountId)
      .where('used_at', '>=', since)
      .where(standsForOthers)
      .groupBy('starter_id')
      .execute();

    return new Map(rows.map(({ starter_id, count }) => [starter_id, count]));
  },
});
