import type { Language } from './language.ts';
import type { Refusal } from './refusal.ts';
import type { ReviewLabel } from './review.ts';
import type { StandingTexts } from './texts.ts';

/** Where a starter stands. A published one is on the cards, due later, over or held. */
export const STANDINGS = [
  'on',
  'later',
  'over',
  'held',
  'draft',
  'requested',
  'retired',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** Complaints of one kind that wait for marketing. */
export interface StandingComplaint {
  /** The reason and how often: "Too generic: 4". */
  line: string;
  /** By when the oldest was promised its answer; null where none is promised. */
  due: string | null;
  isOverdue: boolean;
}

/**
 * What the card on a starter's own record shows. Whatever can be put together by the service is,
 * so that the card stays small.
 */
export interface StarterStanding {
  ok: true;
  language: Language;
  texts: StandingTexts;
  standing: Standing;
  /** Where it stands, in a few words. */
  title: string;
  /** Until when, why, and what to do about it; several where several things keep it off. */
  reasons: string[];
  /** The estimate with its interval and the number of voters, never a bare percentage. */
  figures: string;
  figuresHelp: string | null;
  label: { value: NonNullable<ReviewLabel>; text: string } | null;
  complaints: StandingComplaint[];
  /** What there is to know when there are no complaints. */
  noComplaints: string;
  /** Salespeople's latest own words, with what they were said of and when. */
  ownWords: { words: string; about: string }[];
  /** What has to be mended before it can be on cards, a sentence each. */
  faults: { title: string; notes: string[] } | null;
  /** What may be better; a sentence where there is nothing to say. */
  advice: string[];
  /** For instance that HubSpot does not answer; null when all is well. */
  notice: string | null;
}
export type StandingAnswer = StarterStanding | Refusal;
