import type { Language } from '@starters/contracts';

/** "12 May 2026", in the viewer's language. */
export const formatDay = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(iso));
