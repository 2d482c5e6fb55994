import type { ClientKind } from '#src/votes/vote.ts';
import type { FollowUp } from './follow-up.ts';

/**
 * The one definition of a new client: the company, or the contact where there is none, had no won
 * deal before the use. It is looked up soon after the use and kept with it, so that a later win
 * does not change what the client was then.
 */
export const kindOfClient = (
  { hadWon, firstWonAt }: Pick<FollowUp, 'hadWon' | 'firstWonAt'>,
  usedAt: Date,
): ClientKind =>
  hadWon || (firstWonAt !== null && firstWonAt < usedAt) ? 'existing' : 'new';

/** One value of a property and since when it holds. */
export interface StageChange {
  value: string;
  at: Date;
}

/**
 * The lifecycle stage that held at a moment, by the history of the property; the oldest known one
 * for a moment before it. '' where the record has none.
 */
export const stageAt = (history: StageChange[], at: Date): string => {
  const sorted = [...history].sort(
    (one, other) => one.at.getTime() - other.at.getTime(),
  );
  const before = sorted.filter((change) => change.at <= at);

  return (before.at(-1) ?? sorted[0])?.value ?? '';
};
