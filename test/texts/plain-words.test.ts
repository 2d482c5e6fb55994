import { globSync, readFileSync } from 'node:fs';
import { sentencesBy } from '@starters/texts/service';

const glossary = readFileSync('docs/glossary.md', 'utf8');
const [before = '', section = ''] = glossary.split('## Old words');
const [table = '', after = ''] = section.split(/\n\n(?=Words that)/u);

/** The words of the table, as one pattern of whole words. */
const words = table
  .split('\n')
  .filter((row) => /^\| (?!say |--)/u.test(row))
  .flatMap((row) => (row.split('|')[2] ?? '').split(', '))
  .map((word) => word.trim());
const oldWords = new RegExp(
  `(?<![\\w-])(?:${words.join('|')})(?![\\w-])`,
  'iu',
);

/** A sentence, and where it stands. */
interface Said {
  at: string;
  text: string;
}

const saidIn = (file: string, texts: readonly string[]): Said[] =>
  texts.map((text) => ({ at: file, text }));

const sentencesOf = (tree: object | string): string[] =>
  typeof tree === 'string'
    ? [tree]
    : Object.values(tree).flatMap((each: object | string) => sentencesOf(each));

/** The comments of code, and the titles of tests. */
const comment =
  /(?<=^\s*)\/\*\*?[^]*?\*\/|(?<=^|\s)\/\/ .*$|(?<=^\s*(?:it|describe)(?:\.each.*)?\(\s*)(["'`]).*?\1(?=,)/gmu;

const comments = globSync([
  '{src,test,tools,demo}/**/*.ts',
  'test/**/*.tsx',
  'extensions/app/**/*.{ts,tsx}',
  'packages/*/**/*.{ts,tsx}',
])
  .filter((file) => !/(?:^|\/)node_modules\//u.test(file))
  .flatMap((file) =>
    saidIn(file, readFileSync(file, 'utf8').match(comment) ?? []),
  );
const docs = globSync(['*.md', 'docs/**/*.md', 'packages/*/*.md', 'test/*.md'])
  .filter((file) => file !== 'docs/glossary.md')
  .flatMap((file) => saidIn(file, readFileSync(file, 'utf8').split('\n')));
const screens = saidIn('texts', sentencesOf(sentencesBy.en));

const findOld = (said: readonly Said[]): Said[] =>
  said.filter(({ text }) => oldWords.test(text));

it('reads the table, comments, titles and docs', () => {
  expect(words).toEqual(expect.arrayContaining(['whom', 'meanwhile', 'lest']));
  expect(words.length).toBeGreaterThan(25);
  expect(comments.length).toBeGreaterThan(4_000);
  expect(docs.length).toBeGreaterThan(1_000);
});

it.each([
  ['/** By whom it was done. */', 1],
  ["it('says to whom it goes', () => {", 1],
  ["  it.each(rows)('mends %s', () => {", 1],
  [`  ${'//'} Nothing to do meanwhile.`, 1],
  ["const said = 'to whom it may concern';", 0],
  ['/** The lots of an auction. */', 0],
  ['/** A mended-by field. */', 0],
])('finds old words in %j: %i', (code, found) => {
  expect(findOld(saidIn('', code.match(comment) ?? []))).toHaveLength(found);
});

it('has no old words in comments and titles of tests', () => {
  expect(findOld(comments)).toEqual([]);
});

it('has no old words in docs', () => {
  expect(
    findOld([...docs, ...saidIn('docs/glossary.md', [before, after])]),
  ).toEqual([]);
});

it('has no old words on screens', () => {
  expect(screens.length).toBeGreaterThan(1_000);
  expect(findOld(screens)).toEqual([]);
});
