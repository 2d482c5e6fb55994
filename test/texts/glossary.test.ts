import { globSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '@starters/contracts';
import { sentencesBy } from '@starters/texts/service';

const glossary = readFileSync('docs/glossary.md', 'utf8');

/** The words that the glossary refuses, each with what is said instead. */
const refused = glossary
  .slice(glossary.indexOf('| say '), glossary.indexOf('## Old words'))
  .split('\n')
  .slice(2)
  .flatMap((row) => {
    const [, say = '', not = ''] = row.split('|').map((each) => each.trim());

    return not === '' ? [] : not.split(', ').map((word) => ({ say, word }));
  });

const sentencesOf = (tree: object | string): string[] =>
  typeof tree === 'string'
    ? [tree]
    : Object.values(tree).flatMap((each: object | string) => sentencesOf(each));

const said = [
  ...LANGUAGES.flatMap((language) => sentencesOf(sentencesBy[language])),
  ...globSync([
    'extensions/app/packages/texts/*/first-words.ts',
    'demo/seed/*starters.ts',
    'demo/main.ts',
    'README.md',
    'docs/for-*.md',
  ]).flatMap((file) => readFileSync(file, 'utf8').split('\n')),
];

const whole = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'iu');

it('reads the words that are refused, and much that is said', () => {
  expect(refused).toContainEqual({ say: 'feedback', word: 'returns' });
  expect(refused).toContainEqual({ say: 'demande', word: 'commande' });
  expect(refused.length).toBeGreaterThan(20);
  expect(said.length).toBeGreaterThan(2_000);
});

it('finds a whole word in any case, and no part of one', () => {
  expect('Returns wait here.').toMatch(whole('returns'));
  expect('Votre commande est prête').toMatch(whole('commande'));
  expect('recommandes').not.toMatch(whole('commandes'));
});

it.each(refused)('says “$say” and never “$word”', ({ word }) => {
  expect(said.filter((sentence) => whole(word).test(sentence))).toEqual([]);
});

it.each(LANGUAGES)(
  'calls the status the same on every screen and in files in %s',
  (language) => {
    const { review, fields, transferWords, figures } = sentencesBy[language];

    expect(transferWords.columns.status).toBe(review.status);
    expect(figures.filterStatus).toBe(review.status);
    expect(Object.keys(fields)).not.toContain('status');
  },
);
