import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HOLDING_PERIODS } from '#src/store/holding-periods.ts';

const read = (name: string): string =>
  readFileSync(path.resolve('docs', name), 'utf8');
const page = read('security.md');

/** The rows of the table under a heading, without its head. */
const rowsUnder = (heading: string): string[][] => {
  const section = page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

  return section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
};
const testsIn = (cell: string | undefined): string[] =>
  [...(cell ?? '').matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file);

it.each([
  'Who is kept out',
  'What is promised of a vote',
  'Sentences of the guides',
])('names a test that there is for each line of “%s”', (heading) => {
  const rows = rowsUnder(heading);
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) {
    const tests = testsIn(row.at(-1));
    expect([row[0], tests.length]).not.toEqual([row[0], 0]);
    expect(tests.filter((file) => !existsSync(file))).toEqual([]);
  }
});

it('says of each table how long it is held, as the service holds it', () => {
  const said = rowsUnder('What is stored how long').map(
    ([, table = '', days]) => [table.replaceAll('`', ''), Number(days)],
  );
  const held = Object.entries(HOLDING_PERIODS).flatMap(([table, holding]) =>
    'days' in holding ? [[table, holding.days]] : [],
  );

  expect(said.sort()).toEqual(held.sort());
});

/** The sentences of the paragraph that begins with this. */
const sentencesOf = (file: string, beginning: string): string[] => {
  const paragraph = read(file)
    .split('\n')
    .find((line) => line.startsWith(beginning));

  return (paragraph ?? '')
    .slice(beginning.length)
    .split(/(?<=[.)]) (?=[A-Z])/)
    .map((sentence) => sentence.trim());
};

it.each([
  ['for-salespeople.md', '**Who sees what.**'],
  ['for-admins.md', '**Privacy.**'],
])('names the test of each sentence on privacy in %s', (file, beginning) => {
  const listed = rowsUnder('Sentences of the guides').map(([said]) => said);
  const sentences = sentencesOf(file, beginning).filter(
    // The last one leads to this page.
    (sentence) => !sentence.includes('[security.md](security.md)'),
  );
  expect(sentences.length).toBeGreaterThan(6);
  for (const sentence of sentences) expect(listed).toContain(sentence);
});
