import type { ExportState, StarterField } from '@starters/contracts';

/** A sentence about one and about {count}. */
interface Counted {
  one: string;
  many: string;
}

/** A column of a file of starters that can be written: a field, or the status beside them. */
export type WrittenColumn = StarterField | 'status';

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

/** What is said of files that go out and come in, beside the page's own sentences. */
export interface TransferWords {
  /** Of a field only where its column is not called as in the editor. */
  columns: Record<'status' | JudgedColumn | VoteColumn, string> &
    Partial<Record<StarterField, string>>;
  verdicts: Record<'useful' | 'not_useful' | 'withdrawn', string>;
  /** Names of the files. */
  files: Record<'starters' | 'votes' | 'example', string>;
  /** {count} */
  exported: Counted;
  exportedNone: string;
  /** How far a file is: {done} {count} */
  exporting: Record<ExportState | 'doneOne', string>;
  /** A link that is used, late or not theirs. */
  linkGone: string;
  /** A row of a file to begin from, by column; the others are empty. */
  example: Partial<Record<WrittenColumn, string>>;
  /** Why a file as a whole cannot be read. */
  file: Record<
    | 'empty'
    | 'header_only'
    | 'not_utf8'
    /** {count} {most} */
    | 'too_many_rows'
    /** {columns} */
    | 'missing_columns'
    /** {columns} {known} */
    | 'unknown_columns'
    /** {column} */
    | 'repeated_column'
    /** {row} */
    | 'open_quote',
    string
  >;
  /** What is wrong in a row and what to do. */
  row: Record<
    /** {cells} {columns} */
    | 'cells'
    | 'title_missing'
    /** {column} {count} {most} */
    | 'too_long'
    /** {column} */
    | 'control_character'
    /** {row} */
    | 'title_twice'
    | 'title_known'
    /** {value} */
    | 'segment_unknown'
    | 'segment_twice'
    | 'segment_not_offered'
    | 'owner_unknown'
    | 'owner_twice'
    | 'original_unknown'
    | 'original_twice'
    | 'original_same_language'
    /** {column} {value} {known} */
    | 'choice_unknown'
    /** {column} {value} */
    | 'not_a_day'
    | 'ended_already'
    /** {because} */
    | 'not_publishable'
    /** {because} */
    | 'faulty'
    | 'needs_approval'
    /** {count} {most} */
    | 'overdue',
    string
  >;
  /** {count} */
  moreProblems: Counted;
  /** Of a row that is wrong, in a report that has no room to say why. */
  mendOthersFirst: string;
  /** {count} */
  allRight: Counted;
  /** {wrong} {count} */
  someWrong: Counted;
  /** {count} */
  imported: Counted;
  /** {done} {count} */
  writing: string;
}
