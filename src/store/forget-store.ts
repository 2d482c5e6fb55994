import { DAY_MS } from '@starters/contracts';
import { sql } from 'kysely';
import type { Forgetting } from '#src/accounts/forgetting.ts';
import { type Holding, HOLDING_PERIODS } from './holding-periods.ts';
import type { Database } from './open-database.ts';

/** Rows deleted by one statement, so that none holds locks for long. */
const atOnce = 5_000;

const deleteSome = async (
  db: Database,
  table: string,
  { since, only }: Extract<Holding, { days: number }>,
  accountId: number,
  before: Date,
): Promise<number> => {
  // Days are texts; both compare as what they are.
  const day = before.toISOString().slice(0, 10);
  const isOld =
    since === 'day'
      ? sql`${sql.ref(since)} < ${day}`
      : sql`${sql.ref(since)} < ${before}`;
  const { numAffectedRows } = await sql`
    delete from ${sql.table(table)} where ctid in (
      select ctid from ${sql.table(table)}
      where account_id = ${accountId} and ${isOld}
        and ${only === undefined ? sql`true` : sql.raw(`(${only})`)}
      limit ${atOnce})`.execute(db);

  return Number(numAffectedRows ?? 0);
};

/** Deletes by `HOLDING_PERIODS`, in PostgreSQL. */
export const createForgetStore = (db: Database): Forgetting => ({
  forgetOld: async (accountId, now) => {
    const forgotten: Record<string, number> = {};
    for (const [table, holding] of Object.entries(HOLDING_PERIODS)) {
      if (!('days' in holding)) continue;
      const before = new Date(now.getTime() - holding.days * DAY_MS);
      for (;;) {
        const count = await deleteSome(db, table, holding, accountId, before);
        if (count > 0) forgotten[table] = (forgotten[table] ?? 0) + count;
        if (count < atOnce) break;
      }
    }

    return forgotten;
  },
});
