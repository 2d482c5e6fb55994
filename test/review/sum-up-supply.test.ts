import { defaultSettings } from '#src/accounts/settings.ts';
import type { RequestWithWaiters } from '#src/requests/request.ts';
import { sumUpSupply } from '#src/review/sum-up-supply.ts';
import type { PooledCell } from '#src/votes/figures.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const now = new Date('2026-11-28T12:00:00Z');
const day = 86_400_000;
const daysAgo = (days: number) => new Date(now.getTime() - days * day);
const dateAgo = (days: number) => daysAgo(days).toISOString().slice(0, 10);

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

const catalog = buildCatalog({
  starters: [
    buildStarter({ id: 'shown' }),
    // Lacks a text: on no card.
    buildStarter({ id: 'faulty', opener: '' }),
    buildStarter({ id: 'draft', status: 'draft' }),
    buildStarter({ id: 'ended-unused', validUntil: dateAgo(3) }),
    buildStarter({ id: 'ended-used', validUntil: dateAgo(3) }),
    buildStarter({ id: 'ended-used-long-ago', validUntil: dateAgo(3) }),
    buildStarter({ id: 'ended-long-ago', validUntil: dateAgo(200) }),
    buildStarter({
      id: 'retired',
      status: 'retired',
      validUntil: dateAgo(3),
    }),
  ],
});

const request = (
  key: string,
  recordId: string | null,
  age: number,
): RequestWithWaiters => ({
  accountId: 1,
  requestKey: key,
  brief: key,
  ownerId: null,
  requestedAt: daysAgo(age),
  recordId,
  contactIds: ['7'],
  waiting: 1,
});

const cell = (key: string, people: number): PooledCell => ({
  group: '',
  key,
  useful: 0,
  weight: people,
  voters: people,
  people: new Set(Array.from({ length: people }, (_, i) => `${key}${i}`)),
});

const sumUp = (cells: PooledCell[], language: 'en' | 'fr' = 'en') =>
  sumUpSupply(
    {
      requests: {
        listAll: async () => [
          request('ready', 'shown', 10),
          request('in the works', 'draft', 10),
          request('not yet there', null, 10),
          request('ready, long ago', 'shown', 200),
        ],
      },
      uses: {
        count: async (_, since) =>
          new Map(
            since.getTime() === 0
              ? [
                  ['shown', 9],
                  ['ended-used', 1],
                  ['ended-used-long-ago', 1],
                ]
              : [
                  ['shown', 2],
                  ['ended-used', 1],
                ],
          ),
      },
      figures: { pool: async () => cells },
      votes: { hasUnnamed: async () => false },
      now: () => now,
    },
    account,
    { catalog, readAt: now.getTime() },
    language,
  );

it('counts what is on cards, was asked for, delivered, used, used again and ended unused', async () => {
  const { items } = await sumUp([]);

  expect(
    Object.fromEntries(items.map(({ label, count }) => [label, count])),
  ).toEqual({
    'On cards today': 1,
    'Asked for': 3,
    'Delivered, of these': 1,
    Used: 2,
    'Used again': 1,
    'Ended, never used': 1,
  });
});

it('says what was wrong, but not what rests on few people or is of the moment alone', async () => {
  const { reasons } = await sumUp([
    cell('too_generic', 7),
    cell('not_my_words', 3),
    cell('wrong_for_client', 6),
    cell('not_now', 4),
  ]);

  expect(reasons).toEqual([
    { label: 'Too generic', count: 7 },
    { label: 'Not how I’d say it', count: null },
    { label: 'Not for this client', count: 6 },
  ]);
});

it('hides a further reason where the one that rests on few could be computed from it', async () => {
  const { reasons } = await sumUp([
    cell('too_generic', 7),
    cell('not_my_words', 3),
    cell('wrong_for_client', 6),
  ]);

  expect(reasons.map(({ count }) => count)).toEqual([7, null, null]);
});

it('speaks French', async () => {
  const { title, items } = await sumUp([], 'fr');

  expect(title).toBe('De la demande à l’usage');
  expect(items.map(({ label }) => label)).toContain('Redites');
});
