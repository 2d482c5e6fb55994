import { listFields, type StarterField } from '@starters/contracts';

/** A column of a file of starters that can be written: a field, or the status beside them. */
export type WrittenColumn = StarterField | 'status';

/** Columns of a file of starters that can be written: the fields, the status before the days. */
export const WRITTEN_COLUMNS: readonly WrittenColumn[] = listFields().flatMap(
  ([field]): WrittenColumn[] =>
    field === 'startsOn' ? ['status', field] : [field],
);

/** Columns of a file of starters that only the app writes. */
export const JUDGED_COLUMNS = [
  'usefulness',
  'usefulness_low',
  'usefulness_high',
  'voters',
  'label',
  'open_feedback',
  'record_id',
] as const;
export type JudgedColumn = (typeof JUDGED_COLUMNS)[number];

/** Columns of a file of starters. */
export const STARTER_COLUMNS = [...WRITTEN_COLUMNS, ...JUDGED_COLUMNS] as const;

/** Columns of a file of votes: those of the vote's record. None says who voted. */
export const VOTE_COLUMNS = [
  'verdict',
  'reason',
  'comment',
  'own_words',
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
