import type { Folded, SharedValues } from './folded.ts';
import type { ChoiceRequest, InboxRequest, NewRequest } from './choice.ts';
import type { Language } from './language.ts';
import type { OwnWordsGuide } from './own-words.ts';
import type { Refusal } from './refusal.ts';
import type { LineRules } from './line-rules.ts';
import type { KnownSpeaker, SpeakerRequest } from './speaker.ts';
import type { FactObject, StarterText } from './starter-text.ts';
import type { Reason, Surface, Verdict } from './verdict.ts';
import type { CardTexts } from './texts.ts';

/** What a card is asked for with, beside its contact. */
export interface CardQuery {
  /** See `momentsOf`. */
  moments: string;
}

/** One person's vote as it stands; none is `withdrawn` at revision 0. */
export interface VoteState {
  verdict: Verdict;
  reason: Reason | null;
  comment: string | null;
  /**
   * With the reason `not_my_words`: how the salesperson would say it, for any client. The card has
   * put tokens where values of this client stood; what they typed does not leave it.
   */
  ownWords: string | null;
  /** Said to this client; apart from the verdict, which may be withdrawn. */
  used: boolean;
  /**
   * With the reason `wrong_fact`: which fact, and a mark of its value, one of 251, by which the
   * card sees that it changed; the value cannot be derived from it. `contact.city#17`
   */
  wrongFact: string | null;
  /** Whether the feedback is signed: its record then names the voter. */
  signed: boolean;
  /** Rises by one with every change; sent back as the base of the next one. */
  revision: number;
}

/** No vote yet. */
export const NO_VOTE: VoteState = {
  verdict: 'withdrawn',
  reason: null,
  comment: null,
  ownWords: null,
  used: false,
  wrongFact: null,
  signed: false,
  revision: 0,
};

/**
 * One starter in one language, as offered to one person for one contact. Whatever can be put
 * together by the service is, so that the card stays small.
 */
export interface CardStarter {
  starterId: string;
  /** Of the starter with its text: what was said of another text is not said of this one. */
  textId: string;
  /** The same for its translations: they are one conversation. */
  conversation: string;
  /** Those of near equal rank share a number; the lowest come first. 0 keeps its place. */
  tier: number;
  /** The facts its texts name, to choose a wrong one from. */
  facts: { value: string; label: string }[];
  /** What dates the facts it rests on: object and property. */
  dates: [object: Exclude<FactObject, 'me'>, property: string][];
  language: Language;
  /** What is said: opener and question, in quotes. */
  line: StarterText;
  /** What stands behind it, each under its heading: why now, listen for, next step. */
  details: { label: string; text: StarterText }[];
  proofUrl: string | null;
  /** How sure we are of it and whose it is: "Proven · by Ines Moreau". */
  signature: string;
  /** How sure we are, and why it stands where it stands. */
  receipt: string;
  /** Opens what there is to know of its author; null for a starter without owner. */
  author: SheetLink | null;
  /** Refusals of this starter and its theme, taken back under one's choices. */
  mutes: SheetAction[];
  /** The kind of clients it is for, by lifecycle stage; null for both. */
  meantFor: 'new_clients' | 'existing_clients' | null;
  /** When somebody said it to this client in the last 60 days, as a sentence. */
  used: string | null;
  /** Sealed permission to vote; opaque to the card. Empty where nothing can be voted on. */
  ballot: string;
  /** This person's vote on this wording for this contact. */
  vote: VoteState;
  /**
   * Put aside by this person for this contact, and shown only on demand: a sentence that says until
   * when, and what they said.
   */
  aside: string | null;
}

/** An answer of marketing to this person's return on this contact. */
export interface AnswerToMe {
  /** To dismiss it by. */
  id: string;
  /** What was returned and how it was answered, in the viewer's language. */
  sentence: string;
  /** Marketing's own words and name. */
  text: string;
}

/** What a sheet's PUT takes. */
export type SheetRequest =
  InboxRequest | ChoiceRequest | NewRequest | SpeakerRequest;

/** A click on something that the service offers: `body` is sent by PUT. */
export interface SheetAction {
  label: string;
  path: string;
  body: SheetRequest;
}

/** A button that opens a sheet, read at `path`. */
export interface SheetLink {
  label: string;
  path: string;
}

/** A line of a sheet, with what can be done about it. */
export interface SheetEntry {
  text: string;
  /** Somebody's own words, below. */
  note: string | null;
  /** Leads to the client that it is about, where it is about one. */
  link: { label: string; url: string; id: string } | null;
  actions: SheetAction[];
}

/** A list with actions, and perhaps a question, that the card shows in a side panel. */
export interface Sheet {
  ok: true;
  /** What has just been done, or what there is to know when there are no entries. */
  message: string | null;
  entries: SheetEntry[];
  /** Asks for a sentence, sent as `text` with the body. */
  ask:
    | (SheetLink & {
        question: string;
        body: Omit<NewRequest, 'text'> | Omit<SpeakerRequest, 'text'>;
      })
    | null;
}
export type SheetAnswer = Sheet | Refusal;

/**
 * How one record is chosen: of those dated from `from` to `to` the nearest to now; of those without
 * a date, such as companies, the primary one.
 */
export interface LinkedPick {
  object: Exclude<FactObject, 'me'>;
  /** The property that dates it; empty for companies. */
  by: string;
  /** Milliseconds since 1970, both included. */
  from: number;
  to: number;
  /** Values that rule a record out: `hs_is_closed=true`, and `hs_is_closed=` for none. */
  without: string[];
}

/** Records of one type that the card reads by one hook, and what it chooses of them. */
export interface LinkedRead {
  /** As HubSpot's hook takes it: `0-2` for companies, `0-3` for deals. */
  type: string;
  properties: string[];
  picks: LinkedPick[];
}

/** What the card gets for a contact. */
export interface CardReady {
  ok: true;
  language: Language;
  texts: CardTexts;
  /** Properties the texts name. */
  wanted: {
    contact: string[];
    company: string[];
    /** Properties of linked records that HubSpot is to write as labels: nobody else knows those. */
    choices: string[];
    /** One hook each, and none that no candidate needs. */
    linked: LinkedRead[];
  };
  /** HubSpot's types of the records that facts are of. */
  types: Record<Exclude<FactObject, 'me'>, string>;
  /** How their values are said. */
  rules: LineRules;
  /** What may be wrong with a starter, to choose from. */
  reasons: { value: Reason; label: string }[];
  /**
   * Language by language, in order, each conversation once in each; the card takes those in the
   * client's language. At most a dozen in one, then those put aside, then those used.
   */
  candidates: CardStarter[];
  /** How many are shown before "Show others". */
  shown: number;
  answers: AnswerToMe[];
  /** How own words become words for any client, before they leave the card. */
  ownWords: OwnWordsGuide;
  /** Said where votes are named; null elsewhere. */
  named: string | null;
  /** The label of signing a piece of feedback; null where votes are never or always named. */
  sign: string | null;
  /** A sentence to show above, for instance that HubSpot is slow; null when all is well. */
  notice: string | null;
  /** Lower-case language or country, in English and its own language, to locale (`fr-FR`). */
  locales: Record<string, string>;
  /** Lower-case lifecycle stages, values and labels, of those who are clients already. */
  clientStages: string[];
  /** Links to the sheets (answers and requests, choices, requesting), in the order shown. */
  sheets: SheetLink[];
  /** Where a starter is requested for this client; stands in `sheets` as well. */
  requestSheet: SheetLink;
  accountLanguage: Language;
  /** A dated fact older than this does not count. */
  maxFactAgeDays: number;
  /** What the service knows of the viewer, who says the lines. */
  me: KnownSpeaker;
}
/**
 * A starter of a card without what stands in `usual`, and without its conversation where that has
 * its own id.
 */
export type BriefStarter = Partial<CardStarter> &
  Pick<CardStarter, 'starterId' | 'language' | 'line'>;

/**
 * A card as it travels: what several of its starters say alike, such as a fact, is in `shared`, and
 * `{"$": name}` stands in its places.
 */
export interface SentCard extends Omit<CardReady, 'candidates'> {
  candidates: Folded<BriefStarter>[];
  /** What a starter is or has where it does not say. */
  usual?: Partial<CardStarter>;
  shared?: SharedValues;
}
/** A card with what several starters say alike put back in its places. */
export interface UnfoldedCard extends Omit<SentCard, 'candidates' | 'shared'> {
  candidates: BriefStarter[];
}
export type CardAnswer = SentCard | (Refusal & { shared?: undefined });

/** A vote, as the card sends it. */
export interface VoteRequest extends Omit<VoteState, 'revision'> {
  ballot: string;
  /** Made by the card once per click; the same id is answered the same. */
  requestId: string;
  /** Revision of the vote this change was made from; 0 where there was none. */
  baseRevision: number;
  surface: Surface;
}

/** What a card showed and what it lacked, or that a starter was taken up; may be lost. */
export interface ViewReport {
  /** Ballots of the starters seen, in order; of a card that was loaded before, their ids. */
  shown?: string[];
  /** Facts that were missing, so that nothing was said, `contact.city`; empty where something was. */
  missing?: string[];
  /** Ballot of the starter that was unfolded, or whose line was copied; then without the others. */
  taken?: string;
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

/** The answer of a route that returns no data. */
export interface Done {
  ok: true;
}
