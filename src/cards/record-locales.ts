import { LANGUAGES } from '@starters/contracts';
import { speechBy } from '@starters/texts/service';

/** Locales of all languages by what a record says of a client, in lower case. */
export const recordLocales: Record<string, string> = Object.fromEntries(
  LANGUAGES.flatMap((language) =>
    Object.entries(speechBy[language].recordLocales),
  ),
);
