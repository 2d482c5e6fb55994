import type { Language, Rewrites } from '@starters/contracts';
import { speechBy } from '@starters/texts/service';

const unique = (words: string[]): string[] => [...new Set(words)];
/** Longer words first, so that a pattern does not stop inside of one. */
const joined = (words: string[]): string =>
  unique(words)
    .filter((each) => each !== '')
    .sort((one, other) => other.length - one.length)
    .join('|');

const inUtc = (
  language: Language,
  at: Date,
  options: Intl.DateTimeFormatOptions,
): string =>
  at
    .toLocaleDateString(language, { ...options, timeZone: 'UTC' })
    .toLowerCase()
    .replace(/\.$/, '');

const monthsInAYear = 12;
const daysInAWeek = 7;
const spelled = ['long', 'short'] as const;

/** The names of a month (from 0), long and short, in lower case. */
const listMonth = (language: Language, month: number): string[] =>
  spelled.map((form) =>
    inUtc(language, new Date(Date.UTC(2026, month, 15)), { month: form }),
  );

const listWeekdays = (language: Language): string[] =>
  Array.from({ length: daysInAWeek }, (_, day) => day).flatMap((day) =>
    spelled.map((form) =>
      inUtc(language, new Date(Date.UTC(2026, 0, day + 1)), { weekday: form }),
    ),
  );

/** The names of all months and days of the week, long and short, in lower case. */
export const listCalendar = (language: Language): string[] => [
  ...Array.from({ length: monthsInAYear }, (_, month) =>
    listMonth(language, month),
  ).flat(),
  ...listWeekdays(language),
];

/** An accent that is left out, or typed where there is none, is the same word to the eye. */
const anyAccent = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[aeiouc]/g, '$&[\u0300-\u036f]*');

const monthNames = (languages: readonly Language[], month: number): string =>
  joined(
    languages.flatMap((language) => listMonth(language, month).map(anyAccent)),
  );

const weekdayNames = (languages: readonly Language[]): string =>
  joined(
    languages.flatMap((language) => listWeekdays(language).map(anyAccent)),
  );

/**
 * The steps from a day, `YYYY-MM-DD`, to the ways in which people write it: 12 May, May 12th,
 * Tuesday the twelfth of May 2026, 12/05, 5/12/26, le 12 mai, the 12th, le 1er.
 */
export const dayPattern = (languages: readonly Language[]): Rewrites => {
  const speech = languages.map((language) => speechBy[language].ownWords);
  const ordinal = `(?:${joined(speech.map((each) => each.ordinal))})`;
  const before = joined(speech.map((each) => each.beforeDay));
  const months = Array.from({ length: monthsInAYear }, (_, month) =>
    monthNames(languages, month),
  );
  const year = '(?:$1)?$2';
  const [month, day] = ['0?$3', '0?$4'];
  const dayOrWord = `(?:${day}(?:\\s?${ordinal})?|<day$4>)`;
  const gap = '(?:\\s?[-./]\\s?)';
  const ends = '(?![\\p{L}\\p{N}\\p{M}]|[./]\\d)';
  const noMonth = `(?!\\s*(?:of\\s+)?(?:${months.join('|')})(?!\\p{L}))`;
  const withMonth = [
    `${dayOrWord}(?:\\s+of)?[\\s-]+<month$3>\\.?`,
    `<month$3>\\.?\\s+(?:the\\s+)?${dayOrWord}`,
  ].join('|');
  const forms = [
    `(?:${withMonth})(?:,?[\\s-]+${year})?`,
    `${year}${gap}${month}${gap}${day}`,
    `${day}${gap}${month}(?:${gap}${year})?`,
    `${month}${gap}${day}(?:${gap}${year})?`,
    // Without its month: the 12th, le 12.
    `(?:${day}\\s?${ordinal}|(?<=the\\s{1,3})<day$4>|(?<=(?:${before})\\s{1,3})${dayOrWord})${ends}${noMonth}`,
  ].join('|');
  const words = new Map<number, string[]>();
  for (const { numbers, dayWords } of speech) {
    const said = numbers.split(' ').slice(1);
    for (const [index, word] of [
      ...said.entries(),
      ...dayWords.split(' ').entries(),
    ]) {
      const gapped = word.replaceAll('-', '[\\s-]').normalize('NFD');
      words.set(index + 1, [...(words.get(index + 1) ?? []), gapped]);
    }
  }

  return [
    // What is no day is found nowhere: it would be read as a pattern.
    ['^(?!\\d{4}-\\d{1,2}-\\d{1,2}(?!\\d))[^]*$', '(?!)'],
    [
      '^(\\d\\d)(\\d\\d)-0?(\\d{1,2})-0?(\\d{1,2})(?!\\d)[^]*$',
      `(?<![\\p{L}\\p{N}])(?<!\\d[./])((?:${before})\\s+)?(?:(?:${weekdayNames(languages)})\\.?,?\\s+)?(?:the\\s+)?(?:${forms})${ends}`,
    ],
    ...months.map((names, index): [string, string] => [
      `<month${index + 1}>`,
      `(?:${names})`,
    ]),
    ...[...words].map(([number, said]): [string, string] => [
      `<day${number}>`,
      `(?:${joined(said)})`,
    ]),
    ['^(?!\\()[^]*$', '(?!)'],
  ];
};
