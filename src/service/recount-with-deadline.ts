import { within } from '#src/waiting.ts';

/** Timeout of a recount, since HubSpot's proxy waits 15 s for the whole answer. */
const patienceMs = 3_000;

/** How pages recount. */
export interface DeadlineRecountDeps {
  /** May fail: the page is shown all the same. */
  count: (accountId: number) => Promise<unknown>;
  /** Whether so much is to be counted that it is background work, as after each day's end. */
  isLong: (accountId: number) => Promise<boolean>;
  /** Told why counting failed. */
  onFailure: (error: unknown) => void;
  /** Timeout in ms. Default: 3 s. */
  patience?: number;
}

/**
 * Recounts before a page is shown. A page waits for a short count alone, which has what was voted a
 * moment ago; it does not wait for a long one, nor beyond a timeout. That goes on in the background,
 * and the page shows the last counts. Of each account one count runs and at most one more waits.
 */
export const createDeadlineRecount = ({
  count,
  isLong,
  onFailure,
  patience = patienceMs,
}: DeadlineRecountDeps): ((accountId: number) => Promise<void>) => {
  const running = new Map<number, Promise<void>>();
  const waiting = new Map<number, Promise<void>>();

  const start = (accountId: number): Promise<void> => {
    const work = count(accountId)
      .then(() => {}, onFailure)
      .finally(() => running.delete(accountId));
    running.set(accountId, work);

    return work;
  };
  const queue = (accountId: number): Promise<void> => {
    const before = running.get(accountId);
    if (!before) return start(accountId);
    const known = waiting.get(accountId);
    if (known) return known;
    const next = before.then(() => {
      waiting.delete(accountId);

      return start(accountId);
    });
    waiting.set(accountId, next);

    return next;
  };

  return async (accountId) => {
    const counting = queue(accountId);
    // Where that cannot be said the count fails as well, and says so.
    if (await isLong(accountId).catch(() => false)) return;
    await within(counting, patience, () => {});
  };
};
