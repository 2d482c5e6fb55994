import { findForeignField } from '#src/starters/find-merge-field.ts';
import type { NativeAnswer, SaveNativeAnswers } from './vote-records.ts';
import type { VoteReader } from './vote-reader.ts';
import type { Vote } from './vote.ts';

/** Reads marketing's side of vote records by vote key; throws as `VoteWriter` does. */
export type ReadAnswers = (voteKeys: string[]) => Promise<NativeAnswer[]>;

/** What looking for newer answers needs. */
export interface NewerAnswersDeps {
  readAnswers: ReadAnswers;
  saveNativeAnswers: SaveNativeAnswers;
  votes: Pick<VoteReader, 'listByKeys'>;
  now: () => Date;
}

/** One with a field of another tool waits until it is corrected; its feedback stays open. */
export const isReadable = ({ text }: Pick<NativeAnswer, 'text'>): boolean =>
  findForeignField(text ?? '') === null;

/**
 * Looks at the records of votes whose answer is to be removed, since the feedback was cast again:
 * what marketing has written there in between is taken over, and not removed. HubSpot has no write
 * that depends on a value: an answer that arrives between this reading and the write that follows
 * is lost on the record.
 *
 * @returns the votes to write, as they stand afterwards
 */
export const keepNewerAnswers = async (
  { readAnswers, saveNativeAnswers, votes, now }: NewerAnswersDeps,
  accountId: number,
  loaded: Vote[],
): Promise<Vote[]> => {
  const emptied = loaded.filter(({ answeredAt }) => answeredAt === null);
  if (emptied.length === 0) return loaded;
  const answers = (
    await readAnswers(emptied.map(({ voteKey }) => voteKey))
  ).filter(({ answer, text }) => answer !== null || text !== null);
  const unreadable = new Set(
    answers
      .filter((answer) => !isReadable(answer))
      .map(({ voteKey }) => voteKey),
  );
  const taken = await saveNativeAnswers(accountId, answers.filter(isReadable), {
    readFrom: now(),
    now: now(),
  });
  const again = new Map(
    (taken.length === 0 ? [] : await votes.listByKeys(accountId, taken)).map(
      (vote) => [vote.voteKey, vote],
    ),
  );

  return loaded.flatMap((vote) =>
    unreadable.has(vote.voteKey) ? [] : [again.get(vote.voteKey) ?? vote],
  );
};
