import { DAY_MS } from '@starters/contracts';
import type { Vote } from '#src/votes/vote.ts';

/** How long "not now" hides a starter, in days. */
export const NOT_NOW_DAYS = 30;

/**
 * Whether a vote hides its starter from this person on this client: "not useful" does until the
 * starter is reworded, "not now" for 30 days.
 */
export const putsAside = (vote: Vote, now: Date): boolean =>
  vote.verdict === 'not_useful' &&
  (vote.reason !== 'not_now' ||
    now.getTime() - vote.votedAt.getTime() < NOT_NOW_DAYS * DAY_MS);

/** For how long a vote puts its starter aside, as `putsAside` does it. */
export const sayAside = (
  { reason }: Pick<Vote, 'reason'>,
  words: { reworded: string; days: string; fact: string },
): string => {
  if (reason === 'not_now') return words.days;

  return reason === 'wrong_fact' ? words.fact : words.reworded;
};
