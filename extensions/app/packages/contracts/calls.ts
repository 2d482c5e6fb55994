import type { CardReady, CardStarter } from './card.ts';
import type { Language } from './language.ts';
import type { Refusal } from './refusal.ts';
import type { KnownSpeaker } from './speaker.ts';
import type { CallTexts } from './texts.ts';

/** The most contacts of one call sheet. */
export const MOST_CALLS = 50;

/** The contacts somebody is about to call. */
export interface CallsRequest {
  contacts: {
    contactId: string;
    /** See `momentsOf`. */
    moments: string;
  }[];
}

/** What of a starter is another for each contact; the rest is sent once for all of them. */
export type CalledStarter = Pick<
  CardStarter,
  'starterId' | 'tier' | 'ballot' | 'vote'
>;

/** What is needed to write a line for each contact, and to take the vote on it. */
export type CallsReady = Pick<
  CardReady,
  | 'ok'
  | 'locales'
  | 'clientStages'
  | 'accountLanguage'
  | 'maxFactAgeDays'
  | 'rules'
  | 'named'
  | 'notice'
  | 'reasons'
> & {
  language: Language;
  texts: CallTexts;
  wanted: CardReady['wanted'];
  /** Each starter once; its ballot and vote are with the contacts. */
  starters: Omit<CardStarter, 'tier' | 'ballot' | 'vote'>[];
  /** In the order asked; a contact HubSpot does not know is left out. */
  contacts: {
    contactId: string;
    candidates: CalledStarter[];
    me: KnownSpeaker;
  }[];
};
export type CallsAnswer = CallsReady | Refusal;

/** A page to print, to be opened once, within a minute, by a browser. */
export interface PrintLink {
  ok: true;
  /** On our own origin; what is to be printed is added behind `#`, which no server ever sees. */
  url: string;
}
export type PrintLinkAnswer = PrintLink | Refusal;

/** What is printed: behind the `#`, as JSON, percent-encoded. */
export interface PrintedCalls {
  title: string;
  lines: {
    name: string;
    phone: string;
    line: string;
    /** Why now, what to listen for, the next step: as far as the starter says. */
    details: { label: string; text: string }[];
  }[];
}
