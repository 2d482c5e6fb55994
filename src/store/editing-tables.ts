import type { StarterFields } from '@starters/contracts';
import type { ColumnType } from 'kysely';
import type { Reservation } from '#src/starters/reservation.ts';
import type { DraftContent } from '#src/starters/writing-draft.ts';

/** JSON columns are written as text and read as values. */
type Json<T> = ColumnType<T, string, string>;

/** The tables of what is written and not on cards yet. */
export interface EditingTables {
  releases: {
    account_id: number;
    starter_id: string;
    hash: string;
    asked_by: number | null;
    asked_at: Date | null;
    released_at: Date | null;
    released_by: number | null;
    sent_back_by: number | null;
    sent_back_at: Date | null;
    /** Why it was sent back. */
    because: string | null;
    /** All fields with which this wording last was on cards. */
    fields: Json<StarterFields> | null;
    shown_at: Date | null;
  };
  /** What published starters are to become once a second person approves it. */
  proposals: {
    account_id: number;
    starter_id: string;
    hash: string;
    fields: Json<StarterFields>;
    /** The fields that the change was made from. */
    opened: Json<StarterFields>;
  };
  /** What is being saved or imported, or was a moment ago: nobody else may take it. */
  reservations: {
    account_id: number;
    /** Of the save or the import. */
    key: string;
    starters: Json<Pick<Reservation, 'starters' | 'isWritten'>>;
    /** Null for an import that is not over. */
    kept_until: Date | null;
  };
  /** What people write in the editor and have not saved. */
  drafts: {
    account_id: number;
    user_id: number;
    /** What the editor was opened for. */
    key: string;
    /** Null for something new. */
    starter_id: string | null;
    draft: Json<DraftContent>;
    /** Whether it was saved as a draft of a published starter, and is named there. */
    is_shared: boolean;
    saved_at: Date;
  };
}
