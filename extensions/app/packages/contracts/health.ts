import type { Language } from './language.ts';
import type { Refusal } from './refusal.ts';
import type { HealthTexts } from './texts.ts';

/** One thing that has to be right. */
export interface HealthLine {
  key: string;
  /** What it is, in a word or two. */
  what: string;
  /** Not checked: another one that is not right comes first. */
  state: 'ok' | 'todo' | 'unchecked';
  /** What was found and, where it is not right, what to do. */
  says: string;
}

/** How the app is, for admins. */
export interface HealthOpened {
  ok: true;
  language: Language;
  texts: HealthTexts;
  lines: HealthLine[];
}
export type HealthAnswer = HealthOpened | Refusal;
