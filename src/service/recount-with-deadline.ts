import { within } from '#src/waiting.ts';

/** Timeout of a recount, since HubSpot's proxy waits 15 s for the whole answer. */
const patienceMs = 3_000;

/**
 * Recounts before a page is shown, with a timeout: a count that takes longer goes on in the
 * background, and the page shows the last counts. Of each account one count runs and at most one
 * more waits, so that each caller sees at least the votes cast before the call.
 *
 * @param count may fail; the page is shown all the same, and `onFailure` is told
 */
export const createDeadlineRecount = (
  count: (accountId: number) => Promise<unknown>,
  onFailure: (error: unknown) => void,
  patience = patienceMs,
): ((accountId: number) => Promise<void>) => {
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

  return (accountId) => within(queue(accountId), patience, () => {});
};
