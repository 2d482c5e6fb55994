import { type Language, LANGUAGES } from '@starters/texts';

export { type Language, LANGUAGES };

/** The language of a locale such as `fr-CA`, or undefined where we have none for it. */
export const languageOf = (
  locale: string | null | undefined,
): Language | undefined =>
  LANGUAGES.find(
    (language) => (locale || '').slice(0, 2).toLowerCase() === language,
  );
