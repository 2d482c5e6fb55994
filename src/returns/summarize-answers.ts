import type { ReturnTimes } from '#src/votes/vote-repository.ts';
import { dueAt } from './due-at.ts';

/** What became of returns. */
export interface AnswerSummary {
  returns: number;
  answered: number;
  /** Answered within the working days promised. */
  inTime: number;
  /** Answered with a change. */
  mended: number;
  /** Median, in ms; null while nothing was answered. */
  answerMs: number | null;
}

const medianOf = (values: number[]): number | null => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)];
  const high = sorted[Math.ceil(middle)];

  return low === undefined || high === undefined ? null : (low + high) / 2;
};

/** How soon returns were answered, and how often something changed. */
export const summarizeAnswers = (
  returns: ReturnTimes[],
  { answerDays, timeZone }: { answerDays: number; timeZone: string },
): AnswerSummary => {
  const answered = returns.flatMap(({ votedAt, answeredAt, answer }) =>
    answeredAt === null ? [] : [{ votedAt, answeredAt, answer }],
  );

  return {
    returns: returns.length,
    answered: answered.length,
    inTime: answered.filter(
      ({ votedAt, answeredAt }) =>
        answeredAt <= dueAt(votedAt, answerDays, timeZone),
    ).length,
    mended: answered.filter(
      ({ answer }) => answer !== null && answer !== 'kept',
    ).length,
    answerMs: medianOf(
      answered.map(
        ({ votedAt, answeredAt }) => answeredAt.getTime() - votedAt.getTime(),
      ),
    ),
  };
};
