import type { Language } from '@starters/contracts';

/** A day as the viewer reads it, "2 April", in the account's time zone. */
export const formatDay = (
  date: Date,
  language: Language,
  timeZone: string,
): string =>
  date.toLocaleDateString(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    timeZone,
  });
