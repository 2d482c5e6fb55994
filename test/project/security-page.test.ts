import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BROWSER_PAGES } from '@starters/contracts/routes';
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
  'Kinds of faults, and their tests',
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

/** Words of a sentence that says something of privacy, wherever it stands. */
const ofPrivacy =
  /anonymous|confidential|(?<!those )who voted|with your name|fewer than five|by salesperson|is erased|erases /iu;
const guides = [
  'for-admins.md',
  'for-marketers.md',
  'for-salespeople.md',
  'outcomes.md',
];

it.each(guides)(
  'names the test of whatever else %s says of privacy',
  (file) => {
    const listed = rowsUnder('Sentences of the guides').map(([said]) => said);
    const said = read(file)
      .split(/\n| \| /u)
      .flatMap((part) =>
        part
          .replace(/^[-|*] |^\*\*[^*]+\*\* /u, '')
          .split(/(?<=[.)]) (?=[A-Z_`*])/u),
      )
      .map((sentence) => sentence.replace(/\*\*[^*]+\*\* /u, '').trim())
      .filter((sentence) => ofPrivacy.test(sentence));

    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((sentence) => !listed.includes(sentence))).toEqual([]);
  },
);

it('names every page that a browser opens without HubSpot', () => {
  const [sentence = ''] =
    rowsUnder('Sentences of the guides').find(([said]) =>
      said?.startsWith('A browser opens directly only'),
    ) ?? [];
  for (const { path: address } of Object.values(BROWSER_PAGES)) {
    expect(sentence).toContain(`/${address.split('/')[1] ?? ''}`);
  }
});

it('names a test that there is wherever it names one', () => {
  const named = testsIn(page);

  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

it('names a test in each line on what HubSpot keeps', () => {
  const lines = page
    .split("## What HubSpot's history keeps")[1]
    ?.split('\n## ')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('- '));

  expect(lines?.length).toBeGreaterThan(2);
  for (const line of lines ?? []) expect(testsIn(line)).not.toEqual([]);
});
