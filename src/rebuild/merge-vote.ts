import { isDeepStrictEqual } from 'node:util';
import { unknownContact } from '#src/votes/unknown-voter.ts';
import type { BackedUpVote, KeptVote, RebuiltVote } from './rebuilt-vote.ts';
import { factOnRecord, timeOnRecord, type VoteRecord } from './vote-record.ts';

type VoterSide = Pick<
  KeptVote,
  | 'verdict'
  | 'reason'
  | 'comment'
  | 'ownWords'
  | 'usedAt'
  | 'wrongFact'
  | 'segmentIds'
  | 'surface'
  | 'votedAt'
>;
type MarketingSide = Pick<KeptVote, 'answer' | 'answerText' | 'answeredAt'>;

const voterSide = (vote: VoterSide): VoterSide => ({
  verdict: vote.verdict,
  reason: vote.reason,
  comment: vote.comment,
  ownWords: vote.ownWords,
  usedAt: vote.usedAt,
  wrongFact: vote.wrongFact,
  segmentIds: vote.segmentIds,
  surface: vote.surface,
  votedAt: vote.votedAt,
});

const marketingSide = (vote: MarketingSide): MarketingSide => ({
  answer: vote.answer,
  answerText: vote.answerText,
  answeredAt: vote.answeredAt,
});

/** What the record of a vote is to say. */
const onRecord = (vote: KeptVote): VoterSide => {
  const isAnonymous = vote.privacy === 'anonymous';

  return {
    ...voterSide(vote),
    usedAt: vote.usedAt && timeOnRecord(vote.usedAt, isAnonymous),
    votedAt: timeOnRecord(vote.votedAt, isAnonymous),
    wrongFact: factOnRecord(vote.wrongFact),
  };
};

/**
 * The promise under which a vote was cast, as its record shows it. A record with a voter's name is
 * of a named vote or of a signed complaint; where it may be either it is taken for signed, the
 * promise that names less: a later vote without a complaint has no name on it.
 */
const promiseOf = (
  record: VoteRecord,
): Pick<KeptVote, 'privacy' | 'isSigned'> => {
  if (record.contactId === null) {
    return { privacy: 'anonymous', isSigned: false };
  }
  const isComplaint =
    record.verdict === 'not_useful' &&
    (record.comment ?? record.ownWords) !== null;
  if (record.showsVoter && !isComplaint) {
    return { privacy: 'named', isSigned: false };
  }

  return { privacy: 'confidential', isSigned: record.showsVoter };
};

const fromRecord = (
  accountId: number,
  record: VoteRecord,
  userId: number,
): KeptVote => ({
  accountId,
  voteKey: record.voteKey,
  userId,
  contactId: record.contactId ?? unknownContact(record.voteKey),
  starterId: record.starterId,
  wording: record.wording,
  clientStage: record.clientStage,
  clientKind: record.clientKind,
  ...voterSide(record),
  ...marketingSide(record),
  ...promiseOf(record),
  revision: 1,
  isHeld: false,
  isRetracted: false,
  answerDismissed: false,
});

/** The voter's side of a record that is newer than the backup, with what only the backup knows. */
const renew = (known: KeptVote, record: VoteRecord): KeptVote => {
  const before = onRecord(known);

  return {
    ...known,
    ...voterSide(record),
    usedAt: isDeepStrictEqual(before.usedAt, record.usedAt)
      ? known.usedAt
      : record.usedAt,
    wrongFact:
      before.wrongFact === record.wrongFact
        ? known.wrongFact
        : record.wrongFact,
    isSigned: known.privacy === 'confidential' && record.showsVoter,
    revision: known.revision + 1,
  };
};

/**
 * Whether a vote was changed, and sent, after the backup. Of an anonymous vote the record has only
 * the day: a different one of the same day is newer if ours had been sent by then.
 */
const isNewer = (
  record: VoteRecord,
  { vote, voteIntent }: BackedUpVote,
): boolean => {
  const ours = onRecord(vote).votedAt.getTime();
  const theirs = record.votedAt.getTime();

  return (
    theirs > ours ||
    (theirs === ours &&
      vote.privacy === 'anonymous' &&
      voteIntent?.isSent === true)
  );
};

/**
 * Puts a vote together from its record in HubSpot and from what the backup has of it. The voter's
 * side is taken from whichever is newer; at the same time the backup is right, since an edit by
 * hand is not a vote. Marketing's answer is taken from the record, unless an answer of ours that is
 * not older was still to be sent.
 *
 * @param known null where the backup does not have it
 * @param voter the user who cast it, for a vote that the backup does not have
 */
export const mergeVote = (
  accountId: number,
  record: VoteRecord,
  known: BackedUpVote | null,
  voter: number,
): RebuiltVote => {
  const { recordId } = record;
  if (!known) {
    const vote = fromRecord(accountId, record, voter);

    return { vote, recordId, isVoteSent: true, isAnswerSent: true };
  }

  if (known.vote.isRetracted) {
    // Its record is to be gone, whatever it says.
    return {
      vote: known.vote,
      recordId,
      isVoteSent: false,
      isAnswerSent: true,
    };
  }
  const isSame = isDeepStrictEqual(onRecord(known.vote), voterSide(record));
  const takesRecord = !isSame && isNewer(record, known);
  const vote = takesRecord ? renew(known.vote, record) : known.vote;

  // Its time may be on our side alone, where it was given in HubSpot itself.
  const isSameAnswer =
    vote.answer === record.answer && vote.answerText === record.answerText;
  const ours = vote.answeredAt ?? vote.votedAt;
  const keepsAnswer =
    known.answerIntent?.isSent === false &&
    (record.answeredAt === null || record.answeredAt <= ours);
  const answered =
    isSameAnswer || keepsAnswer
      ? vote
      : { ...vote, ...marketingSide(record), answerDismissed: false };

  return {
    vote: answered,
    recordId,
    isVoteSent: isSame || takesRecord,
    isAnswerSent: isSameAnswer || !keepsAnswer,
  };
};
