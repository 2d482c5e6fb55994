import {
  BudgetLowError,
  type CallBudget,
  type CallLimits,
  isBudgetLow,
} from '#src/accounts/call-budget.ts';
import { pause } from '#src/waiting.ts';
import {
  type CallLeaseOptions,
  createCallLease,
  UNKNOWN_SLOTS,
} from './call-lease.ts';
import type { Database } from './open-database.ts';

/** Left free of HubSpot's limit, for calls that arrive after we gave them up. */
const margin = 5;
/** What other replicas noted is read this often, and what is noted is written this often. */
const freshMs = 10_000;
/** So few left in the ten seconds: something else makes calls, and the background waits a moment. */
const crowded = 3;
const crowdedMs = 1_000;
/** What was told longer ago counts no more: a new day may have begun. */
const toldMs = 600_000;

interface Known {
  perTenSeconds: number | null;
  daily: number | null;
  dailyLeft: number | null;
  /** When HubSpot said so, in ms since 1970. */
  at: number;
}

interface Memory {
  known: Known | null;
  readAt: number;
  savedAt: number;
  crowdedAt: number;
}

/**
 * Hands out calls of accounts within the limits that HubSpot's answers tell, less a margin. All
 * replicas share what was told; a daily limit is noted where there is one.
 */
export const createCallBudget = (
  db: Database,
  log: { warn(details: object, message: string): void },
  {
    now = Date.now,
    ...options
  }: Omit<CallLeaseOptions, 'slotsOf'> & { now?: () => number } = {},
): CallBudget => {
  const memories = new Map<number, Memory>();
  const memoryOf = (accountId: number): Memory => {
    const memory = memories.get(accountId) ?? {
      known: null,
      readAt: -Infinity,
      savedAt: -Infinity,
      crowdedAt: -Infinity,
    };
    memories.set(accountId, memory);

    return memory;
  };

  const readKnown = async (accountId: number): Promise<void> => {
    const memory = memoryOf(accountId);
    if (now() - memory.readAt < freshMs) return;
    memory.readAt = now();
    const row = await db
      .selectFrom('call_limits')
      .selectAll()
      .where('account_id', '=', accountId)
      .executeTakeFirst();
    const at = row?.noted_at.getTime() ?? 0;
    if (!row || at <= (memory.known?.at ?? 0)) return;
    memory.known = {
      perTenSeconds: row.per_ten_seconds,
      daily: row.daily,
      dailyLeft: row.daily_left,
      at,
    };
  };

  const save = async (accountId: number, known: Known): Promise<void> => {
    const values = {
      per_ten_seconds: known.perTenSeconds,
      daily: known.daily,
      daily_left: known.dailyLeft,
      noted_at: new Date(known.at),
    };
    await db
      .insertInto('call_limits')
      .values({ account_id: accountId, ...values })
      .onConflict((conflict) =>
        conflict
          .column('account_id')
          .doUpdateSet(values)
          .where('call_limits.noted_at', '<', values.noted_at),
      )
      .execute();
  };

  const isLow = (known: Known | null): boolean =>
    known?.daily != null &&
    known.dailyLeft !== null &&
    now() - known.at < toldMs &&
    isBudgetLow(known.daily, known.dailyLeft);

  const lease = createCallLease(db, {
    ...options,
    slotsOf: (accountId) => {
      const told = memoryOf(accountId).known?.perTenSeconds;

      return told == null ? UNKNOWN_SLOTS : Math.max(1, told - margin);
    },
  });

  return {
    lease: async (accountId, lane) => {
      await readKnown(accountId);
      const memory = memoryOf(accountId);
      if (lane === 'background') {
        const { known } = memory;
        if (isLow(known)) {
          throw new BudgetLowError(known?.daily ?? 0, known?.dailyLeft ?? 0);
        }
        const waitMs = memory.crowdedAt + crowdedMs - now();
        if (waitMs > 0) await pause(waitMs);
      }

      return lease(accountId, lane);
    },

    note: (accountId, told: CallLimits) => {
      const memory = memoryOf(accountId);
      const before = memory.known;
      const known: Known = {
        perTenSeconds: told.perTenSeconds ?? before?.perTenSeconds ?? null,
        daily: told.daily,
        dailyLeft: told.dailyLeft,
        at: now(),
      };
      memory.known = known;
      if (told.left !== null && told.left < crowded) memory.crowdedAt = now();
      const isNews =
        known.perTenSeconds !== before?.perTenSeconds ||
        isLow(known) !== isLow(before) ||
        now() - memory.savedAt >= freshMs;
      if (!isNews) return;
      memory.savedAt = now();
      save(accountId, known).catch((error: unknown) => {
        log.warn({ accountId, error }, 'Limits of calls could not be noted.');
      });
    },
  };
};
