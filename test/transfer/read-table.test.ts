import { decodeContent } from '#src/transfer/decode-content.ts';
import { readTable } from '#src/transfer/read-table.ts';

const rowsOf = (text: string) => {
  const table = readTable(text);
  if (!table.ok) throw new Error(table.fault);

  return table.rows;
};
const header = 'title,opener,question,why_now';
const base64 = (bytes: Buffer) => ({
  text: null,
  base64: bytes.toString('base64'),
});

describe('a file’s encoding', () => {
  it('is UTF-8, with or without its mark', () => {
    const plain = decodeContent({ text: 'é', base64: null });

    expect(plain).toMatchObject({ ok: true, text: 'é' });
    expect(decodeContent(base64(Buffer.from('é')))).toEqual(plain);
    expect(decodeContent(base64(Buffer.from('\uFEFFé')))).toEqual(plain);
  });

  it.each([
    ['Latin-1', base64(Buffer.from('Après', 'latin1'))],
    ['UTF-16 with its mark', base64(Buffer.from('\uFEFFtitle', 'utf16le'))],
    ['UTF-16 without', base64(Buffer.from('title', 'utf16le'))],
    ['a workbook', base64(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff]))],
    ['characters lost already', { text: 'Apr\uFFFDs', base64: null }],
  ])('is refused when it is %s', (_, content) => {
    expect(decodeContent(content)).toEqual({ ok: false, fault: 'not_utf8' });
  });
});

it.each([
  ['commas', `${header}\r\n"A, B",o,q,w\r\n`],
  ['semicolons', 'title;opener;question;why_now\n"A, B";o;q;w\n'],
  [
    'tabs, as a spreadsheet copies',
    'title\topener\tquestion\twhy_now\nA, B\to\tq\tw',
  ],
  [
    'commas in the header’s names',
    '"title";"opener";"question";"why now";"theme"\n"A, B";o;q;w;',
  ],
])('reads %s', (_, text) => {
  expect(rowsOf(text)).toMatchObject([
    {
      row: 2,
      cells: { title: 'A, B', opener: 'o', question: 'q', whyNow: 'w' },
      extraCells: 0,
    },
  ]);
});

it.each([
  'Title,Opener,Question,Why now',
  'TITRE;accroche;question;Pourquoi maintenant',
  'Titre\tAccroche\tQuestion\tPOURQUOI  MAINTENANT',
  'title,opener,question,WHY_NOW',
])('knows the columns of %s', (names) => {
  const delimiter = /[,;\t]/.exec(names)?.[0] ?? '';
  const [row] = rowsOf(`${names}\n${['A', 'o', 'q', 'w'].join(delimiter)}`);

  expect(row?.cells).toEqual({
    title: 'A',
    opener: 'o',
    question: 'q',
    whyNow: 'w',
  });
});

it('takes quotation marks inside a cell as they are, as a clipboard has them', () => {
  const token = '{{contact.city | "your city"}}';
  const [row] = rowsOf(
    `title\topener\tquestion\twhy_now\nA\t${token}\t"Why" you ask\tw`,
  );

  expect(row?.cells).toMatchObject({
    opener: token,
    question: '"Why" you ask',
  });
});

it('keeps line ends within a cell, and counts such a row once', () => {
  const rows = rowsOf(`${header}\r\nA,"one\r\ntwo",q,w\r\n\r\nB,o,q,w`);

  expect(rows[0]?.cells.opener).toBe('one\ntwo');
  expect(rows.map(({ row }) => row)).toEqual([2, 4]);
});

it('takes back the apostrophe of an exported formula, and no other', () => {
  const [row] = rowsOf(`${header}\n'=A,'tis,q,w`);

  expect(row?.cells).toMatchObject({ title: '=A', opener: "'tis" });
});

it('passes over columns that only the app writes, and empty ones at the end', () => {
  const [row] = rowsOf(`${header},Voters,Record ID,,\nA,o,q,w,12,9001,,`);

  expect(row?.cells).not.toHaveProperty('voters');
  expect(row?.extraCells).toBe(0);
});

it('counts the cells that a delimiter too many makes', () => {
  expect(rowsOf(`${header}\nA,o,q,w, and more`)[0]?.extraCells).toBe(1);
  expect(rowsOf(`${header}\nA,o`)[0]?.cells.whyNow).toBe('');
});

it.each([
  ['', { fault: 'empty' }],
  [' \n\r\n , ,', { fault: 'empty' }],
  [header, { fault: 'header_only' }],
  ['A,o,q,w', { fault: 'missing_columns' }],
  [
    'title,question\nA,q',
    { fault: 'missing_columns', columns: ['opener', 'whyNow'] },
  ],
  [
    `${header},Mood,\nA,o,q,w,good,x`,
    { fault: 'unknown_columns', columns: ['Mood'] },
  ],
  [`${header},Titre\nA,o,q,w,B`, { fault: 'repeated_column', column: 'title' }],
])('says what is wrong with %j', (text, fault) => {
  expect(readTable(text)).toMatchObject({ ok: false, ...fault });
});

it.each([1001, 20_000])('refuses %d rows', (count) => {
  const rows = Array.from({ length: count }, (_, i) => `T${i},o,q,w`);

  expect(readTable([header, ...rows].join('\n'))).toEqual({
    ok: false,
    fault: 'too_many_rows',
    count,
  });
});

it('takes a thousand rows', () => {
  const rows = Array.from({ length: 1000 }, (_, i) => `T${i},o,q,w`);

  expect(rowsOf([header, ...rows].join('\n'))).toHaveLength(1000);
});

it.each([
  ['at the beginning of a cell', 'A,"o,q,w\nB,o,q,w'],
  ['with an inch mark in the same column further on', 'A,"o,q,w\nB,15",q,w'],
  ['and another one after it', 'A,"o,q,w\nB,"o,q,w\nC,o,q,w'],
  ['in the last row', 'A,o,q,w\nB,"o,q,w'],
  ['before cells that are rightly quoted', 'A,"o,q,w\n"B","o","q","w"'],
])('lets a lone quotation mark eat no row: %s', (_, rows) => {
  const read = rowsOf(`${header}\n${rows}`);

  expect(read).toHaveLength(rows.split('\n').length);
  expect(read.some(({ loneQuotes }) => loneQuotes.includes('opener'))).toBe(
    true,
  );
});

it('takes words in quotation marks at the beginning of a cell as they are', () => {
  const [row] = rowsOf(
    'title\topener\tquestion\twhy_now\nA\t"Done", they say.\tq\tw',
  );

  expect(row?.cells.opener).toBe('"Done", they say.');
  expect(row?.loneQuotes).toEqual([]);
});

it.each([
  ['blanks beside them', 'A, "one, two" ,q,w', 'one, two'],
  [
    'backslashes before those within',
    'A,"say \\"hi\\", then",q,w',
    'say "hi", then',
  ],
  ['a backslash before the last', 'A,"C:\\",q,w', 'C:\\'],
])('takes a cell in quotation marks with %s', (_, row, opener) => {
  expect(rowsOf(`${header}\n${row}\nB,"o",q,w`)).toMatchObject([
    { cells: { opener }, extraCells: 0, loneQuotes: [] },
    { cells: { opener: 'o' } },
  ]);
});

it.each([
  ['semicolons in texts', `${header}\nA;a,o;o,q;q,w;w`, 'A;a'],
  ['commas in texts', 'title;opener;question;why_now\nA,a;o,o;q,q;w,w', 'A,a'],
  ['the line with which Excel names it', `sep=,\n${header}\nA;a,o,q,w`, 'A;a'],
  ['commas beside bars', 'title|opener|question|why_now\nA,a|o|q|w', 'A,a'],
])('splits all of a file by one delimiter: %s', (_, text, title) => {
  expect(rowsOf(text)[0]?.cells.title).toBe(title);
});

it('reads past hundreds of thousands of blank rows', () => {
  expect(
    rowsOf(`${header}\nA,o,q,w${'\n'.repeat(890_000)}B,o,q,w`),
  ).toMatchObject([{ row: 2 }, { row: 890_002 }]);
});

it('says that a first row of thousands of cells is no header', () => {
  expect(readTable('x,'.repeat(5_000))).toEqual({
    ok: false,
    fault: 'too_many_columns',
    count: 5_000,
  });
});
