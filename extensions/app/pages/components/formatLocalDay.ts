import type { Language } from '@starters/contracts';
import { LOCALES } from '@starters/texts';

/** "12 May 2026" in a sentence, "12 Sept 2026" in a column, "12 Sept" along an axis. */
const styles = {
  sentence: { day: 'numeric', month: 'long', year: 'numeric' },
  column: { day: 'numeric', month: 'short', year: 'numeric' },
  axis: { day: 'numeric', month: 'short' },
} as const;
const dayLength = 10;

/**
 * A day in the viewer's language, as long as its place has room for; one without a time is the
 * same everywhere.
 */
export const formatLocalDay = (
  iso: string,
  language: Language,
  place: keyof typeof styles = 'sentence',
): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    ...styles[place],
    ...(iso.length === dayLength ? { timeZone: 'UTC' } : {}),
  }).format(new Date(iso));
