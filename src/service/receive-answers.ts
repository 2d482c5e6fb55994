import type { ChangeSource } from '#src/inbox/change-source.ts';
import type { CursorRepository } from '#src/inbox/cursor-repository.ts';
import { receiveChanges } from '#src/inbox/receive-changes.ts';
import { findForeignField } from '#src/starters/find-merge-field.ts';
import type { NativeAnswer } from '#src/votes/vote-records.ts';

/** What receiving answers needs. */
export interface ReceiveAnswersDeps {
  cursors: CursorRepository;
  source: ChangeSource<NativeAnswer>;
  /** Gives how many votes changed. */
  saveNativeAnswers: (
    accountId: number,
    answers: NativeAnswer[],
    times: { readFrom: Date; now: Date },
  ) => Promise<number>;
  publishSoon: (accountId: number) => void;
  now: () => Date;
}

/** Receives the answers that marketing wrote on vote records in HubSpot itself. */
export const receiveAnswers = (
  { cursors, source, saveNativeAnswers, publishSoon, now }: ReceiveAnswersDeps,
  accountId: number,
): Promise<void> =>
  receiveChanges(
    {
      cursors,
      kind: 'answers',
      source,
      now,
      store: async (answers, readFrom) => {
        // One with a field of another tool waits until it is corrected; its feedback stays open.
        const readable = answers.filter(
          ({ text }) => findForeignField(text ?? '') === null,
        );
        const changed = await saveNativeAnswers(accountId, readable, {
          readFrom,
          now: now(),
        });
        // Open feedback is counted on the starter's record.
        if (changed > 0) publishSoon(accountId);
      },
    },
    accountId,
  );
