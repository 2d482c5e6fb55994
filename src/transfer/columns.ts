/** Columns of a file of starters that can be written; named as in HubSpot. */
export const WRITTEN_COLUMNS = [
  'title',
  'opener',
  'question',
  'why_now',
  'listen_for',
  'next_step',
  'proof_url',
  'segments',
  'meant_for',
  'channels',
  'language',
  'translation_of',
  'theme',
  'status',
  'starts_on',
  'valid_until',
  'owner',
] as const;
export type WrittenColumn = (typeof WRITTEN_COLUMNS)[number];

/** Columns of a file of starters that only the app writes. */
export const JUDGED_COLUMNS = [
  'usefulness',
  'usefulness_low',
  'usefulness_high',
  'voters',
  'label',
  'open_returns',
  'record_id',
] as const;
export type JudgedColumn = (typeof JUDGED_COLUMNS)[number];

/** Columns of a file of votes: those of the vote's record. None says who voted. */
export const VOTE_COLUMNS = [
  'verdict',
  'reason',
  'comment',
  'voted_at',
  'used_at',
  'starter_title',
  'starter_record_id',
  'contact_record_id',
  'wording',
  'answer',
  'answer_text',
  'answered_at',
] as const;
export type VoteColumn = (typeof VOTE_COLUMNS)[number];
