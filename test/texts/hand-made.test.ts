import { globSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '@starters/contracts';
import { sentencesBy } from '@starters/texts/service';

/** What speaks to people, in a language: screens, answers, commands. */
const sources = globSync([
  'src/**/*.ts',
  'extensions/app/**/*.{ts,tsx}',
  'demo/**/*.ts',
  'tools/**/*.ts',
  'packages/hubspot-host/{screen,command,server}/**/*.{ts,tsx}',
  'packages/hubspot-emulator/cli/**/*.ts',
]).filter((file) => !/node_modules|\/dist\//.test(file));

/** A choice by number between two sentences, which `sayNumber` makes. */
const byNumber =
  /(?:[=!]==?|[<>]=?)\s*1\s*(?:\|\|[^?\n]{0,40})?\?\s*(?:[`'"]|\w*(?:texts|words|sentences)\.|fillText)/iu;
/** A number of percent with its mark beside it, which `formatShare` writes. */
const perCent =
  /(?:toFixed\(\d*\)|\*\s*100\)?|100\s*\*[^\n`]{0,30})\}?[^\S\n]?%[`'"]|\+\s*['"`]\s?%/u;
/** A plural by a letter in brackets, or by an `s` that is put behind a word. */
const lettered =
  /\p{L}\(s\)(?!\s*=>)|\$\{[^}]*\?\s*''\s*:\s*'s'\s*\}|`\$\{one\}s`/u;

/** Choices by a number that are no plural: which name, which sign. */
const otherChoices =
  /ClientLinks\.tsx|label-wordings\.ts|CompanyCard\.tsx|components\/numbers\.tsx/;

const found = (pattern: RegExp): string[] =>
  sources
    .filter((file) => !otherChoices.test(file))
    .flatMap((file) =>
      (readFileSync(file, 'utf8').match(new RegExp(pattern, 'giu')) ?? []).map(
        (piece) => `${file}: ${piece}`,
      ),
    );

it.each([
  [byNumber, `count === 1 ? 'one vote' : 'votes'`],
  [byNumber, 'fillText(count === 1 ? texts.saidOne : texts.said, {'],
  [byNumber, 'rows.length > 1\n      ? `${rows.length} rows` : "row"'],
  [byNumber, `count === 1 || count === 0 ? '1 fiche' : 'fiches'`],
  [perCent, '`${(share * 100).toFixed(1)} %`'],
  [perCent, '`${Math.round(share * 100)}%`'],
  [perCent, `rate + '%'`],
  [lettered, 'Import the starter(s)'],
  [lettered, "`vote${count === 1 ? '' : 's'}`"],
  [lettered, 'many = `${one}s`'],
])('%s finds %j', (pattern, code) => {
  expect(code).toMatch(pattern);
});

it.each([
  [byNumber, 'if (command.argument && positionals.length !== 1) {'],
  [byNumber, 'const rows = isWide ? 1 : 2;'],
  [perCent, 'const perCent = Math.round(share * 100);'],
  [lettered, 'const sum = total(s) => s'],
])('%s passes %j', (pattern, code) => {
  expect(code).not.toMatch(pattern);
});

it.each([
  ['sentence by number', byNumber],
  ['percentage', perCent],
  ['plural', lettered],
])('makes no %s by hand', (_what, pattern) => {
  expect(sources.length).toBeGreaterThan(500);
  expect(found(pattern)).toEqual([]);
});

/** The sentences in a tree, each with the path of its key. */
const listSentences = (tree: object | string, key = ''): [string, string][] =>
  typeof tree === 'string'
    ? [[key, tree]]
    : Object.entries(tree).flatMap(([name, each]: [string, object | string]) =>
        listSentences(each, key === '' ? name : `${key}.${name}`),
      );

/** A number that is no part of a message, and a word beside it that would follow it. */
const besideNumber =
  /(?<!\{)\{(?:count|max|most|days|done|wrong|can|of|feedback|voters|changed|cells|columns|own|perWeek|weeks|seconds|uses|size|meetingDays|dealDays|wonDays|difference|left)\}[\s\u00a0](?!(?:of|sur|des|a|par) )\p{L}/u;

/** What is said of these numbers is never said of one. */
const alwaysMore = [
  // Figures are told from five voters on.
  'thanks.usefulWithColleagues',
  'sheets.foundUseful',
  // As are outcomes, and they look back months.
  'outcomeWords.noHeadline',
  'outcomeWords.fewHeadline',
  'outcomeWords.hiddenHeadline',
  // Of fewer than ten clients the number is told instead.
  'editor.sayable',
  // Limits, and what is beyond one.
  'thanks.aside.days',
  'faults.too_long',
  'lint.many_for_segment',
  'refusals.adoption_unheard',
  'refusals.answer_too_long',
  'refusals.comment_too_long',
  'refusals.request_too_long',
  'refusals.too_many_calls',
  'refusals.too_many_choices',
  'refusals.too_many_clients',
  'settings.manySegments',
  // A clock is spoken of from a minute on.
  'healthWords.clockAhead',
  'healthWords.clockBehind',
  'transfer.importHelp',
  'transferWords.file.too_many_columns',
  'transferWords.file.too_many_rows',
  'transferWords.row.cells',
];

describe.each(LANGUAGES)('in %s', (language) => {
  const all = listSentences(sentencesBy[language]);

  it('lets what stands beside a number follow it', () => {
    const bare = all.filter(
      ([, said]) => !said.includes(', plural, ') && besideNumber.test(said),
    );

    expect(
      bare.map(([key]) => key).filter((key) => !alwaysMore.includes(key)),
    ).toEqual([]);
  });

  it('has no percentage that is not written as the language writes it', () => {
    expect(
      all.filter(([, said]) => /\}[\s\u00a0\u202f]?%/u.test(said)),
    ).toEqual([]);
  });

  it('has no pair of keys for one and many', () => {
    const keys = new Set(all.map(([key]) => key));
    const pairs = [...keys].filter(
      (key) =>
        key.endsWith('One') &&
        [`${key.slice(0, -3)}Many`, key.slice(0, -3)].some((other) =>
          keys.has(other),
        ),
    );

    expect(pairs).toEqual([]);
  });
});
