import { poll } from '#src/waiting.ts';
import type { LeaseRepository } from './outbox.ts';

const turnMs = 20_000;
const patienceMs = 10_000;
const pauseMs = 100;

/**
 * Does one thing after another to whatever `name` names, whichever replica is asked, so that of
 * two people who save at once the second finds what the first wrote.
 *
 * @returns null, with nothing done, when whoever has the turn does not end within ten seconds
 */
export const withTurn = async <T>(
  leases: LeaseRepository,
  accountId: number,
  name: string,
  act: () => Promise<T>,
): Promise<T | null> => {
  const lease = await poll(() => leases.take(accountId, name, turnMs), {
    everyMs: pauseMs,
    forMs: patienceMs,
  });
  if (!lease) return null;
  try {
    return await act();
  } finally {
    await leases.release(lease);
  }
};
