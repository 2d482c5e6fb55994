// Written by `npm run languages` from the folders beside it; do not change it by hand.

/** The languages of the interface and of starters. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language is called, by key of a sentence. */
export type LanguageNames = Record<`language.${Language}`, string>;

/** A value for each language. */
export const byLanguage = <T>(
  valueOf: (language: Language) => T,
): Record<Language, T> => ({
  en: valueOf('en'),
  fr: valueOf('fr'),
});

/** A name for each language. */
export const nameLanguages = (
  nameOf: (language: Language) => string,
): LanguageNames => ({
  'language.en': nameOf('en'),
  'language.fr': nameOf('fr'),
});
