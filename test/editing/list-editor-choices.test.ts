import { defaultSettings } from '#src/accounts/settings.ts';
import { emptyFields } from '#src/starters/starter.ts';
import {
  fitEditorChoices,
  listEditorChoices,
} from '#src/editing/list-editor-choices.ts';
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

it('passes on as much of long lists as HubSpot does, says what is missing, and keeps what is chosen', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => index);
  const long = 'Équipe d’Île-de-France, côté hôtellerie';
  const choices = {
    segments: many.map((i) => ({ id: `s${i}`, label: `${long} ${i}` })),
    owners: many.map((i) => ({ id: `o${i}`, name: `${long} ${i}` })),
    themes: many.map((i) => `${long} ${i}`),
    originals: many.map((i) => ({
      id: `t${i}`,
      title: `${long} ${i}`,
      language: 'fr' as const,
      isTranslation: false,
    })),
    facts: many.map((i) => ({
      object: 'contact' as const,
      name: `fact_${i}`,
      label: `${long} ${i}`,
    })),
  };
  const last = many.length - 1;
  const fields = {
    ...emptyFields,
    segmentIds: [`s${last}`],
    ownerId: `o${last}`,
    theme: `${long} ${last}`,
    translationOf: `t${last}`,
  };
  const { choices: fitting, said } = fitEditorChoices(choices, fields, 'fr');

  expect(Buffer.byteLength(JSON.stringify(fitting))).toBeLessThan(550_000);
  expect(fitting.segments.at(-1)?.id).toBe(`s${last}`);
  expect(fitting.owners.at(-1)?.id).toBe(`o${last}`);
  expect(fitting.themes.at(-1)).toBe(`${long} ${last}`);
  expect(fitting.originals.at(-1)?.id).toBe(`t${last}`);
  expect(fitting.facts.length).toBeGreaterThan(500);
  const missing =
    5 * many.length -
    Object.values(fitting).reduce((sum, { length }) => sum + length, 0);
  expect(said.join().replace(/[\s\u202f]/g, '')).toContain(String(missing));
  expect(fitEditorChoices(list({}), emptyFields, 'en').said).toEqual([]);
});
