import type { Language } from '@starters/contracts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Texts } from './texts.ts';

const all: Record<Language, Texts> = { en, fr };

/** The sentences of a language. */
export const textsIn = (language: Language): Texts => all[language];
