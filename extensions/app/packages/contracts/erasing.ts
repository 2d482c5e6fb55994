import type { Language } from './language.ts';
import type { Refusal } from './refusal.ts';
import type { SettingChoice } from './settings.ts';
import type { ErasingTexts } from './texts.ts';

/** What an admin can erase. */
export const ERASABLE = ['contact', 'salesperson', 'everything'] as const;
export type Erasable = (typeof ERASABLE)[number];

/** Erases what the app keeps. */
export interface EraseRequest {
  what: Erasable;
  /** The record id of the contact, the user id of the salesperson, or the account's own number. */
  id: string;
  /** What was typed to confirm. */
  word: string;
}

/** What erasing needs to be asked for, and what it means. */
export interface ErasingOpened {
  ok: true;
  language: Language;
  texts: ErasingTexts;
  /** Users of the account, those who left included; empty while HubSpot does not list them. */
  people: SettingChoice[];
}
export type ErasingAnswer = ErasingOpened | Refusal;

/** A file of what the app keeps, to be opened once, within a minute, by a browser. */
export interface KeptFileReady {
  ok: true;
  url: string;
}
export type KeptFileAnswer = KeptFileReady | Refusal;

/** What was erased. */
export interface Erased {
  ok: true;
  message: string;
  /** Whether it was everything: then there is nothing left to show. */
  isGone: boolean;
}
export type ErasedAnswer = Erased | Refusal;
