import { LANGUAGES } from '@starters/contracts';
import { checkForCards } from '#src/starters/check-starter.ts';
import { seedEmptyCards } from '#demo/seed/empty-cards.ts';
import { liesIn, type Country, spokenIn } from '#demo/seed/places.ts';
import { makeFullSeed, type SeedData } from '#demo/seed/seed-data.ts';
import { smallSeed } from '#demo/seed/seed-data.ts';
import { seedVotes } from '#demo/seed/votes.ts';
import { parseText } from '#src/starters/parse-text.ts';
import { createEmulator } from 'hubspot-emulator';
import { callAs } from '#demo/seed/call-as.ts';
import { ACCOUNT_ID, people } from '#demo/seed/people.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

let seed: SeedData;

beforeAll(async () => {
  seed = await makeFullSeed();
});

/** What of a contact a starter may speak of, null where it is empty. */
const factsOf = (contact: SeedData['contacts'][number]) => [
  contact.jobtitle,
  contact.city,
  contact.country,
  contact.hs_language,
  contact.hs_analytics_source,
  contact.conversion,
  contact.firstConversionDaysAgo,
  contact.lastContactedDaysAgo,
];

it('has 60 companies, 240 contacts, 8 segments and 50 starters of 4 authors on 6 themes', () => {
  expect(Object.keys(seed.companies)).toHaveLength(60);
  expect(seed.contacts).toHaveLength(240);
  expect(Object.keys(seed.segments)).toHaveLength(8);
  expect(seed.conversations).toHaveLength(25);
  expect(new Set(seed.conversations.map(({ author }) => author)).size).toBe(4);
  expect(new Set(seed.conversations.map(({ theme }) => theme)).size).toBe(6);
  expect(new Set(seed.conversations.map(({ key }) => key)).size).toBe(25);
});

it('begins with the hand-written few', () => {
  expect(seed.contacts.slice(0, 40)).toEqual(smallSeed.contacts);
});

it('is always the same', async () => {
  expect(await makeFullSeed()).toEqual(seed);
  expect(seedVotes(await makeFullSeed())).toEqual(seedVotes(seed));
});

it('leaves about 40 % of the facts empty', () => {
  const facts = seed.contacts.flatMap(factsOf);
  const empty = facts.filter((fact) => fact === null).length / facts.length;

  expect(empty).toBeGreaterThan(0.35);
  expect(empty).toBeLessThan(0.45);
});

it('has about 10 % of its dates stale', () => {
  const ages = seed.contacts
    .slice(40)
    .flatMap(({ conversion, lastContactedDaysAgo }) =>
      [conversion?.[1], lastContactedDaysAgo].filter((age) => age != null),
    );
  const stale = ages.filter((age) => age > 180).length / ages.length;

  expect(stale).toBeGreaterThan(0.06);
  expect(stale).toBeLessThan(0.14);
});

it('says something that is not so on about 5 % of the records', () => {
  const made = seed.contacts.slice(40);
  const wrong = made.filter(({ city, country, hs_language }) => {
    if (country === null) return false;
    const place = country as Country;
    const isElsewhere = city !== null && !liesIn(city, place);
    const isForeign =
      hs_language !== null && !spokenIn[place].includes(hs_language);

    return isElsewhere || isForeign;
  });

  expect(wrong.length / made.length).toBeGreaterThan(0.03);
  expect(wrong.length / made.length).toBeLessThan(0.07);
});

it('is voted on by 12 people over three months, with reasons and some comments', () => {
  const votes = seedVotes(seed);
  const days = votes.map(({ daysAgo }) => daysAgo);

  expect(new Set(votes.map(({ userId }) => userId)).size).toBe(12);
  expect(votes.length).toBeGreaterThan(400);
  expect(Math.max(...days)).toBeGreaterThan(80);
  expect(Math.max(...days)).toBeLessThan(93);
  expect(votes.some(({ reason }) => reason !== null)).toBe(true);
  expect(votes.filter(({ comment }) => comment).length).toBeGreaterThan(10);
});

it('has some clients without a starter, because facts are missing, and no votes on them', () => {
  const empty = seedEmptyCards(seed);
  const voted = new Set(seedVotes(seed).map(({ contact }) => contact));

  expect(empty.length).toBeGreaterThan(2);
  expect(empty.length).toBeLessThan(24);
  for (const { contact, missing } of empty) {
    expect(voted.has(contact)).toBe(false);
    expect(missing.length).toBeGreaterThan(0);
  }
  expect(Math.max(...empty.map(({ daysAgo }) => daysAgo))).toBeLessThan(90);
});

/** The properties of an object as a new account defines them, by name. */
const readKinds = async (type: string) => {
  const emulator = createEmulator({
    accountId: ACCOUNT_ID,
    accessToken: 'access-token',
    people,
  });
  const { results } = (await callAs(emulator, 51_010)(
    'GET',
    `/crm/properties/2026-09/${type}`,
  )) as { results: { name: string; label: string; type: string }[] };

  return Object.fromEntries(
    results.map((property) => [
      property.name,
      {
        kind: property.type.startsWith('date')
          ? ('date' as const)
          : property.type === 'number'
            ? ('number' as const)
            : ('text' as const),
        label: property.label,
      },
    ]),
  );
};

it('has starters that pass the app’s own checks, each with one question', async () => {
  const catalog = {
    properties: {
      contact: await readKinds('contact'),
      company: await readKinds('company'),
    },
    segmentNames: {},
  };
  for (const { texts } of seed.conversations) {
    for (const language of LANGUAGES) {
      const text = texts[language];
      expect(text.question.match(/\?/g)).toHaveLength(1);
      expect(parseText(text.listen_for, catalog.properties).ok).toBe(true);
      expect(
        checkForCards(
          buildStarter({
            language,
            opener: text.opener,
            question: text.question,
            whyNow: text.why_now,
            listenFor: text.listen_for,
            nextStep: text.next_step,
          }),
          catalog,
        ),
      ).toMatchObject({ ok: true });
    }
  }
});

it('speaks French with vous', () => {
  for (const { texts } of seed.conversations) {
    expect(texts.fr.opener).toMatch(/^Bonjour \{\{contact\.firstname\}\}/);
    expect(`${texts.fr.opener} ${texts.fr.question}`).not.toMatch(
      /(?<!\p{L})(tu|toi|ton|tes)(?!\p{L})/iu,
    );
  }
});
