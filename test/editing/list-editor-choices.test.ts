import { defaultSettings } from '#src/accounts/settings.ts';
import { emptyFields } from '#src/starters/starter.ts';
import { listEditorChoices } from '#src/editing/list-editor-choices.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const segments = [
  { id: '17', name: 'Multi-site retail', size: 40 },
  { id: '18', name: 'Hotels', size: 9 },
];

const list = (
  fields: Partial<typeof emptyFields>,
  {
    offeredSegmentIds = [] as string[],
    starterId = null as string | null,
  } = {},
) =>
  listEditorChoices(
    {
      accountId: 1,
      installedBy: null,
      adminIds: [],
      marketingUserIds: [],
      marketingTeamIds: [],
      language: 'en',
      timeZone: 'Europe/Paris',
      maxFactAgeDays: 180,
      starterTypeId: null,
      voteTypeId: null,
      settings: { ...defaultSettings, offeredSegmentIds },
    },
    buildCatalog({
      starters: [
        buildStarter({ title: 'Second shop' }),
        buildStarter({ id: '9002', title: 'After the move' }),
        buildStarter({ id: '9003', translationOf: '9001', theme: null }),
      ],
    }),
    segments,
    { fields: { ...emptyFields, ...fields }, starterId },
    'en',
  );

it('offers the segments an admin offers, and what is chosen already, gone or not', () => {
  const idsOf = (chosen: string[], offeredSegmentIds: string[]) =>
    list({ segmentIds: chosen }, { offeredSegmentIds }).segments.map(
      ({ id }) => id,
    );

  expect(idsOf([], [])).toEqual(['17', '18']);
  expect(idsOf([], ['18'])).toEqual(['18']);
  expect(idsOf(['17', '99'], ['18'])).toEqual(['17', '18', '99']);
});

it('keeps an owner who has left as a choice', () => {
  const idsOf = (ownerId: string) =>
    list({ ownerId }).owners.map(({ id }) => id);

  expect(idsOf('')).toEqual(['71']);
  expect(idsOf('71')).toEqual(['71']);
  expect(new Set(idsOf('72'))).toEqual(new Set(['71', '72']));
});

it('offers originals by title: translations are named as such, and the starter itself is left out', () => {
  const originals = (starterId?: string) =>
    list({}, starterId === undefined ? {} : { starterId }).originals.map(
      ({ id, isTranslation }) => [id, isTranslation],
    );

  expect(originals().filter(([, isTranslation]) => !isTranslation)).toEqual([
    ['9002', false],
    ['9001', false],
  ]);
  expect(originals()).toContainEqual(['9003', true]);
  expect(originals('9002')).not.toContainEqual(['9002', false]);
});
