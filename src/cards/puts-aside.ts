import { DAY_MS } from '@starters/contracts';
import type { Vote } from '#src/votes/vote.ts';

const notNowMs = 30 * DAY_MS;

/**
 * Whether a vote hides its starter from this person on this client: "not useful" does until the
 * starter is reworded, "not now" for 30 days.
 */
export const putsAside = (vote: Vote, now: Date): boolean =>
  vote.verdict === 'not_useful' &&
  (vote.reason !== 'not_now' ||
    now.getTime() - vote.votedAt.getTime() < notNowMs);
