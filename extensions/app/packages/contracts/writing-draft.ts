import type { Refusal } from './refusal.ts';
import type { StarterStatus } from './review.ts';
import type { StarterField, StarterFields } from './starter-fields.ts';

/** What somebody writes, kept as it is written. */
export interface KeptDraft {
  fields: StarterFields;
  /** The fields as the editor opened them. */
  opened: StarterFields;
  /** Of the record then; null for something new. */
  base: string | null;
  status: StarterStatus;
  draftKey: string;
  /** The answer to whoever's words are taken over; '' for none. */
  answer: string;
}

/** Keeps a draft, or throws it away. */
export interface DraftRequest {
  /** `EditorOpened.keptUnder`. */
  key: string;
  starterId: string | null;
  /** Null throws away what is kept. */
  draft: KeptDraft | null;
  /**
   * The fields that this page knows to be kept, or opened with: what another window of the same
   * person kept since is merged in. Left out, what is kept is replaced or thrown away whatever it is.
   */
  before?: StarterFields | undefined;
}

/** What one's own other window kept, merged with what was written here. */
export interface OtherWindow {
  /** As they are kept now, with one's newest text where both windows changed a field. */
  fields: StarterFields;
  /** Fields that both changed, with the text of the other window. */
  clashes: {
    field: StarterField;
    label: string;
    theirs: string;
    value: string | string[];
  }[];
}

/** Kept. */
export interface DraftKept {
  ok: true;
  /** When, in words; null where it was thrown away. */
  said: string | null;
  /** Null where no other window kept anything since. */
  otherWindow: OtherWindow | null;
}
export type DraftAnswer = DraftKept | Refusal;

/** A draft in the list of one's own. */
export interface OwnDraft {
  /** The page that goes on with it. */
  to: string;
  title: string;
  /** What it is of and since when it is kept. */
  sentence: string;
}
