/** Languages of the interface and of starters; a further one is added here and in `src/texts`. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of a locale such as `fr-CA`, or undefined where we have none for it. */
export const languageOf = (
  locale: string | null | undefined,
): Language | undefined =>
  LANGUAGES.find(
    (language) => (locale || '').slice(0, 2).toLowerCase() === language,
  );
