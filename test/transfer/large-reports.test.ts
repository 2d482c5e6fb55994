import type { Language } from '@starters/contracts';
import { checkRows } from '#src/transfer/check-rows.ts';
import { fitReport, MAX_REPORT_BYTES } from '#src/transfer/fit-report.ts';
import { readTable } from '#src/transfer/read-table.ts';
import { buildImportContext } from '#test/helpers/build-import-context.ts';

const header = 'title;opener;question;why_now;status;starts_on;segments;owner';

const report = (lines: string[], language: Language = 'en') => {
  const table = readTable([header, ...lines].join('\n'));
  if (!table.ok) throw new Error(table.fault);

  return fitReport(
    checkRows(table, buildImportContext({ language })).rows,
    language,
  );
};
const quote = (cell: string) => `"${cell.replace(/"/g, '""')}"`;
const bytesOf = (rows: object) => Buffer.byteLength(JSON.stringify(rows));

it.each<[string, (index: number) => string]>([
  [
    'everything is wrong',
    (index) => `Row ${index};;;;published;31/03/2027;nowhere;nobody`,
  ],
  [
    'columns are in the wrong order',
    (index) =>
      `${index}${'é'.repeat(300)};b;c;d;${'é'.repeat(300)};;;${'é'.repeat(300)}`,
  ],
  [
    'cells hold hundreds of names',
    (index) =>
      `Row ${index};b;c;d;;;${quote(Array.from({ length: 300 }, (_, name) => `s${index}-${name}`).join(';'))};`,
  ],
])('tells of 1,000 rows within what HubSpot passes on, when %s', (_, line) => {
  const rows = report(
    Array.from({ length: 1000 }, (__, index) => line(index)),
    'fr',
  );

  expect(rows).toHaveLength(1000);
  expect(bytesOf(rows)).toBeLessThan(MAX_REPORT_BYTES);
  expect(rows.every(({ problems }) => problems.length > 0)).toBe(true);
});

it('tells the first five things wrong in a row, and how many more there are', () => {
  const [row] = report([
    `Row;b;c;d;;;${quote(Array.from({ length: 8 }, (_, index) => `s${index}`).join(';'))};`,
  ]);

  expect(row?.problems).toHaveLength(6);
  expect(row?.problems[0]).toContain('There is no segment “s0”');
  expect(row?.problems[5]).toBe('And 3 more problems like these.');
});

it('tells the same thing of a row once', () => {
  const [row] = report([`Row;b;c;d;;;${quote('s;s;s;s;s;s;s')};`]);

  expect(row?.problems).toHaveLength(1);
});

it('shortens what it repeats of a cell', () => {
  const [row] = report([`${'t'.repeat(5000)};b;c;d;${'x'.repeat(5000)};;;`]);

  expect(row?.title).toMatch(/^t{99}…$/);
  expect(row?.problems.join('\n')).toContain(`“${'x'.repeat(79)}…”`);
});

it('says of rows it has no room for that those above come first', () => {
  const rows = Array.from({ length: 1000 }, (_, index) => ({
    row: index + 2,
    title: 't'.repeat(90),
    problems: Array.from({ length: 5 }, (__, at) => `${at}${'p'.repeat(300)}`),
  }));
  const fitted = fitReport(rows, 'en');

  expect(bytesOf(fitted)).toBeLessThan(MAX_REPORT_BYTES);
  expect(fitted[0]?.problems).toHaveLength(5);
  expect(fitted.at(-1)?.problems).toEqual([
    'It needs fixing, too. Fix the rows above and check again: there is no room for the details.',
  ]);
});

it('looks segments up by name, however many there are', () => {
  const table = readTable(
    [
      header,
      ...Array.from(
        { length: 1000 },
        (_, index) =>
          `Row ${index};b;c;d;;;${quote(`segment numero ${index};segment numero 1999;`)};`,
      ),
    ].join('\n'),
  );
  if (!table.ok) throw new Error(table.fault);
  /** Segments of which it is counted how often a name is read. */
  let reads = 0;
  const segments = Array.from({ length: 2000 }, (_, index) => ({
    id: String(index),
    get name() {
      reads += 1;

      return `Segment numéro ${index}`;
    },
    size: 1,
  }));
  const { starters } = checkRows(table, buildImportContext({ segments }));

  expect(starters[7]?.segmentIds).toEqual(['7', '1999']);
  // A few times each, and not once for every row.
  expect(reads).toBeLessThan(10 * segments.length);
});
