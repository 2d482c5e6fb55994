import type { Language } from './language.ts';
import type { Refusal } from './refusal.ts';
import type { StarterText } from './starter-text.ts';
import type { Answer, Reason, Surface, Verdict } from './verdict.ts';

/** The sentences the card needs once it has an answer, by key, in the viewer's language. */
export const CARD_TEXT_KEYS = [
  'heading', // {name}: the client's name
  'useful',
  'notUseful',
  'youFoundUseful',
  'putAside',
  'undo',
  'undone',
  'whyNow',
  'listenFor',
  'nextStep',
  'proof',
  'by', // {author}
  'new',
  'promising',
  'proven',
  'showOthers',
  'putAsideCount', // {count}
  'putAsideOne',
  'thankUseful',
  'thankNotUseful',
  'whatWasWrong',
  'sayMore',
  'sayMoreHelp',
  'send',
  'sent',
  'dismiss',
  'emptyTitle',
  'emptyNothingWritten',
  'emptyFactsMissing', // {properties}
  'emptyAllAside',
  'tryAgain',
  'voteFailed',
  'languageOf',
  'reason.too_generic',
  'reason.not_my_words',
  'reason.wrong_for_client',
  'reason.not_now',
  'reason.already_discussed',
  'reason.wrong_fact',
  'reason.other',
] as const;
export type CardTextKey = (typeof CARD_TEXT_KEYS)[number];

/** One person's vote as it stands. */
export interface VoteState {
  verdict: Verdict;
  reason: Reason | null;
  comment: string | null;
  /** Rises by one with every change; sent back as the base of the next one. */
  revision: number;
}

/** How sure we are of a starter, in a word; null where there is nothing to say. */
export type CardLabel = 'new' | 'promising' | 'proven' | null;

/** One starter in one language, as offered to one person for one contact. */
export interface CardStarter {
  starterId: string;
  language: Language;
  opener: StarterText;
  question: StarterText;
  whyNow: StarterText;
  listenFor: StarterText | null;
  nextStep: StarterText | null;
  proofUrl: string | null;
  /** The author's name, or null where the record has no owner. */
  author: string | null;
  label: CardLabel;
  /** Why it stands where it stands, in the viewer's language. */
  receipt: string;
  /** Sealed permission to vote; opaque to the card. */
  ballot: string;
  /** This person's vote on this wording for this contact. */
  vote: VoteState | null;
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
  /** The whole sentence, in the viewer's language. */
  sentence: string;
  answer: Answer;
  /** What marketing wrote, as written. */
  text: string | null;
  author: string | null;
}

/** What the card gets for a contact. */
export interface CardReady {
  ok: true;
  language: Language;
  texts: Record<CardTextKey, string>;
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
  vote: VoteState | null;
}
export type VoteAnswer = VoteCast | VoteChangedElsewhere | Refusal;

/** Nothing to tell but that it is done. */
export interface Done {
  ok: true;
}
