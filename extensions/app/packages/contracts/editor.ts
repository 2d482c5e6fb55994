import type { HowToPublish, PendingChange } from './approval.ts';
import type { CardReady, CardStarter } from './card.ts';
import type { Language } from './language.ts';
import type { LineRules } from './line-rules.ts';
import type { Refusal } from './refusal.ts';
import type { StarterStatus } from './review.ts';
import type {
  FieldTexts,
  StarterField,
  StarterFields,
} from './starter-fields.ts';
import type { EditorTexts, WritingTexts } from './texts.ts';
import type { FactObject } from './starter-text.ts';
import type { ClientRef } from './waiting.ts';

/** A sentence about a field of what is being written. */
export interface FieldNote {
  field: StarterField;
  message: string;
}

/** What there is to say about a draft, and how a card would show it. */
export interface EditorCheck {
  ok: true;
  /** What keeps it off cards. */
  faults: FieldNote[];
  /** What may be better. */
  advice: FieldNote[];
  /** How long opener and question take to say. */
  seconds: number;
  /** As cards get it; null while its texts cannot be read. */
  candidate: CardStarter | null;
  /** Properties the live card reads. */
  wanted: CardReady['wanted'];
  /** Said beside the live card, for instance that it stands in for some facts; null for nothing. */
  note: string | null;
  /** How their values are said there. */
  rules: LineRules;
  /** What still looks like one client in its texts, each piece once. */
  lookalikes: string[];
  /** Clients it is meant for, at most a hundred, those who wait for it first. */
  sample: string[];
}
export type EditorCheckAnswer = EditorCheck | Refusal;

/** What the editor opens with. */
export interface EditorOpened {
  ok: true;
  language: Language;
  texts: EditorTexts;
  /** What the fields are called. */
  fieldTexts: FieldTexts;
  /** Null for a new one. */
  starterId: string | null;
  /** Knows the record as it was read; sent back with a change. */
  base: string | null;
  fields: StarterFields;
  status: StarterStatus;
  statusLabel: string;
  choices: {
    /** A segment that is gone is named as such. */
    segments: { id: string; label: string }[];
    owners: { id: string; name: string }[];
    themes: string[];
    /** What this may translate, where it is in another language. */
    /** What a translation or a variant can be of. */
    originals: {
      id: string;
      title: string;
      language: Language;
      isTranslation: boolean;
    }[];
    facts: { object: FactObject; name: string; label: string }[];
  };
  /** What was requested, where it is. */
  request: { brief: string; waiting: string; clients: ClientRef[] } | null;
  /** The salesperson's words that are being taken over. */
  adopted: {
    comment: string;
    /** The starter that was said in other words. */
    of: string;
    /** Whether they become a starter of their own that competes, or replace the text. */
    isVariant: boolean;
    /** Clients to hear them before anybody else does, without the one they were written for. */
    others: string[];
    /** `FeedbackVote.id`s that are answered on publishing. */
    votes: string[];
    /** What the card would tell them. */
    answer: string;
  } | null;
  /** What the button does with the wording as it was opened. */
  publishing: HowToPublish;
  /** What it does once the wording is another. */
  publishingChanged: HowToPublish;
  /** What waits for approval of it; null for nothing. */
  pending: PendingChange | null;
  /** Who else is at work on it, a sentence each. */
  others: string[];
  /** What is said of drafts and of two who write at once. */
  writing: WritingTexts;
  /** Drafts of this editor are kept under it. */
  keptUnder: string;
  /** The draft that `fields` are of; null where they are the starter's own. */
  draft: {
    /** When it was kept, in words. */
    said: string;
    /** The fields that it began from. */
    opened: StarterFields;
    draftKey: string;
    answer: string;
  } | null;
  check: EditorCheck;
  /** What the live card needs to say it. */
  locales: Record<string, string>;
  clientStages: string[];
  accountLanguage: Language;
  maxFactAgeDays: number;
}
export type EditorOpenedAnswer = EditorOpened | Refusal;

/**
 * What the editor is opened for: a starter, one to copy or translate, feedback whose words become a
 * variant or, with `replace`, the text.
 */
export type EditorQuery = Partial<
  Record<'starter' | 'copy' | 'translate' | 'adopt' | 'replace', string>
>;

/** What is to be done with a draft. */
export const EDITOR_STEPS = ['save', 'publish'] as const;
export type EditorStep = (typeof EDITOR_STEPS)[number];

/** A draft to check: `requestKey` puts those who wait first. */
export interface EditorCheckRequest {
  fields: StarterFields;
  starterId: string | null;
}

/** Words that are taken over, with the answer to whoever gave them. */
export interface Adoption {
  /** The starter they were said of. */
  of: string;
  votes: string[];
  text: string;
  /** The clients that the editor showed these words on. */
  heardBy: string[];
}

/** On so many other clients adopted words are shown before they are published. */
export const OTHERS_TO_HEAR = 3;

/** A draft to keep. */
export interface EditorSaveRequest {
  /** Made once when the editor opens: something new is created once under it. */
  draftKey: string;
  starterId: string | null;
  base: string | null;
  fields: StarterFields;
  /** The fields as they were opened: what differs was changed. Left out, all fields count as such. */
  opened?: StarterFields | undefined;
  /** What the button said it would do. */
  promised?: HowToPublish | undefined;
  /** Under which a draft of it is kept, which is done with when it is saved. */
  keptUnder?: string | undefined;
  /** The fields that this page knows to be kept: a draft with others is another window's and stays. */
  kept?: StarterFields | undefined;
  step: EditorStep;
  /** The feedback whose words these are, with the answer to them. */
  adopt: Adoption | null;
}

/** Kept; the sentence says what became of it. */
export interface EditorSaved {
  ok: true;
  starterId: string;
  status: StarterStatus;
  message: string;
  /** What somebody else wrote in the same moment, in words. */
  warning: string | null;
}

/** Somebody changed the starter since it was opened: nothing was written. */
export interface StarterChangedElsewhere extends Refusal {
  reason: 'starter_changed';
  base: string;
  /** As it stands in HubSpot now. */
  fields: StarterFields;
  /** What both changed, each to something else. */
  differing: StarterField[];
  /** The draft with what only the others changed, and one's own where both did. */
  merged: StarterFields;
  /** Both texts of each field that both changed, and who wrote the other. */
  clashes: {
    field: StarterField;
    label: string;
    theirs: string;
    who: string;
  }[];
}
export type EditorSaveAnswer = EditorSaved | StarterChangedElsewhere | Refusal;

/** One click on a starter's page. */
export const STARTER_STEPS = ['renew', 'retire', 'publish'] as const;
export type StarterStepName = (typeof STARTER_STEPS)[number];
/** The steps that one click takes for many starters. */
export const MANY_STEPS = ['renew', 'retire'] as const;
/** Which starters are renewed or retired, as they stand. */
export interface ManyStepsRequest {
  step: (typeof MANY_STEPS)[number];
  starterIds: string[];
}
/** How many it was done for, as a sentence, with what HubSpot has not taken yet. */
export interface ManyStepped {
  ok: true;
  count: number;
  message: string;
}
export type ManyStepsAnswer = ManyStepped | Refusal;

/** `base` null: whatever it is now. */
export interface StarterStepRequest {
  step: StarterStepName;
}
