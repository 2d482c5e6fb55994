import { LANGUAGES } from '@starters/contracts';
import { speechBy } from '@starters/texts/service';

/** Locales by the language or country on a contact's record, in lower case. */
export const recordLocales: Record<string, string> = Object.fromEntries(
  LANGUAGES.flatMap((language) =>
    Object.entries(speechBy[language].recordLocales),
  ),
);
