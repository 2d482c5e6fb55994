import type { Language, Rewrites } from '@starters/contracts';
import { speechBy } from '@starters/texts/service';

const joined = (parts: string[]): string => parts.join('|');

/** 2 is the first number that says anything: one is an article in both languages. */
const fewest = 2;

/**
 * The steps from a number to the ways in which it is written: 12000, 12,000, 12 000, 12.000,00,
 * 12k, twelve thousand is left to the check of what remains.
 */
export const numberPattern = (languages: readonly Language[]): Rewrites => {
  const speech = languages.map((language) => speechBy[language].ownWords);
  const words = new Map<number, string[]>();
  for (const { numbers } of speech) {
    for (const [number, word] of numbers.split(' ').entries()) {
      if (number < fewest) continue;
      const gap = word.replaceAll('-', '[\\s-]').normalize('NFD');
      words.set(number, [...(words.get(number) ?? []), gap]);
    }
  }

  return [
    // What is no number is found nowhere: it would be read as a pattern.
    ['^(?!-?\\d{1,30}(?:\\.\\d{1,30})?$)[^]*$', '(?!)'],
    ['\\.0+$', ''],
    ['(\\.\\d*[1-9])0+$', '$1'],
    ['^-?[01]?$', '(?!)'],
    ...[...words].map(([number, said]): [string, string] => [
      `^${number}$`,
      joined([String(number), ...said]),
    ]),
    ['^(\\d+)000000$', '$&|$1<m>'],
    ['^(\\d+)([1-9])00000$', '$&|$1[.,]$2<m>'],
    ['^(\\d+)(\\d[1-9])0000$', '$&|$1[.,]$2<m>'],
    ['^(\\d+)(\\d\\d[1-9])000$', '$&|$1[.,]$2<m>'],
    ['^(\\d+)000(?=\\||$)', '$1000|$1<k>'],
    ['^(\\d+)([1-9])00(?=\\||$)', '$1$200|$1[.,]$2<k>'],
    ['\\.(\\d+)', '[.,]$1'],
    ['(\\d)(?=(?:\\d{3})+(?:\\||\\[|<|$))', "$1[\\s.,'’]?"],
    ['<k>', `\\s?(?:${joined(speech.map((each) => each.thousand))})`],
    ['<m>', `\\s?(?:${joined(speech.map((each) => each.million))})`],
    [
      '^(.+)$',
      '(?<![\\p{L}\\p{N}]|\\d[.,])()(?:$1)(?:[.,]0+)?(?![\\p{L}\\p{N}\\p{M}]|[.,]\\d)',
    ],
  ];
};
