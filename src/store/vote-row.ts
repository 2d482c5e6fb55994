import type { VoteState } from '@starters/contracts';
import type { Selectable } from 'kysely';
import type { Vote } from '#src/votes/vote.ts';
import type { Tables } from './tables.ts';

/** A row of `votes` as PostgreSQL gives it. */
export type VoteRow = Selectable<Tables['votes']>;

/** The vote of a row, in the domain's words. */
export const toVote = (row: VoteRow): Vote => ({
  accountId: row.account_id,
  voteKey: row.vote_key,
  userId: row.user_id,
  contactId: row.contact_id,
  starterId: row.starter_id,
  wording: row.wording,
  segmentIds: row.segment_ids,
  verdict: row.verdict,
  reason: row.reason,
  comment: row.comment,
  ownWords: row.own_words,
  usedAt: row.used_at,
  wrongFact: row.wrong_fact,
  clientStage: row.client_stage,
  clientKind: row.client_kind,
  surface: row.surface,
  votedAt: row.voted_at,
  revision: row.revision,
  answer: row.answer,
  answerText: row.answer_text,
  answeredAt: row.answered_at,
  isAnonymous: row.privacy === 'anonymous',
  isSigned: row.is_signed,
  showsVoter: row.is_signed || row.privacy === 'named',
  isHeld: row.is_held,
  isRetracted: row.is_retracted,
  answerDismissed: row.answer_dismissed,
});

/** The state of a vote for the voter's card. */
export const toVoteState = (
  row: Pick<
    VoteRow,
    | 'verdict'
    | 'reason'
    | 'comment'
    | 'own_words'
    | 'used_at'
    | 'wrong_fact'
    | 'is_signed'
    | 'revision'
  >,
): VoteState => ({
  verdict: row.verdict,
  reason: row.reason,
  comment: row.comment,
  ownWords: row.own_words,
  used: row.used_at !== null,
  wrongFact: row.wrong_fact,
  signed: row.is_signed,
  revision: row.revision,
});
