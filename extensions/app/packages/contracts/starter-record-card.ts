import type { Language } from './language.ts';
import type { Refusal } from './refusal.ts';
import type { ReviewLabel } from './review.ts';
import type { StarterRecordTexts } from './texts.ts';

/** Whether a starter is on cards; a published one is on, starts later, is over, or is held. */
export const CARD_PRESENCES = [
  'on',
  'later',
  'over',
  'held',
  'draft',
  'requested',
  'retired',
] as const;
export type CardPresence = (typeof CARD_PRESENCES)[number];

/** The open feedback of one reason, as one line. */
export interface FeedbackLine {
  /** The reason and how often: "Too generic: 4". */
  line: string;
  /** By when the oldest was promised its answer; null where none is promised. */
  due: string | null;
  isOverdue: boolean;
}

/**
 * The card on a starter's own record. The service writes its sentences, which keeps the bundle of
 * the card small.
 */
export interface StarterRecordCard {
  ok: true;
  language: Language;
  texts: StarterRecordTexts;
  presence: CardPresence;
  /** The presence in a few words. */
  title: string;
  /** Until when, why, and what to do about it; several where several things keep it off. */
  reasons: string[];
  /** The estimate with its interval and the number of voters, never a bare percentage. */
  figures: string;
  figuresHelp: string | null;
  label: { value: NonNullable<ReviewLabel>; text: string } | null;
  feedback: FeedbackLine[];
  /** Shown when there is no open feedback. */
  noFeedback: string;
  /** The latest comments of salespeople, each with its reason and day. */
  ownWords: { words: string; about: string }[];
  /** What must change before it can be on cards, a sentence each. */
  faults: { title: string; notes: string[] } | null;
  /** Advice on the text; one sentence saying that all is well where there is none. */
  advice: string[];
  /** A warning, for example that HubSpot does not answer; null when there is none. */
  notice: string | null;
}
export type StarterRecordAnswer = StarterRecordCard | Refusal;
