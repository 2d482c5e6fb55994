import type { Language } from '@starters/contracts';
import { byLanguage, LOCALES } from '@starters/texts';
import { oncePerKey } from '#src/once-per-key.ts';

const daysBy = byLanguage((language) =>
  oncePerKey(
    (timeZone: string) =>
      new Intl.DateTimeFormat(LOCALES[language], {
        day: 'numeric',
        month: 'long',
        timeZone,
      }),
  ),
);

/** A day as the viewer reads it, "2 April", in the account's time zone. */
export const formatRecentDay = (
  date: Date,
  language: Language,
  timeZone: string,
): string => daysBy[language](timeZone).format(date);
