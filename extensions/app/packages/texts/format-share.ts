import { LOCALES } from './first-words.ts';
import type { Language } from './languages.ts';

const made = new Map<string, Intl.NumberFormat>();

/** To make a format takes forty times as long as to use it. */
const formatOf = (
  language: Language,
  fractionDigits: number,
): Intl.NumberFormat => {
  const key = `${language} ${fractionDigits}`;
  const format =
    made.get(key) ??
    new Intl.NumberFormat(LOCALES[language], {
      style: 'percent',
      minimumFractionDigits: fractionDigits,
      maximumFractionDigits: fractionDigits,
    });
  made.set(key, format);

  return format;
};

/**
 * A share as the language writes it: “61%”, « 61 % » with a space that does not break.
 *
 * @param share from 0 to 1
 */
export const formatShare = (
  share: number,
  language: Language,
  fractionDigits = 0,
): string => formatOf(language, fractionDigits).format(share);

/**
 * What a sentence says of an estimate: its mean as a share, and the ends of its interval as numbers
 * of percent without the mark, for “61% (54–67)”.
 */
export const shareValues = (
  { mean, low, high }: { mean: number; low: number; high: number },
  language: Language,
): { mean: string; low: string; high: string } => {
  const bare = (share: number): string =>
    new Intl.NumberFormat(LOCALES[language], {
      maximumFractionDigits: 0,
    }).format(share * 100);

  return {
    mean: formatShare(mean, language),
    low: bare(low),
    high: bare(high),
  };
};
