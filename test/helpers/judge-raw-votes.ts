import type { Evidence } from '#src/ranking/evidence.ts';
import { judgeConversations } from '#src/votes/judge-conversations.ts';
import { buildStarter } from './build-starter.ts';
import type { RawFigures } from './cast-five-weeks.ts';
import { recount, type RawVote } from './naive-recount.ts';

const dayMs = 86_400_000;
const beside = [
  'wrong_for_client',
  'not_now',
  'already_discussed',
  'wrong_fact',
];

/** The votes of a starter that count, written as plainly as docs/ranking.md says which. */
const toEvidence = (
  votes: RawVote[],
  current: RawFigures['current'],
): Evidence[] => {
  const counted = votes.filter(
    (vote) =>
      !votes.some(
        (later) =>
          later.voter === vote.voter &&
          later.contactId === vote.contactId &&
          later.votedAt > vote.votedAt,
      ) &&
      (vote.verdict === 'useful' ||
        (vote.verdict === 'not_useful' && !beside.includes(vote.reason))),
  );

  return counted
    .map((vote) => {
      const theirs = counted.filter(({ voter }) => voter === vote.voter).length;

      return {
        userId: vote.voter,
        segmentIds: vote.segments,
        isUseful: vote.verdict === 'useful',
        weight:
          (current.get(vote.starterId) === vote.wording ? 1 : 0.3) /
          (1 + 0.15 * (theirs - 1)),
        day: Math.floor(vote.votedAt / dayMs),
      };
    })
    .sort((one, other) => one.day - other.day || one.userId - other.userId);
};

/**
 * What the raw records of votes say of each starter: which votes count, and how much, is worked out
 * again; the model that judges them is that of the product (test/ranking/learn.test.ts tests it).
 *
 * @param now ms; the account's time zone is that of Paris
 */
export const judgeRawVotes = (
  { starters, judging, current }: RawFigures,
  now: number,
) =>
  judgeConversations(
    starters.map(({ id, properties }) =>
      buildStarter({
        id,
        translationOf: properties['translation_of'] || null,
        variantOf: properties['variant_of'] || null,
      }),
    ),
    starters
      .filter(({ id }) => judging(id).length > 0)
      .map(({ id }) => ({
        starterId: id,
        useful: 0,
        weight: 0,
        usefulVoters: 0,
        openFeedback: 0,
        lastVoteAt: null,
        voters: recount(judging(id), () => 1).voters.size,
        evidence: toEvidence(judging(id), current),
      })),
    new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format(now),
  );
