import type { AnswerSource, NativeAnswer } from '#src/votes/vote-records.ts';

/** What receiving answers needs. */
export interface ReceiveAnswersDeps {
  records: AnswerSource;
  /** Gives how many votes changed. */
  saveNativeAnswers: (
    accountId: number,
    answers: NativeAnswer[],
    now: Date,
  ) => Promise<number>;
  publishSoon: (accountId: number) => void;
  now: () => Date;
}

/** How far back answers are looked for: HubSpot's index lags, and a sweep may be missed. */
const overlapMs = 300_000;

/** Receives the answers that marketing wrote on vote records in HubSpot itself. */
export const receiveAnswers = async (
  { records, saveNativeAnswers, publishSoon, now }: ReceiveAnswersDeps,
  accountId: number,
): Promise<void> => {
  const since = now().getTime() - overlapMs;
  const answers = await records.readAnswers(since);
  const changed = await saveNativeAnswers(accountId, answers, now());
  // Open returns are counted on the starter's record.
  if (changed > 0) publishSoon(accountId);
};
