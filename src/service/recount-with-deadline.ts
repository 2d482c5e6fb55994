import { within } from '#src/waiting.ts';

/** What a page waits for a recount: HubSpot's proxy gives the whole answer 15 s. */
const patienceMs = 3_000;

/**
 * Counts before a page is shown, for as long as somebody can wait; what takes longer goes on by
 * itself, and the page shows what was counted last. Of one account one count runs at a time, and
 * one more waits behind it, so that whoever asks is shown at least what there was when they asked.
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
