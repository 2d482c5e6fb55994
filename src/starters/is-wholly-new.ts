import { visibleText, withoutAccents } from '#src/fold-text.ts';
import type { Wording } from './wording.ts';

/** Words that both texts must share, out of 1, for the later one to be a rewording. */
const leastShared = 0.3;

/** What is said, as words: facts are words, too; case, accents and punctuation do not matter. */
const wordsOf = ({ opener, question }: Wording): string[] =>
  withoutAccents(visibleText([opener, question].join(' ')))
    .toLowerCase()
    .match(/\{\{[^{}]*\}\}|[\p{L}\p{N}]+/gu) ?? [];

/**
 * Whether a wording says something else than an earlier one, so that votes on the earlier one do
 * not judge it: fewer than 30 % of the words of opener and question are in both. Measured as the
 * Dice coefficient of the words: https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient
 */
export const isWhollyNew = (wording: Wording, earlier: Wording): boolean => {
  const words = wordsOf(wording);
  const earlierWords = wordsOf(earlier);
  const total = words.length + earlierWords.length;
  if (total === 0) return false;
  const left = new Map<string, number>();
  for (const word of earlierWords) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;

    shared += 1;
    left.set(word, count - 1);
  }

  return (2 * shared) / total < leastShared;
};
