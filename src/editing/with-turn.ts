import type { Lease, LeaseRepository } from '#src/votes/outbox.ts';

const turnMs = 20_000;
const patienceMs = 10_000;
const pauseMs = 100;

/**
 * Does one thing after another to a starter, whichever replica is asked, so that of two people
 * who save at once the second finds what the first wrote.
 *
 * @throws Error when whoever has the turn does not end within ten seconds
 */
export const withTurn = async <T>(
  leases: LeaseRepository,
  accountId: number,
  starterId: string,
  act: () => Promise<T>,
): Promise<T> => {
  let lease: Lease | null = null;
  for (let waited = 0; lease === null; waited += pauseMs) {
    lease = await leases.take(accountId, `edit:${starterId}`, turnMs);
    if (lease === null) {
      if (waited >= patienceMs) {
        throw new Error(`Starter ${starterId} is being written for too long.`);
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
  try {
    return await act();
  } finally {
    await leases.release(lease);
  }
};
