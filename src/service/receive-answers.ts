import type { ChangeSource } from '#src/inbox/change-source.ts';
import type { CursorRepository } from '#src/inbox/cursor-repository.ts';
import { receiveChanges } from '#src/inbox/receive-changes.ts';
import { isReadable } from '#src/votes/keep-newer-answers.ts';
import type {
  NativeAnswer,
  SaveNativeAnswers,
} from '#src/votes/vote-records.ts';

/** What receiving answers needs. */
export interface ReceiveAnswersDeps {
  cursors: CursorRepository;
  source: ChangeSource<NativeAnswer>;
  saveNativeAnswers: SaveNativeAnswers;
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
        const changed = await saveNativeAnswers(
          accountId,
          answers.filter(isReadable),
          { readFrom, now: now() },
        );
        // Open feedback is counted on the starter's record.
        if (changed.length > 0) publishSoon(accountId);
      },
    },
    accountId,
  );
