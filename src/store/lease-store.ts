import { sql } from 'kysely';
import type { LeaseRepository } from '#src/outbox/lease.ts';
import type { Database } from './open-database.ts';

/**
 * Leases in PostgreSQL, by its clock, so that replicas agree. Each acquisition raises the fencing
 * token, which locks the previous holder out.
 */
export const createLeaseStore = (db: Database): LeaseRepository => ({
  take: async (accountId, name, forMs) => {
    const expires_at = sql<Date>`now() + ${forMs} * interval '1 millisecond'`;
    const taken = await db
      .insertInto('leases')
      .values({ account_id: accountId, name, token: 1, expires_at })
      .onConflict((conflict) =>
        conflict
          .columns(['account_id', 'name'])
          .doUpdateSet({ token: sql`leases.token + 1`, expires_at })
          .where(sql<boolean>`leases.expires_at < now()`),
      )
      .returning('token')
      .executeTakeFirst();

    return taken ? { accountId, name, token: taken.token } : null;
  },

  renew: async (lease, forMs) => {
    const renewed = await db
      .updateTable('leases')
      .set({ expires_at: sql`now() + ${forMs} * interval '1 millisecond'` })
      .where('account_id', '=', lease.accountId)
      .where('name', '=', lease.name)
      .where('token', '=', lease.token)
      .returning('token')
      .executeTakeFirst();

    return renewed !== undefined;
  },

  release: async (lease) => {
    await db
      .updateTable('leases')
      .set({ expires_at: sql`now() - interval '1 millisecond'` })
      .where('account_id', '=', lease.accountId)
      .where('name', '=', lease.name)
      .where('token', '=', lease.token)
      .execute();
  },
});
