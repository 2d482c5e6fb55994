import type { Language } from './languages.ts';

/**
 * Several things named in a sentence: "a, b, and c", in French « a, b et c »; an empty list is an
 * empty text. A disjunction is "a, b, or c". Not for parts of a line that are set apart by a dot.
 * https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/ListFormat
 */
export const joinList = (
  items: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat(language, { type }).format(items);
