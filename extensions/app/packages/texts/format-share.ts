import { LOCALES } from './first-words.ts';
import type { Language } from './languages.ts';

/**
 * A share as the language writes it: “61%”, « 61 % » with a space that does not break.
 *
 * @param share from 0 to 1
 */
export const formatShare = (
  share: number,
  language: Language,
  fractionDigits = 0,
): string =>
  new Intl.NumberFormat(LOCALES[language], {
    style: 'percent',
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  }).format(share);

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
