import { sql } from 'kysely';
import { poll } from '#src/waiting.ts';
import type { CallLane, LeaseCall } from '#src/accounts/call-budget.ts';
import type { Database } from './open-database.ts';

/**
 * Slots of an account of which HubSpot has not told the limit yet: five fewer than the lowest one.
 * https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines
 */
export const UNKNOWN_SLOTS = 95;
const windowMs = 10_000;
/** Background work takes at most half. */
const backgroundShare = 0.5;
/** A slot whose holder died is free after a call's time-out, as much again, and the window. */
const abandonedMs = 30_000;

/** The limits of a lease; tests make them smaller. */
export interface CallLeaseOptions {
  /** Slots of an account at this moment. */
  slotsOf?: (accountId: number) => number;
  windowMs?: number;
  abandonedMs?: number;
  /** How long a caller waits. Default: for ever. */
  forMs?: number;
}

/**
 * Waits until the account has a call left; all replicas share the slots. When exactly a call
 * arrives at HubSpot is not known, only that it is between its leaving and its answer. So a slot is
 * taken from the leaving until one window after the answer: whatever ten seconds HubSpot looks at,
 * no more calls than there are slots arrived in them.
 */
export const createCallLease = (
  db: Database,
  options: CallLeaseOptions = {},
): LeaseCall => {
  const slotsOf = options.slotsOf ?? (() => UNKNOWN_SLOTS);
  const window = options.windowMs ?? windowMs;
  const abandoned = options.abandonedMs ?? abandonedMs;
  const inMs = (ms: number) =>
    sql<Date>`clock_timestamp() + ${ms} * interval '1 millisecond'`;

  const makeSlots = async (accountId: number, slots: number): Promise<void> => {
    await sql`
      insert into call_slots (account_id, slot, free_at)
      select ${accountId}, slot, to_timestamp(0)
      from generate_series(1, ${slots}::int) as slot
      on conflict do nothing`.execute(db);
  };

  const take = async (
    accountId: number,
    lane: CallLane,
  ): Promise<{ slot: number; taken: number } | undefined> => {
    const slots = slotsOf(accountId);
    const open =
      lane === 'interactive' ? slots : Math.floor(slots * backgroundShare);

    return db
      .updateTable('call_slots')
      .set({ free_at: inMs(abandoned), taken: sql`taken + 1` })
      .where('account_id', '=', accountId)
      .where('slot', '=', (from) =>
        from
          .selectFrom('call_slots')
          .select('slot')
          .where('account_id', '=', accountId)
          .where('slot', '<=', open)
          .where('free_at', '<=', sql<Date>`clock_timestamp()`)
          // People's calls leave the low slots, which background work needs, to the last.
          .orderBy('slot', 'desc')
          .limit(1)
          .forUpdate()
          .skipLocked(),
      )
      .returning(['slot', 'taken'])
      .executeTakeFirst();
  };

  const made = new Map<number, number>();

  /** Another process may have erased the account, slots and all, and it may be back. */
  const haveGone = async (accountId: number): Promise<boolean> =>
    !(await db
      .selectFrom('call_slots')
      .select('slot')
      .where('account_id', '=', accountId)
      .limit(1)
      .executeTakeFirst());

  return async (accountId, lane) => {
    const tryTake = async () => {
      // HubSpot may have told of a higher limit since.
      const slots = slotsOf(accountId);
      if ((made.get(accountId) ?? 0) < slots) {
        await makeSlots(accountId, slots);
        made.set(accountId, slots);
      }

      const taken = await take(accountId, lane);
      if (taken) return taken;
      if (await haveGone(accountId)) made.delete(accountId);

      return null;
    };
    const held = await poll(tryTake, {
      everyMs: 100,
      forMs: options.forMs ?? Infinity,
    });
    if (!held) throw new Error('No call was left in time.');
    const { slot, taken } = held;

    return async () => {
      await db
        .updateTable('call_slots')
        .set({ free_at: inMs(window) })
        .where('account_id', '=', accountId)
        .where('slot', '=', slot)
        // Not when it was given to another since.
        .where('taken', '=', taken)
        .execute();
    };
  };
};
