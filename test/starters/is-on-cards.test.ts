import { isOnCards } from '#src/starters/is-on-cards.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const today = '2026-11-23';

it('shows a published starter for everyone to a contact in no segment', () => {
  expect(isOnCards(buildStarter(), [], today)).toBe(true);
});

it('shows a targeted starter only to contacts of one of its segments', () => {
  const starter = buildStarter({ segmentIds: ['17', '18'] });

  expect(isOnCards(starter, ['18'], today)).toBe(true);
  expect(isOnCards(starter, ['19'], today)).toBe(false);
  expect(isOnCards(starter, [], today)).toBe(false);
});

it.each(['requested', 'draft', 'retired'] as const)(
  'hides a starter that is %s',
  (status) => {
    expect(isOnCards(buildStarter({ status }), [], today)).toBe(false);
  },
);

it('shows a starter from its first to its last day', () => {
  const inSeason = (startsOn: string | null, validUntil: string | null) =>
    isOnCards(buildStarter({ startsOn, validUntil }), [], today);

  expect(inSeason(today, today)).toBe(true);
  expect(inSeason('2026-11-24', null)).toBe(false);
  expect(inSeason(null, '2026-11-22')).toBe(false);
});
