import { fillText, type Language, MAX_TITLE } from '@starters/contracts';
import { shorten } from '#src/shorten.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { OutgoingVote } from '#src/votes/outbox.ts';
import type { VoteProperty } from './objects/vote.object.ts';

/**
 * The properties of a vote's record. None of them, nor the key, says who voted, unless the voter
 * signed or votes are named. Marketing's
 * answer is written only when it was given on our page, so that a native edit is never undone.
 */
export const toVoteProperties = (
  vote: OutgoingVote,
  starterTitle: string,
  language: Language,
  nameOf: (userId: number) => string | undefined = () => undefined,
): Partial<Record<VoteProperty, string>> => {
  // A vote taken back, or never cast, of a starter that was said: used, not judged.
  const isUseOnly = vote.verdict === 'withdrawn' && vote.usedAt !== null;
  // An anonymous vote says the day alone: with the time one could tell who was at work.
  const timeOf = (at: Date): string =>
    vote.isAnonymous
      ? `${at.toISOString().slice(0, 10)}T00:00:00.000Z`
      : at.toISOString();
  const title = fillText(
    textsIn(language).recordTitles[isUseOnly ? 'used' : vote.verdict],
    { starter: starterTitle },
  );

  return {
    title: shorten(title, MAX_TITLE),
    vote_key: vote.voteKey,
    verdict: isUseOnly ? '' : vote.verdict,
    reason: vote.reason ?? '',
    comment: vote.comment ?? '',
    wrong_fact: vote.wrongFact?.split('#')[0] ?? '',
    used_at: vote.usedAt ? timeOf(vote.usedAt) : '',
    voted_at: timeOf(vote.votedAt),
    starter_record_id: vote.starterId,
    contact_record_id: vote.isAnonymous ? '' : vote.contactId,
    wording: vote.wording,
    segments: vote.segmentIds.join(';'),
    surface: vote.surface,
    voter: vote.showsVoter ? (nameOf(vote.userId) ?? String(vote.userId)) : '',
    ...(vote.writesAnswer
      ? {
          answer: vote.answer ?? '',
          answer_text: vote.answerText ?? '',
          answered_at: vote.answeredAt?.toISOString() ?? '',
        }
      : {}),
  };
};
