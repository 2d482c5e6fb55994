import { fillText, type Language, MAX_TITLE } from '@starters/contracts';
import { shorten } from '#src/shorten.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { isUnknownVoter } from '#src/votes/unknown-voter.ts';
import type { Vote } from '#src/votes/vote.ts';
import type { VoteProperty } from './objects/vote.object.ts';

/** There only where outcomes are read: what the client was at the time. */
type ClientProperty = 'lifecycle_when_voted' | 'client_when_voted';

/** The vote properties that the app writes; the others are marketing's. */
type VoterProperty = Exclude<
  VoteProperty,
  'answer' | 'answer_text' | 'answered_at' | ClientProperty
>;

/**
 * What the client was at the time, as far as it was looked up: without, the properties may not be
 * there. Of an anonymous vote it would tell which client it was of.
 */
const clientProperties = ({
  isAnonymous,
  clientStage,
  clientKind,
}: Vote): Partial<Record<ClientProperty, string>> =>
  isAnonymous
    ? {}
    : {
        ...(clientStage ? { lifecycle_when_voted: clientStage } : {}),
        ...(clientKind ? { client_when_voted: clientKind } : {}),
      };

/**
 * The properties of a vote's record that are the voter's. None of them, nor the key, says who
 * voted, unless the voter signed or votes are named.
 */
export const toVoteProperties = (
  vote: Vote,
  starterTitle: string,
  language: Language,
  nameOf: (userId: number) => string | undefined = () => undefined,
): Record<Exclude<VoterProperty, 'voter'>, string> & Record<string, string> => {
  const voter = vote.showsVoter
    ? (nameOf(vote.userId) ?? String(vote.userId))
    : '';
  // No verdict, but the starter was said to the client: recorded as used.
  const isUseOnly = vote.verdict === 'withdrawn' && vote.usedAt !== null;
  // An anonymous vote has only its day: the time of day could identify the voter.
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
    own_words: vote.ownWords ?? '',
    wrong_fact: vote.wrongFact?.split('#')[0] ?? '',
    used_at: vote.usedAt ? timeOf(vote.usedAt) : '',
    voted_at: timeOf(vote.votedAt),
    starter_record_id: vote.starterId,
    contact_record_id: vote.isAnonymous ? '' : vote.contactId,
    wording: vote.wording,
    segments: vote.segmentIds.join(';'),
    surface: vote.surface,
    ...clientProperties(vote),
    // After a rebuild only the record may know whose it is: the name on it stays.
    ...(isUnknownVoter(vote.userId) ? {} : { voter }),
  };
};

/** The properties of marketing's answer, as given on our page. */
export const toAnswerProperties = (
  vote: Pick<Vote, 'answer' | 'answerText' | 'answeredAt'>,
): Record<'answer' | 'answer_text' | 'answered_at', string> => ({
  answer: vote.answer ?? '',
  answer_text: vote.answerText ?? '',
  answered_at: vote.answeredAt?.toISOString() ?? '',
});
