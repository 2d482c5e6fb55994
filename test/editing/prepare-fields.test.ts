import { emptyFields } from '#src/starters/starter.ts';
import { prepareFields } from '#src/editing/prepare-fields.ts';
import { labelsOf } from '#src/starters/labels-of.ts';
import { defaultSettings } from '#src/accounts/settings.ts';

const now = new Date('2026-11-23T10:00:00Z');
const account = {
  accountId: 1,
  installedBy: null,
  adminIds: [],
  marketingUserIds: [],
  marketingTeamIds: [],
  language: 'en' as const,
  timeZone: 'Europe/Paris',
  maxFactAgeDays: 180,
  starterTypeId: null,
  voteTypeId: null,
  settings: defaultSettings,
};

const prepare = (fields: Partial<typeof emptyFields>, isPublishing = false) =>
  prepareFields(
    { ...emptyFields, ...fields },
    account,
    labelsOf(
      { contact: { city: { kind: 'text', label: 'City' } }, company: {} },
      'en',
    ),
    now,
    isPublishing,
  );

it('keeps a title that was given', () => {
  expect(prepare({ title: ' After the move ', question: 'Why?' }).title).toBe(
    'After the move',
  );
});

it('makes a title of the question, else of the opener, else of the theme', () => {
  const theme = 'Growth';
  const opener = 'Your shop moved to {{contact.city}}.';

  expect(prepare({ question: 'How so?', opener, theme }).title).toBe('How so?');
  expect(prepare({ opener, theme }).title).toBe('Your shop moved to City.');
  expect(prepare({ theme }).title).toBe('Growth');
  expect(prepare({}).title).toBe('…');
});

it('cuts a made title at 80 characters, and leaves no half of a character', () => {
  const { title } = prepare({ question: `${'a'.repeat(79)}😀` });

  expect(title).toBe('a'.repeat(79));
});

it('gives a last day to what is published without one, and none to a draft', () => {
  expect(prepare({}).validUntil).toBe('');
  expect(prepare({}, true).validUntil).toBe('2027-02-21');
  expect(prepare({ validUntil: '2026-12-24' }, true).validUntil).toBe(
    '2026-12-24',
  );
  expect(prepare({ validUntil: '2026-11-22' }, true).validUntil).toBe(
    '2027-02-21',
  );
});
