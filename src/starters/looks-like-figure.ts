import type { Language } from '@starters/contracts';
import { byLanguage } from '@starters/texts';
import { speechBy } from '@starters/texts/service';
import { withoutAccents } from '#src/fold-text.ts';
import { listCalendar } from './own-words-days.ts';

/** A piece of a text, by where it begins and ends. */
export interface Range {
  from: number;
  to: number;
}

const alone = (pattern: string): string =>
  `(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}]|-\\p{L})`;
const longestFirst = (words: string[]): string =>
  words.sort((one, other) => other.length - one.length).join('|');

/** Figures that tell of nobody: ten minutes, 24/7, 100 %. */
const nobodys = byLanguage((language) => {
  const { numbers, units } = speechBy[language].ownWords;
  const small = `\\d{1,2}|${longestFirst(numbers.split(' '))}`;

  return new RegExp(
    alone(
      [
        `(?:${small})(?:\\s?(?:-|–|à|to|or|ou)\\s?(?:${small}))?[\\s-]?(?:${units})`,
        '24/7|24\\s?h(?:/24)?|7j/7|100\\s?%|100\\s?pour\\s?cent|B2B|B2C|BtoB|BtoC|A4|A3',
      ].join('|'),
    ),
    'giu',
  );
});

const addresses = [
  String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]+`,
  String.raw`(?:https?:\/\/|www\.)\S+`,
  String.raw`(?<![\p{L}\p{N}.-])[\p{L}\p{N}-]{1,63}\.(?:com|net|org|io|fr|be|ch|de|eu|uk|co\.uk|ca|example)(?![\p{L}\p{N}])`,
];

/**
 * Ways around being recognised: a name spelled letter by letter, with a mark for a letter, as a
 * handle, or in a script that has no capitals and that neither language writes.
 */
const disguised = [
  String.raw`(?<![\p{L}\p{N}])\p{L}(?:\s\p{L}){3,}(?![\p{L}\p{N}'’])`,
  String.raw`(?<![\p{L}\p{N}])\p{L}(?:[.*_-]\p{L}){4,}(?![\p{L}\p{N}'’])`,
  String.raw`(?<![\p{L}\p{N}])\p{L}+[!$|]\p{L}+`,
  String.raw`(?<![\p{L}\p{N}])@\p{L}[\p{L}\p{N}_.-]+`,
  String.raw`(?:(?!\p{Lm})\p{Lo}\p{M}*)+`,
];

/** A number with what counts or values it, a phone number, a day in figures. */
const numerals = String.raw`(?:[€$£+]\s?)?\(?\d[\d\p{L}]*(?:[\s.,:/'’()-]{1,2}\d[\d\p{L}]*)*(?:\s?[%€$£])?`;

/** Words that are a month, a day or a number as well: a capital or a figure then tells. */
const wordsToo = new Set(
  'may march mar sat sun mon wed jun sam dim jeu mer ven lun neuf'.split(' '),
);

/** Two and three count things in general; more are somebody's. */
const fewest = 4;
const figures = byLanguage((language) => {
  const { numbers, dayWords, manyNumbers } = speechBy[language].ownWords;
  const counted = longestFirst(
    numbers
      .split(' ')
      .slice(fewest)
      .filter((each) => !wordsToo.has(each)),
  );
  const days = longestFirst(dayWords.split(' ').slice(fewest - 1));

  return new RegExp(
    [
      ...addresses,
      ...disguised,
      numerals,
      alone(`${counted}|${manyNumbers}`),
      ...(days === '' ? [] : [`(?<=the\\s)(?:${days})(?!\\p{L})`]),
    ].join('|'),
    'giu',
  );
});

const longAgo = -3;
const days = byLanguage((language) => {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const recent = [-1, -2, longAgo]
    .map((day) => relative.format(day, 'day'))
    .filter((each) => !/\d/.test(each));
  const names = [...listCalendar(language), ...recent].filter(
    (each) => !wordsToo.has(each),
  );

  return new RegExp(
    alone(
      `(?:(?:mi|mid|fin|d[ée]but|early|late)[-\u2010\u2011])?(?:${longestFirst([...names, ...names.map(withoutAccents)])})`,
    ),
    'giu',
  );
});

/**
 * A text without the figures that tell of nobody, B2B and ten minutes: blanks stand in their place,
 * so that places stay.
 */
export const withoutNobodys = (text: string, language: Language): string =>
  text.replace(nobodys[language], (found) => ' '.repeat(found.length));

/**
 * Where a text has days, numbers, amounts, addresses and phone numbers.
 *
 * @param text as `withoutNobodys` leaves it
 */
export const looksLikeFigure = (text: string, language: Language): Range[] =>
  [figures[language], days[language]].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      from: index,
      to: index + found.length,
    })),
  );
