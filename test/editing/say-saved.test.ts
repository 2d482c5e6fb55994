import { decideSave, type SaveFacts } from '#src/editing/decide-save.ts';
import { emptyFields } from '#src/starters/starter.ts';
import { saySaved, warnOfOverwritten } from '#src/editing/say-saved.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';

const say = (
  facts: Partial<SaveFacts>,
  { startsOn = '', isAnswered = null as boolean | null } = {},
) =>
  saySaved(
    { ...emptyFields, startsOn, validUntil: '2027-02-21' },
    decideSave({
      before: 'draft',
      isNew: false,
      isPublishing: false,
      how: 'publish',
      isAdopting: false,
      ...facts,
    }),
    facts.how ?? 'publish',
    isAnswered,
    '2026-11-23',
    'en',
  );

it('says what became of a save', () => {
  expect(say({})).toBe('Saved.');
  expect(say({ isPublishing: true })).toBe(
    'Published: on cards within seconds, until 21 February 2027.',
  );
  expect(say({ isPublishing: true }, { startsOn: '2026-12-01' })).toBe(
    'Published: on cards from 1 December 2026 until 21 February 2027.',
  );
  expect(say({ isPublishing: true, how: 'ask_approval' })).toBe(
    'Saved. It waits for the approval of a second person in marketing.',
  );
});

it('says whether whoever complained was told', () => {
  const facts = { isPublishing: true, isAdopting: true };

  expect(say(facts, { isAnswered: true })).toMatch(
    /until 21 February 2027\. The salesperson finds the answer on the card\.$/,
  );
  expect(say(facts, { isAnswered: false })).toMatch(/nobody was told\.$/);
});

it('names what somebody else wrote in the same moment, and is silent otherwise', () => {
  const catalog = buildCatalog();

  expect(warnOfOverwritten([], catalog, 'en')).toBeNull();
  expect(
    warnOfOverwritten(
      [
        { field: 'ownerId', value: '71' },
        { field: 'segmentIds', value: '17' },
      ],
      catalog,
      'en',
    ),
  ).toMatch(/“Ines Moreau” and .* “Multi-site retail”/);
});
