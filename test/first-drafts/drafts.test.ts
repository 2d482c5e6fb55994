import { createEmulator } from 'hubspot-emulator';
import { LANGUAGES, listWording } from '@starters/contracts';
import { ACCOUNT_ID, people } from '#demo/seed/people.ts';
import { listDrafts, needsOf, sayDraft } from '#src/first-drafts/draft.ts';
import { serveEmulator } from 'hubspot-emulator';
import { sayFacts } from '#src/labels/say-facts.ts';
import { labelsOf } from '#src/starters/labels-of.ts';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { installObjects } from '#src/hubspot/install-objects.ts';
import { createStarterSource } from '#src/hubspot/starter-source.ts';
import type { PropertyKinds } from '#src/starters/catalog.ts';
import { findFaults } from '#src/starters/check-starter.ts';
import { lintStarter, secondsToSay } from '#src/starters/lint-starter.ts';
import { emptyFields } from '#src/starters/starter.ts';
import { toDraft } from '#src/editing/draft.ts';

/** The properties of an account that has just been opened: HubSpot's own, and no other. */
let properties: PropertyKinds;
beforeAll(async () => {
  const emulator = createEmulator({
    accountId: ACCOUNT_ID,
    accessToken: 'right',
    people,
  });
  const served = await serveEmulator(emulator);
  const client = createHubSpotClient({
    accountId: ACCOUNT_ID,
    accessToken: 'right',
    baseUrl: served.url,
  });
  const { starterTypeId } = await installObjects(client, 'en');
  properties = await createStarterSource(
    client,
    starterTypeId,
  ).readProperties();
  await served.close();
});

const all = LANGUAGES.flatMap((language) =>
  listDrafts(language).map((draft) => [language, draft.key, draft] as const),
);
const age = { maxFactAgeDays: 180, now: new Date('2026-11-28T12:00:00Z') };

it('has twelve conversations in each language, under the same keys', () => {
  for (const language of LANGUAGES) {
    const drafts = listDrafts(language);
    expect(drafts.map(({ key }) => key)).toEqual(
      listDrafts('en').map(({ key }) => key),
    );
    expect(drafts).toHaveLength(12);
    expect(new Set(drafts.map(({ title }) => title)).size).toBe(12);
    expect(new Set(drafts.map(({ opener }) => opener)).size).toBe(12);
  }
});

it.each(all)('could be published as it is in %s: %s', (language, _, draft) => {
  const starter = toDraft({ ...emptyFields, ...draft, language });

  expect(findFaults(starter, { properties, segmentNames: {} })).toEqual([]);
  expect(lintStarter(starter)).toEqual([]);
  expect(secondsToSay(starter)).toBeLessThanOrEqual(20);
});

it.each(all)('needs facts of the contact alone in %s: %s', (_, __, draft) => {
  const needs = needsOf(draft, properties, age);

  expect(needs?.length).toBeGreaterThan(0);
  // Names are no reason to speak to somebody.
  expect(needs?.map(({ property }) => property)).not.toContain('firstname');
});

it('needs the same of a contact in every language, so that it is counted once', () => {
  for (const language of LANGUAGES) {
    expect(
      listDrafts(language).map((draft) => needsOf(draft, properties, age)),
    ).toEqual(listDrafts('en').map((draft) => needsOf(draft, properties, age)));
  }
});

it('counts no value that is too old to be said', () => {
  const draft = listDrafts('en').find(({ key }) => key === 'recentRequest');
  expect(draft && needsOf(draft, properties, age)).toEqual([
    { property: 'recent_conversion_date', dated: null },
    {
      property: 'recent_conversion_event_name',
      dated: {
        by: 'recent_conversion_date',
        since: new Date('2026-06-01T12:00:00Z'),
      },
    },
  ]);
});

it.each([
  ['a fact of the company', '{{company.industry}}'],
  ['a fact of a deal', '{{next_deal.dealname}}'],
  ['what the account lacks', '{{contact.shoe_size}}'],
])('does not count what a search of contacts cannot tell: %s', (_, token) => {
  const [first] = listDrafts('en');
  if (!first) throw new Error('There is no draft.');
  const [field = 'opener'] = listWording();

  expect(
    needsOf({ ...first, [field]: `Hello, ${token}.` }, properties, age),
  ).toBeNull();
});

it('says what is said; the page puts labels for the facts in it', () => {
  const draft = listDrafts('fr').find(({ key }) => key === 'city');
  expect(
    draft && sayFacts(sayDraft(draft), labelsOf(properties, 'fr')),
  ).toMatch(
    /^Bonjour, les moyennes nationales disent peu de chose de \[City\], .*\?$/,
  );
});
