import { listApprovals } from '#src/review/list-approvals.ts';
import type { Pending } from '#src/editing/find-pending.ts';
import { emptyFields } from '#src/starters/starter.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';
import { buildImportContext } from '#test/helpers/build-import-context.ts';

/** Author of the one starter of the catalog, whose owner has this user. */
const INES = 51_010;
const NORA = 51_020;
const catalog = buildCatalog({
  ownerNames: { '71': 'Ines Moreau', '72': 'Nora Quist' },
  ownerUserIds: { '71': INES, '72': NORA },
});

const listed = (
  waits: Partial<Pending>,
  { known = catalog, reader = NORA } = {},
) =>
  listApprovals(
    buildImportContext().account,
    known,
    new Map([
      [
        '9001',
        {
          starterId: '9001',
          hash: '',
          askedHash: '',
          fields: emptyFields,
          shown: null,
          by: INES,
          asker: 'by' in waits ? (waits.by ?? null) : INES,
          edited: null,
          replaced: [],
          since: new Date('2026-11-23T10:00:00Z'),
          origin: 'page',
          proposal: null,
          isFree: false,
          sentBack: null,
          ...waits,
        },
      ],
    ]),
    { userId: reader, language: 'en' },
  ).map(({ sentence, author }) => [sentence, author]);

it('names the author beside whoever asked', () => {
  expect(listed({ by: NORA }, { reader: INES })).toEqual([
    [
      'Nora Quist has asked for approval since 23 November 2026.',
      'Ines Moreau',
    ],
  ]);
  expect(listed({ by: null })).toEqual([
    ['Somebody has asked for approval since 23 November 2026.', 'Ines Moreau'],
  ]);
});

it.each([
  ['asked', {}, NORA, 'Ines Moreau has asked'],
  [
    'changed it in HubSpot',
    { origin: 'record' as const },
    NORA,
    'Ines Moreau changed',
  ],
  ['reads it', {}, INES, 'You have asked'],
  [
    'sent back what a colleague asked for',
    {
      by: NORA,
      sentBack: {
        by: INES,
        at: new Date('2026-11-24T10:00:00Z'),
        because: 'Too long',
      },
    },
    NORA,
    'Sent back by Ines Moreau',
  ],
])('does not name the author twice who %s', (_, waits, reader, begins) => {
  const [[sentence, author] = []] = listed(waits, { reader });

  expect(sentence).toContain(begins);
  expect(author).toBeNull();
});

it('tells people of the same name apart, and knows those who have left', () => {
  const namesake = buildCatalog({
    ownerNames: { '71': 'Ines Moreau', '72': 'Ines Moreau' },
    ownerUserIds: { '71': INES, '72': NORA },
  });
  expect(listed({ by: NORA }, { known: namesake, reader: INES })[0]?.[1]).toBe(
    'Ines Moreau',
  );
  const left = buildCatalog({
    ownerNames: {},
    ownerUserIds: {},
    formerOwners: { '71': { userId: INES, name: 'Ines Moreau' } },
  });
  const [[sentence, author] = []] = listed({}, { known: left });
  expect(sentence).toContain('Ines Moreau (has left) has asked');
  expect(author).toBeNull();
});
