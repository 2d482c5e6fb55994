import { sql, type SqlBool } from 'kysely';
import { isDue } from './intent-store.ts';
import type { Database } from './open-database.ts';

/**
 * How many changes of each kind are not in HubSpot yet, of all accounts together, and since how
 * many seconds the oldest waits. For monitoring; what an account's admin reads is its own.
 */
export const countWaiting = async (db: Database, now: Date) => {
  const rows = await db
    .selectFrom('outbox')
    .select([
      'kind',
      sql<number>`count(*)::int`.as('waiting'),
      sql<number>`count(because)::int`.as('setAside'),
      sql<Date>`min(changed_at)`.as('since'),
    ])
    .where(isDue)
    .where(sql<SqlBool>`sent_revision < revision`)
    .groupBy('kind')
    .execute();

  return rows.map(({ since, ...row }) => ({
    ...row,
    oldestSeconds: Math.max(0, (now.getTime() - since.getTime()) / 1000),
  }));
};
