import type { StarterFields, StarterStatus } from '@starters/contracts';

/** What somebody writes in the editor, with the state it began from. */
export interface DraftContent {
  fields: StarterFields;
  /** The fields as the editor opened them; what differs from them was typed. */
  opened: StarterFields;
  /** Of the record then; null for something new. */
  base: string | null;
  status: StarterStatus;
  /** Something new is created once under it, also from another machine. */
  draftKey: string;
  /** The answer to whoever's words are taken over; '' for none. */
  answer: string;
}

/** A draft that is kept. */
export interface WritingDraft extends DraftContent {
  userId: number;
  /** What the editor was opened for. */
  key: string;
  /** Null for something new. */
  starterId: string | null;
  /** Whether it was saved as a draft of a published starter, and is named there. */
  isShared: boolean;
  savedAt: Date;
}

/** Keeps what is written until it is saved or thrown away, one for each person and key. */
export interface DraftRepository {
  find(
    accountId: number,
    userId: number,
    key: string,
  ): Promise<WritingDraft | null>;
  /** The newest first. */
  listOfUser(accountId: number, userId: number): Promise<WritingDraft[]>;
  /** Drafts of published starters that were saved as such. */
  listShared(accountId: number): Promise<WritingDraft[]>;
  /**
   * Replaces what was found, null for nothing. One that was shared stays so.
   *
   * @returns false where something else is kept by then, as from another window: then nothing is done
   */
  put(
    accountId: number,
    draft: WritingDraft,
    found: WritingDraft | null,
  ): Promise<boolean>;
  /** Throws away what was found; false where something else is kept by then. */
  drop(accountId: number, found: WritingDraft): Promise<boolean>;
}
