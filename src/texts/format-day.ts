import type { Language } from '@starters/contracts';
import { LOCALES } from '@starters/texts';

/**
 * "12 May 2026", in the reader's language.
 *
 * @param timeZone of a moment; a day of the calendar is the same everywhere
 */
export const formatDay = (
  day: string | Date,
  language: Language,
  timeZone = 'UTC',
): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    timeZone,
  }).format(new Date(day));
