import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import type { Sender } from '#src/outbox/sender.ts';
import {
  keepNewerAnswers,
  type NewerAnswersDeps,
} from './keep-newer-answers.ts';
import type { VoteReader } from './vote-reader.ts';
import type { VoteWriter } from './vote-records.ts';
import type { Vote } from './vote.ts';

const byKey = (votes: Vote[]): Map<string, Vote> =>
  new Map(votes.map((vote) => [vote.voteKey, vote]));

const writeWith = (
  writer: VoteWriter,
): Pick<Sender<Vote>, 'batchSize' | 'send' | 'findSent'> => ({
  batchSize: MOST_AT_ONCE,
  send: (items, recordIds) => writer.send([...items.values()], recordIds),
  findSent: (items) => writer.findSame([...items.values()]),
});

/** Sends votes as their voters cast them, by vote key. */
export const createVoteSender = (
  votes: Pick<VoteReader, 'listByKeys'>,
  writer: VoteWriter,
): Sender<Vote> => ({
  kind: 'vote',
  ...writeWith(writer),
  load: async (accountId, keys) =>
    byKey(
      (await votes.listByKeys(accountId, keys)).filter(({ isHeld }) => !isHeld),
    ),
});

/** Sends marketing's answers, by vote key; after the votes, whose records they are written on. */
export const createAnswerSender = (
  deps: NewerAnswersDeps,
  writer: VoteWriter,
): Sender<Vote> => ({
  kind: 'answer',
  ...writeWith(writer),
  load: async (accountId, keys) =>
    byKey(
      await keepNewerAnswers(
        deps,
        accountId,
        (await deps.votes.listByKeys(accountId, keys)).filter(
          ({ isHeld, isRetracted }) => !isHeld && !isRetracted,
        ),
      ),
    ),
});
