import type { Language } from '@starters/contracts';
import { LOCALES } from '@starters/texts';
import { oncePerKey } from '#src/once-per-key.ts';

/** Making one takes longer than using it a hundred times. */
const formatterOf = oncePerKey((key: string) => {
  const [locale = '', timeZone = 'UTC'] = key.split('|');

  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
});

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
  formatterOf(`${LOCALES[language]}|${timeZone}`).format(new Date(day));
