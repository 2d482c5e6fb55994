import type { Language } from '@starters/contracts';

const dayLength = 10;

/** "12 May 2026", in the viewer's language; a day without a time is the same everywhere. */
export const formatDay = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(iso.length === dayLength ? { timeZone: 'UTC' } : {}),
  }).format(new Date(iso));
