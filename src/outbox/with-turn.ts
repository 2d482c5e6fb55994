import { poll } from '#src/waiting.ts';
import type { LeaseRepository } from './lease.ts';

/** Renewed three times in its life while the work runs: that of a dead process ends this soon. */
const turnMs = 20_000;
const patienceMs = 10_000;
const pauseMs = 100;

/** The turn was lost to another process while the work ran: nothing more may be written. */
export class TurnLostError extends Error {
  override name = 'TurnLostError';
}

/** Renews the turn right before something is written; throws `TurnLostError` when it was lost. */
export type KeepTurn = () => Promise<void>;

/**
 * Does one thing after another to whatever `name` names, whichever replica is asked, so that of
 * two people who save at once the second finds what the first wrote. The turn is renewed while
 * the work runs; the work asks `keepTurn` before each write, since a process that was held up may
 * have lost its turn.
 *
 * @returns null when whoever has the turn does not end within ten seconds, with nothing done, or
 *   when the turn was lost before the next write
 */
export const withTurn = async <T>(
  leases: LeaseRepository,
  accountId: number,
  name: string,
  act: (keepTurn: KeepTurn) => Promise<T>,
): Promise<T | null> => {
  const lease = await poll(() => leases.take(accountId, name, turnMs), {
    everyMs: pauseMs,
    forMs: patienceMs,
  });
  if (!lease) return null;
  const heartbeat = setInterval(() => {
    // A renewal that fails is found out before the next write.
    leases.renew(lease, turnMs).catch(() => {});
  }, turnMs / 3);
  try {
    return await act(async () => {
      if (!(await leases.renew(lease, turnMs))) throw new TurnLostError();
    });
  } catch (error) {
    if (error instanceof TurnLostError) return null;
    throw error;
  } finally {
    clearInterval(heartbeat);
    // What was done is done: a turn that could not be given back ends by itself.
    await leases.release(lease).catch(() => {});
  }
};
