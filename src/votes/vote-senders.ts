import type { IntentKind } from '#src/outbox/intent.ts';
import type { Sender } from '#src/outbox/sender.ts';
import type { VoteReader } from './vote-reader.ts';
import type { VoteWriter } from './vote-records.ts';
import type { Vote } from './vote.ts';

/**
 * Records are written a hundred a call, and tied to contacts and starters by one call each: so many
 * votes take seven calls, a hundred of them three.
 */
const MOST_VOTES = 500;

const createVoteSender = (
  kind: IntentKind,
  votes: Pick<VoteReader, 'listByKeys'>,
  writer: VoteWriter,
): Sender<Vote> => ({
  kind,
  batchSize: MOST_VOTES,
  load: async (accountId, keys) =>
    new Map(
      (await votes.listByKeys(accountId, keys))
        .filter(
          ({ isHeld, isRetracted }) =>
            !isHeld && (kind === 'vote' || !isRetracted),
        )
        .map((vote) => [vote.voteKey, vote]),
    ),
  send: (items, recordIds) => writer.send([...items.values()], recordIds),
  findSent: (items) => writer.findSame([...items.values()]),
});

/** Sends votes as their voters cast them, and after them marketing's answers, by vote key. */
export const createVoteSenders = (
  votes: Pick<VoteReader, 'listByKeys'>,
  {
    voteWriter,
    answerWriter,
  }: Record<'voteWriter' | 'answerWriter', VoteWriter>,
): Sender<Vote>[] => [
  createVoteSender('vote', votes, voteWriter),
  createVoteSender('answer', votes, answerWriter),
];
