import type { Language } from '@starters/contracts';
import { LOCALES } from '@starters/texts';

/** "12 May 2026 at 14:05", in the reader's language and the account's time zone. */
export const formatMoment = (
  at: Date,
  language: Language,
  timeZone: string,
): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(at);
