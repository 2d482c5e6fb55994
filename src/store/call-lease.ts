import { sql } from 'kysely';
import { poll } from '#src/waiting.ts';
import type { Database } from './open-database.ts';

/**
 * HubSpot allows an app 110 calls per 10 seconds and account. Ten per second keep any rolling ten
 * seconds, which touch eleven whole ones, within it.
 * https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines
 */
const perSecond = 10;
const backgroundPerSecond = 5;

/** Waits until the account has a call left; all replicas share the count. */
export const createCallLease =
  (db: Database) =>
  async (
    accountId: number,
    lane: 'interactive' | 'background',
  ): Promise<void> => {
    const background = lane === 'background' ? 1 : 0;
    const second = sql<number>`floor(extract(epoch from clock_timestamp()))`;
    const lease = async () => {
      const leased = await db
        .insertInto('call_windows')
        .values({ account_id: accountId, second, used: 1, background })
        .onConflict((conflict) =>
          conflict
            .columns(['account_id', 'second'])
            .doUpdateSet({
              used: sql`call_windows.used + 1`,
              background: sql`call_windows.background + ${background}`,
            })
            .where('call_windows.used', '<', perSecond)
            .where(
              sql<boolean>`call_windows.background + ${background} <= ${backgroundPerSecond}`,
            ),
        )
        .returning('second')
        .executeTakeFirst();

      if (!leased) return null;
      // The first call of a second deletes the seconds that are over.
      await db
        .deleteFrom('call_windows')
        .where('account_id', '=', accountId)
        .where('second', '<', leased.second - 60)
        .execute();

      return leased;
    };
    await poll(lease, { everyMs: 100 });
  };
