import type { CardReady } from '@starters/contracts';
import { conversations } from '#demo/seed/starters.ts';
import { smallSeed } from '#demo/seed/seed-data.ts';
import { seedVotes } from '#demo/seed/votes.ts';
import { LEA, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.close());

/** The properties a starter could speak of. */
const factProperties = [
  'jobtitle',
  'city',
  'country',
  'hs_language',
  'hs_analytics_source',
  'recent_conversion_event_name',
  'recent_conversion_date',
  'first_conversion_date',
  'notes_last_contacted',
];

const list = async (type: string, properties: string[]) =>
  (
    (await app.crm(
      NORA,
      'GET',
      `/crm/objects/2026-09/${type}?limit=100&properties=${properties.join(',')}`,
    )) as {
      results: { id: string; properties: Record<string, string | null> }[];
    }
  ).results;

it('has 40 contacts of 12 companies and 4 segments', async () => {
  expect(await list('contacts', [])).toHaveLength(40);
  expect(await list('companies', [])).toHaveLength(12);
  expect(new Set(Object.values(app.seeded.listIds)).size).toBe(4);
});

it('is filled as real accounts are: a good third empty, some of it stale', async () => {
  const contacts = await list('contacts', factProperties);
  const values = contacts.flatMap(({ properties }) =>
    factProperties.map((name) => properties[name] ?? null),
  );
  const empty = values.filter((value) => value === null || value === '').length;
  expect(empty / values.length).toBeGreaterThan(1 / 3);
  expect(empty / values.length).toBeLessThan(1 / 2);

  const halfAYear = 180 * 86_400_000;
  const dates = contacts.flatMap(({ properties }) =>
    ['recent_conversion_date', 'notes_last_contacted'].flatMap((name) =>
      properties[name] ? [Date.parse(properties[name])] : [],
    ),
  );
  const stale = dates.filter(
    (date) => app.clock.now.getTime() - date > halfAYear,
  ).length;
  expect(stale).toBeGreaterThan(0);
  expect(stale).toBeLessThan(dates.length / 2);
});

it('has six conversations, each in English and French, all of them on cards', async () => {
  expect(conversations).toHaveLength(6);
  const seen = new Set<string>();
  for (const contactId of app.seeded.contactIds) {
    const { body } = await app.call(
      LEA,
      'GET',
      `/v1/contacts/${contactId}/starters`,
    );
    for (const { starterId } of (body as unknown as CardReady).candidates) {
      seen.add(starterId);
    }
  }

  expect([...seen].sort()).toEqual(
    Object.values(app.seeded.starterIds)
      .flatMap(({ en, fr }) => [en, fr])
      .sort(),
  );
});

it('ends every question with a question mark, and asks one', () => {
  for (const { texts } of conversations) {
    for (const { question } of [texts.en, texts.fr]) {
      expect(question.match(/\?/g)).toHaveLength(1);
      expect(question.trim()).toMatch(/\?$/);
    }
  }
});

it('casts the same votes every time, over a few weeks, and none on the first contacts', () => {
  const votes = seedVotes(smallSeed);

  expect(seedVotes(smallSeed)).toEqual(votes);
  expect(votes.length).toBeGreaterThan(80);
  expect(Math.max(...votes.map(({ daysAgo }) => daysAgo))).toBeLessThan(60);
  expect(Math.max(...votes.map(({ daysAgo }) => daysAgo))).toBeGreaterThan(14);
  expect(Math.min(...votes.map(({ contact }) => contact))).toBeGreaterThan(5);
});
