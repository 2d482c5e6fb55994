import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { undoDefuse, writeLine } from '#src/transfer/csv-cells.ts';

const firstOf = (line: string): string =>
  (parse(line) as string[][])[0]?.[0] ?? '';

it.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['a;b', '"a;b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
  ['', ''],
])('writes %j as %s', (text, cell) => {
  expect(writeLine([text, 'x'])).toBe(`${cell},x\r\n`);
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])(
  'lets no spreadsheet run %j',
  (text) => {
    expect(firstOf(writeLine([text]))).toBe(`'${text}`);
  },
);

it('leaves an apostrophe, and a sign further on, as they are', () => {
  expect(writeLine(["'tis", '1+1', 'a@b.example'])).toBe(
    "'tis,1+1,a@b.example\r\n",
  );
});

it('writes what is read back the same, whatever it is', () => {
  const nasty = fc.string({
    unit: fc.constantFrom("'", '=', '-', '"', ',', ';', '\n', '\t', ' ', 'é'),
  });
  fc.assert(
    fc.property(fc.array(nasty, { minLength: 2, maxLength: 5 }), (cells) => {
      const [read = []] = parse(writeLine(cells)) as string[][];

      expect(read.map(undoDefuse)).toEqual(cells);
    }),
  );
});
