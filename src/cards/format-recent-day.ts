import type { Language } from '@starters/contracts';
import { LOCALES } from '@starters/texts';

/** A day as the viewer reads it, "2 April", in the account's time zone. */
export const formatRecentDay = (
  date: Date,
  language: Language,
  timeZone: string,
): string =>
  date.toLocaleDateString(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    timeZone,
  });
