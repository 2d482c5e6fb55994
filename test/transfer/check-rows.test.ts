import type { Language } from '@starters/contracts';
import { defaultSettings } from '#src/accounts/settings.ts';
import { checkRows } from '#src/transfer/check-rows.ts';
import type { ImportContext } from '#src/transfer/import-context.ts';
import { readTable } from '#src/transfer/read-table.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';
import { buildImportContext as context } from '#test/helpers/build-import-context.ts';

const good: Record<string, string> = {
  title: 'After the fair',
  opener: 'How is {{contact.city}}?',
  question: 'What next?',
  why_now: 'They live in {{contact.city}}.',
};
const check = (
  rows: Record<string, string>[],
  overrides: Partial<ImportContext> = {},
) => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const quote = (cell = '') => `"${cell.replace(/"/g, '""')}"`;
  const table = readTable(
    [
      columns.join(','),
      ...rows.map((row) => columns.map((name) => quote(row[name])).join(',')),
    ].join('\n'),
  );
  if (!table.ok) throw new Error(table.fault);

  return checkRows(table, context(overrides));
};
const problemsOf = (
  row: Record<string, string>,
  overrides: Partial<ImportContext> = {},
): string =>
  check([{ ...good, ...row }], overrides)
    .rows.flatMap(({ problems }) => problems)
    .join('\n');

it('reads every column, by names and labels in either language', () => {
  const { rows, starters } = check(
    [
      {
        ...good,
        listen_for: 'who decides',
        next_step: 'a visit',
        proof_url: 'https://example.com/a',
        segments: '18; multi-site RETAIL',
        meant_for: 'Nouveaux clients',
        channels: 'call;Rendez-vous',
        language: 'Français',
        translation_of: 'Second shop',
        variant_of: 'Troisième magasin',
        for_everyone: 'Atelier Nord; 1998',
        theme: 'Fairs',
        status: 'Brouillon',
        starts_on: '2026-12-01',
        valid_until: '2026-12-31',
        owner: 'INES@example.com',
      },
    ],
    {
      starters: [
        buildStarter(),
        buildStarter({
          id: '9003',
          title: 'Troisième magasin',
          language: 'fr',
        }),
      ],
    },
  );

  expect(rows).toEqual([{ row: 2, title: 'After the fair', problems: [] }]);
  expect(starters).toEqual([
    {
      title: 'After the fair',
      opener: 'How is {{contact.city}}?',
      question: 'What next?',
      whyNow: 'They live in {{contact.city}}.',
      listenFor: 'who decides',
      nextStep: 'a visit',
      proofUrl: 'https://example.com/a',
      segmentIds: ['18', '17'],
      meantFor: 'new_clients',
      channels: ['call', 'meeting'],
      language: 'fr',
      translationOf: '9001',
      variantOf: '9003',
      forEveryone: 'Atelier Nord; 1998',
      theme: 'Fairs',
      status: 'draft',
      startsOn: '2026-12-01',
      validUntil: '2026-12-31',
      ownerId: '71',
    },
  ]);
});

it.each<[Record<string, string>, string]>([
  [{ title: '' }, 'The title is missing'],
  [{ title: 'x'.repeat(201) }, 'Title is longer than 200 characters'],
  [{ opener: 'x'.repeat(2001) }, 'Opener is longer than 2,000 characters'],
  [{ theme: 'x'.repeat(201) }, 'Theme is longer than 200 characters'],
  [{ question: 'a\u0007b' }, 'Question holds a character'],
  [{ title: 'second  SHOP' }, 'A starter with this title already exists'],
  [{ segments: 'Nobody' }, 'There is no segment “Nobody”'],
  [{ segments: '17; 404' }, 'There is no segment “404”'],
  [{ segments: 'Hospitality' }, 'Several segments are named “Hospitality”'],
  [{ owner: 'eve@example.com' }, 'No owner has the name or e-mail “eve@'],
  [{ owner: 'Sam Ford' }, 'Several owners are called “Sam Ford”'],
  [
    { language: 'Klingon' },
    'Language: “Klingon” is not known. Write one of these: English or French',
  ],
  [{ meant_for: 'dogs' }, 'Meant for: “dogs” is not known'],
  [{ channels: 'call; fax' }, 'Channels: “fax” is not known'],
  [{ status: 'urgent' }, 'Status: “urgent” is not known'],
  [{ starts_on: '03/04/2027' }, 'Starts on: “03/04/2027” is not a date'],
  [{ valid_until: '2027-02-30' }, 'Valid until: “2027-02-30” is not a date'],
  [
    { starts_on: '2027-02-02', valid_until: '2027-02-01' },
    'It ends before it starts',
  ],
  [
    { proof_url: 'javascript:alert(1)' },
    'The proof link “javascript:alert(1)” is not a web address',
  ],
  [{ translation_of: '404' }, 'There is no starter “404”'],
  [{ translation_of: '9001' }, '“9001” is in the same language'],
  [{ variant_of: '404' }, 'There is no starter “404”'],
  [{ variant_of: '9001', language: 'fr' }, '“9001” is in another language'],
])('says what is wrong with %j', (row, sentence) => {
  expect(problemsOf(row)).toContain(sentence);
});

it('asks of a draft only what no more writing could correct', () => {
  const unfinished = { opener: '', question: '', why_now: 'Say {{contact.' };

  expect(problemsOf(unfinished)).toBe('');
  expect(problemsOf({ ...unfinished, status: 'Published' })).toContain(
    'It cannot be published: a text is missing (Opener)',
  );
});

it('asks everything of what is to be published, and gives it a last day', () => {
  const { rows, starters } = check([{ ...good, status: 'published' }]);

  expect(rows[0]?.problems).toEqual([]);
  expect(starters[0]).toMatchObject({
    status: 'published',
    validUntil: '2027-02-21',
  });
  expect(
    problemsOf({ status: 'published', opener: 'Hi.', why_now: 'So.' }),
  ).toContain('it has no fact');
  expect(
    problemsOf({ status: 'published', opener: 'In multi-site retail' }),
  ).toContain('it names the segment');
  expect(
    problemsOf({ status: 'published', valid_until: '2026-11-22' }),
  ).toContain('its last day on cards has passed');
});

it('publishes nothing that the account would hold off cards', () => {
  const { account } = context();
  const published = { status: 'published', owner: '71' };

  expect(
    problemsOf(published, {
      account: {
        ...account,
        settings: { ...defaultSettings, needsApproval: true },
      },
    }),
  ).toContain('A second person approves');
  expect(problemsOf(published, { overdue: new Map([['71', 11]]) })).toContain(
    '11 pieces of feedback on its author’s starters are overdue (at most 10 may be)',
  );
  expect(problemsOf(published, { overdue: new Map([['71', 10]]) })).toBe('');
});

it('takes only the segments that are offered, where some are', () => {
  const { account } = context();
  const offered = {
    account: {
      ...account,
      settings: { ...defaultSettings, offeredSegmentIds: ['18'] },
    },
  };

  expect(problemsOf({ segments: '17' }, offered)).toContain(
    'not among those offered',
  );
  expect(problemsOf({ segments: '18' }, offered)).toBe('');
});

it('names the first row of a title that is there twice', () => {
  const { rows } = check([
    good,
    { ...good, title: 'Other' },
    { ...good, title: 'after THE fair' },
  ]);

  expect(rows.map(({ problems }) => problems)).toEqual([
    [],
    [],
    ['Row 2 has the same title. Give each its own.'],
  ]);
});

it.each<[Language, string]>([
  ['en', 'Row 2 has the same title'],
  ['fr', 'La ligne 2 porte le même titre'],
])('speaks the viewer’s language: %s', (language, sentence) => {
  const { rows } = check([good, good], { language });

  expect(rows[1]?.problems[0]).toContain(sentence);
});

it('writes in the account’s language where a row names none', () => {
  const { account } = context();
  const { starters } = check([good], {
    account: { ...account, language: 'fr' },
  });

  expect(starters[0]).toMatchObject({ language: 'fr', status: 'draft' });
});

it.each<[text: string, says: string]>([
  ['Hello [First], how is {{contact.city}}?', '{{contact.firstname}}'],
  ['Hello *|LNAME|*, how is {{contact.city}}?', '{{contact.lastname}}'],
  ['Bonjour «Prénom», à {{contact.city}}', '{{contact.firstname}}'],
  ['Hello {{first_name}} in {{contact.city}}', '{{contact.firstname}}'],
  ['Hello %%x%% in {{contact.city}}', 'another tool’s field'],
  ['#REF! in {{contact.city}}', 'error from a spreadsheet'],
])(
  'refuses %s, in a draft as well, with what to write instead',
  (opener, says) => {
    for (const status of ['draft', 'published']) {
      expect(problemsOf({ opener, status })).toContain(says);
    }
  },
);

it('looks for fields of other tools in the title and the theme as well', () => {
  expect(problemsOf({ title: 'For [City]' })).toContain('{{contact.city}}');
  expect(problemsOf({ theme: '#N/A' })).toContain('spreadsheet');
});
