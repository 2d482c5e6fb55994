import { checkRows } from '#src/transfer/check-rows.ts';
import type { ImportContext } from '#src/transfer/import-context.ts';
import { createImportSender } from '#src/transfer/import-sender.ts';
import type { ImportedRow } from '#src/transfer/import-repository.ts';
import { readTable } from '#src/transfer/read-table.ts';
import { creationKeyOfRow, rowKey } from '#src/transfer/row-key.ts';
import { emptyFields } from '#src/starters/starter.ts';
import { buildImportContext } from '#test/helpers/build-import-context.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const columns = [
  'title',
  'opener',
  'question',
  'why_now',
  'language',
  'translation_of',
  'variant_of',
  'owner',
  'record_id',
];
type Row = Partial<Record<(typeof columns)[number], string>>;
const check = (rows: Row[], context: Partial<ImportContext> = {}) => {
  const table = readTable(
    [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))]
      .map((cells) => cells.join('\t'))
      .join('\n'),
  );
  if (!table.ok) throw new Error(table.fault);

  return checkRows(table, buildImportContext({ starters: [], ...context }));
};
const problemsOf = (...given: Parameters<typeof check>) =>
  check(...given).rows.map(({ problems }) => problems.join(' '));

it.each<[string, Row[], [string, string, string][]]>([
  [
    'by the record it was exported from, also before it',
    [
      { title: 'b', language: 'fr', translation_of: '901' },
      { title: 'a', language: 'en', record_id: '901' },
    ],
    [
      ['a', '', ''],
      ['b', 'row:0', ''],
    ],
  ],
  [
    'by its title, however it is spelt',
    [
      { title: 'Après le salon', language: 'fr' },
      { title: 'b', language: 'fr', variant_of: 'APRES LE  SALON' },
    ],
    [
      ['Après le salon', '', ''],
      ['b', '', 'row:0'],
    ],
  ],
  [
    'a translation of a translation as one of its original',
    [
      { title: 'c', language: 'en', translation_of: 'b' },
      { title: 'b', language: 'fr', translation_of: 'a' },
      { title: 'a', language: 'en' },
    ],
    [
      ['a', '', ''],
      ['b', 'row:0', ''],
      ['c', 'row:0', ''],
    ],
  ],
])('lets a row name another one of its file: %s', (_, rows, starters) => {
  const checked = check(rows);

  expect(checked.rows.flatMap(({ problems }) => problems)).toEqual([]);
  expect(
    checked.starters
      .map(({ title, translationOf, variantOf }) => [
        title,
        translationOf,
        variantOf,
      ])
      .sort(),
  ).toEqual(starters);
});

it('takes the starter of the account where the row of the file cannot be imported', () => {
  const { starters } = check(
    [
      { title: 'Second shop', language: 'en', record_id: '9001' },
      { title: 'b', language: 'fr', translation_of: '9001' },
    ],
    { starters: [buildStarter()] },
  );

  expect(starters).toMatchObject([{ title: 'b', translationOf: '9001' }]);
});

it('says of a row that names a wrong one which it is, over others too', () => {
  expect(
    problemsOf([
      { title: 'a', language: 'en', opener: 'Hello [First]' },
      { title: 'b', language: 'en', variant_of: 'a' },
      { title: 'c', language: 'fr', translation_of: 'b' },
      { title: 'd', language: 'en' },
    ]),
  ).toEqual([
    expect.stringContaining('{{contact.firstname}}'),
    'Row 2, which this one names, cannot be imported. Correct that row, or empty the cell.',
    'Row 3, which this one names, cannot be imported. Correct that row, or empty the cell.',
    '',
  ]);
});

it.each<[string, Row[]]>([
  [
    'two rows',
    [
      { title: 'a', language: 'en', variant_of: 'b' },
      { title: 'b', language: 'en', variant_of: 'a' },
    ],
  ],
  ['a row itself', [{ title: 'a', language: 'en', variant_of: 'a' }]],
  [
    'a translation and a variant',
    [
      { title: 'a', language: 'en', variant_of: 'c' },
      { title: 'b', language: 'fr', translation_of: 'a' },
      { title: 'c', language: 'en', translation_of: 'b' },
    ],
  ],
])('refuses what leads in a circle: %s', (_, rows) => {
  for (const problem of problemsOf(rows)) {
    expect(problem).toContain('which this one names, cannot be imported');
  }
});

describe('owners who have left', () => {
  const owner = (id: string, name: string, email: string) => ({
    id,
    name,
    email,
    userId: null,
  });
  const context = {
    owners: [owner('1', 'Sam Ford', 'sam@example.com')],
    formerOwners: [
      owner('2', 'Sam Ford', 'ford@example.com'),
      owner('3', 'Ana Roy', 'ana@example.com'),
      owner('4', 'Jo Lund', 'jo@example.com'),
      owner('5', 'Jo Lund', 'lund@example.com'),
    ],
  };

  it.each([
    ['the name', 'Ana Roy', '3'],
    ['the e-mail', 'ANA@example.com', '3'],
    ['the id', '5', '5'],
    ['the mark of English files', 'Sam Ford (has left)', '2'],
    ['the mark of French files', 'Sam Ford (n’est plus dans ce compte)', '2'],
    [
      'a mark with another apostrophe',
      "Sam Ford (n'est plus dans ce compte)",
      '2',
    ],
    ['a name that somebody who is there has, too', 'Sam Ford', '1'],
  ])('are found by %s', (_, text, ownerId) => {
    const { starters } = check([{ title: 'a', owner: text }], context);

    expect(starters).toMatchObject([{ ownerId }]);
  });

  it('are not guessed where two have the name', () => {
    expect(
      problemsOf([{ title: 'a', owner: 'Jo Lund (has left)' }], context),
    ).toEqual([expect.stringContaining('Several owners are called')]);
  });
});

it('creates a row after the one it names, and lets it wait while that is missing', async () => {
  const made: Record<string, string>[] = [];
  const keyOf = (index: number) => rowKey('one', index);
  const sender = createImportSender(
    {
      imports: { listRows: async () => new Map() },
      writer: {
        find: async () => new Map(),
        remove: async () => {},
        create: async (rows) =>
          rows.map(({ creationKey, starter }) => {
            made.push({ [starter.title]: starter.variantOf });

            return {
              key: creationKey,
              ok: true,
              recordId: `9${starter.title}`,
            };
          }),
      },
      areSegmentsOffered: async () => true,
      now: () => new Date(0),
    },
    1,
  );
  const row = (index: number, variantOf: string): [string, ImportedRow] => [
    keyOf(index),
    {
      wanted: 'there',
      creationKey: creationKeyOfRow(keyOf(index)),
      starter: {
        ...emptyFields,
        title: String(index),
        variantOf,
        status: 'draft',
      },
    },
  ];
  const results = await sender.send(
    new Map([row(2, 'row:1'), row(1, ''), row(3, 'row:7')]),
    new Map(),
  );

  expect(made).toEqual([{ 1: '' }, { 2: '91' }]);
  expect(results).toEqual([
    { key: keyOf(1), ok: true, recordId: '91' },
    { key: keyOf(2), ok: true, recordId: '92' },
    expect.objectContaining({
      key: keyOf(3),
      ok: false,
      refusal: expect.objectContaining({ of: 'moment' }),
    }),
  ]);
});
