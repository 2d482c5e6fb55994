import type { Language } from './language.ts';
import type { Refusal } from './refusal.ts';
import type { StarterText } from './starter-text.ts';
import type { Reason, Surface, Verdict } from './verdict.ts';

/** The sentences the card needs once it has an answer, by key, in the viewer's language. */
export const CARD_TEXT_KEYS = [
  'useful', // what was said; the keys of both are verdicts
  'not_useful',
  'sayUseful',
  'sayNotUseful',
  'undo',
  'proof',
  'showOthers',
  'whatWasWrong',
  'sayMore',
  'send',
  'dismiss',
  'emptyTitle',
  'nothingWritten',
  'allAside',
  'factsMissing', // followed by the properties' labels
  'factsUnreadable',
  'voteFailed',
] as const;
export type CardTextKey = (typeof CARD_TEXT_KEYS)[number];

/** One person's vote as it stands; none is `withdrawn` at revision 0. */
export interface VoteState {
  verdict: Verdict;
  reason: Reason | null;
  comment: string | null;
  /** Rises by one with every change; sent back as the base of the next one. */
  revision: number;
}

/** No vote yet. */
export const NO_VOTE: VoteState = {
  verdict: 'withdrawn',
  reason: null,
  comment: null,
  revision: 0,
};

/**
 * One starter in one language, as offered to one person for one contact. Whatever can be put
 * together by the service is, so that the card stays small.
 */
export interface CardStarter {
  starterId: string;
  language: Language;
  /** What is said: opener and question, in quotes. */
  line: StarterText;
  /** What stands behind it, each under its heading: why now, listen for, next step. */
  details: { label: string; text: StarterText }[];
  proofUrl: string | null;
  /** How sure we are of it and whose it is: "Proven · by Ines Moreau". */
  signature: string;
  /** The signature, and why it stands where it stands. */
  receipt: string;
  /** Sealed permission to vote; opaque to the card. */
  ballot: string;
  /** This person's vote on this wording for this contact. */
  vote: VoteState;
  /** Put aside by this person for this contact: shown only on demand. */
  aside: boolean;
}

/** One conversation in the languages that exist; the card takes the client's. */
export interface Candidate {
  translations: CardStarter[];
}

/** An answer of marketing to this person's return on this contact. */
export interface AnswerToMe {
  /** To dismiss it by. */
  id: string;
  /** What was complained of and what was done, in the viewer's language. */
  sentence: string;
  /** Marketing's own words and name. */
  text: string;
}

/** What the card gets for a contact. */
export interface CardReady {
  ok: true;
  language: Language;
  texts: Record<CardTextKey, string>;
  /** Properties the texts name, and which of them HubSpot is to write as labels. */
  wanted: { contact: string[]; company: string[]; choices: string[] };
  /** What may be wrong with a starter, to choose from. */
  reasons: { value: Reason; label: string }[];
  /** In order; at most a dozen, then those put aside. */
  candidates: Candidate[];
  answers: AnswerToMe[];
  /** A sentence to show above, for instance that HubSpot is slow; null when all is well. */
  notice: string | null;
  /** Lower-case country, in English and its own language, to language. */
  languageByCountry: Record<string, Language>;
  accountLanguage: Language;
  /** A dated fact older than this does not count. */
  maxFactAgeDays: number;
}
export type CardAnswer = CardReady | Refusal;

/** A vote, as the card sends it. */
export interface VoteRequest {
  ballot: string;
  /** Made by the card once per click; the same id is answered the same. */
  requestId: string;
  /** Revision of the vote this change was made from; 0 where there was none. */
  baseRevision: number;
  verdict: Verdict;
  reason: Reason | null;
  comment: string | null;
  surface: Surface;
}

/** The vote as it now stands, with the sentence to show. */
export interface VoteCast {
  ok: true;
  vote: VoteState;
  message: string;
}
/** Somebody, perhaps oneself elsewhere, changed the vote first: here is how it stands. */
export interface VoteChangedElsewhere extends Refusal {
  reason: 'changed_elsewhere';
  vote: VoteState;
}
export type VoteAnswer = VoteCast | VoteChangedElsewhere | Refusal;

/** Nothing to tell but that it is done. */
export interface Done {
  ok: true;
}
