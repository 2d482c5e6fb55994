import type { CardReady, CardStarter } from './card.ts';
import type { Language } from './language.ts';
import type { Refusal } from './refusal.ts';
import type { KnownSpeaker } from './speaker.ts';
import type { CallTexts } from './texts.ts';

/** The most contacts of one call sheet. */
export const MOST_CALLS = 50;

/** The contacts somebody is about to call. */
export interface CallsRequest {
  contactIds: string[];
}

/** What is needed to write a line for each contact. */
export type CallsReady = Pick<
  CardReady,
  | 'ok'
  | 'locales'
  | 'clientStages'
  | 'accountLanguage'
  | 'maxFactAgeDays'
  | 'rules'
  | 'notice'
> & {
  language: Language;
  texts: CallTexts;
  wanted: CardReady['wanted'];
  /** In the order asked; a contact HubSpot does not know is left out. */
  contacts: {
    contactId: string;
    candidates: CardStarter[];
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
  lines: { name: string; line: string; why: string }[];
}
