import type { Activity } from '#host/screen/activities/activity.ts';
import { groupByMonth } from '#host/screen/activities/group-by-month.ts';

const at = (time: string): Activity => ({
  id: time,
  kind: 'notes',
  at: time,
  title: null,
  body: '',
  ownerId: null,
  details: [],
  minutes: null,
  endsAt: null,
});
const now = Date.parse('2026-11-23T12:00:00.000Z');

it('keeps months of different years apart, and what is to come first', () => {
  const groups = groupByMonth(
    [
      at('2026-11-23T12:00:00.001Z'),
      at('2026-11-23T12:00:00.000Z'),
      at('2026-11-10T12:00:00.000Z'),
      at('2025-11-10T12:00:00.000Z'),
    ],
    now,
  );

  expect(groups.map(({ key, activities }) => [key, activities.length])).toEqual(
    [
      ['upcoming', 1],
      ['2026-11', 2],
      ['2025-11', 1],
    ],
  );
});

it('gives no group for no activity', () => {
  expect(groupByMonth([], now)).toEqual([]);
});
