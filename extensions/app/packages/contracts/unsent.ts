import type { Language } from './language.ts';
import type { Refusal } from './refusal.ts';
import type { UnsentTexts } from './texts.ts';

/** What of one kind (votes, requests, …) is not in HubSpot yet. */
export interface UnsentLine {
  /** The kind; unique in a list. */
  kind: string;
  /** How many of what: "12 votes". */
  what: string;
  /** When the oldest was made; ISO 8601. */
  since: string;
  /** HubSpot's own words; null while it refused nothing. */
  said: string | null;
  /** What an admin can do, or that there is nothing to do. */
  advice: string;
  /** When the next attempt is due while HubSpot is left alone; ISO 8601, or null. */
  nextTry: string | null;
}

/** What is not in HubSpot yet, for admins. */
export interface UnsentOpened {
  ok: true;
  language: Language;
  texts: UnsentTexts;
  /** In the order of sending; empty when everything is in HubSpot. */
  lines: UnsentLine[];
  /** How many vote records in HubSpot belong to no vote, and what to do; null where there are none. */
  unknown: string | null;
  /** What was just done; null when it was only opened. */
  message: string | null;
}
export type UnsentAnswer = UnsentOpened | Refusal;
