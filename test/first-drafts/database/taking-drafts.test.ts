import type { FirstDrafts, OfferedDraft } from '@starters/contracts';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { INES, LEA, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const offer = async (): Promise<FirstDrafts> =>
  (await app.call(INES, 'GET', '/v1/first-drafts'))
    .body as unknown as FirstDrafts;
const take = (drafts: string[], language = 'en', key = 'a-first-key') =>
  app.call(INES, 'POST', '/v1/first-drafts', { key, language, drafts });
const settle = async () => {
  await app.service.publish(ACCOUNT_ID);
  await app.service.catalogs.refresh(ACCOUNT_ID);
};

interface Found {
  id: string;
  properties: Record<string, string | null>;
}
/** The starters in HubSpot, as a person sees them there. */
const starters = async (): Promise<Found[]> => {
  const { results } = await app.crm(
    INES,
    'POST',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/search`,
    {
      properties: [
        'title',
        'status',
        'language',
        'opener',
        'hubspot_owner_id',
        'translation_of',
      ],
      limit: 200,
    },
  );

  return results as unknown as Found[];
};
const titled = async (title: string) =>
  (await starters()).filter(({ properties }) => properties['title'] === title);

/** Contacts that have a value in all of these, counted one by one. */
const having = async (...properties: string[]): Promise<number> => {
  const { results } = await app.crm(
    LEA,
    'GET',
    `/crm/objects/2026-09/contacts?limit=100&properties=${properties.join(',')}`,
  );

  return (results as unknown as Found[]).filter((contact) =>
    properties.every((name) => contact.properties[name]),
  ).length;
};
const named = (drafts: OfferedDraft[], key: string) => {
  const found = drafts.find((draft) => draft.key === key);
  if (!found) throw new Error(`No draft ${key}.`);

  return found;
};

it.each([
  ['does not allow it', 403, 'MISSING_SCOPES'],
  ['refuses the token', 401, 'INVALID_AUTHENTICATION'],
])('offers drafts uncounted while HubSpot %s', async (_, status, category) => {
  app.emulator.failNext({
    path: /contacts\/search$/,
    respond: () => Response.json({ category, message: 'No.' }, { status }),
  });
  const { ok, drafts, counted } = await offer();

  expect(ok).toBe(true);
  expect(counted).toMatch(
    /^HubSpot did not say how many contacts .+ can be taken all the same\.$/,
  );
  expect(drafts.en).toHaveLength(12);
  expect(drafts.en.every(({ fits, suits }) => fits === null && suits)).toBe(
    true,
  );
});

it('counts again after a count failed', async () => {
  app.emulator.failNext({
    path: /contacts\/search$/,
    respond: () => Response.json({ category: 'X' }, { status: 403 }),
  });
  expect(named((await offer()).drafts.en, 'city').fits).toBeNull();
  expect(named((await offer()).drafts.en, 'city').fits).not.toBeNull();
});

it('tells of how many contacts each draft fits, by few searches that read nobody’s values', async () => {
  // What was counted before is forgotten by then.
  app.clock.now = new Date(app.clock.now.getTime() + 11 * 60_000);
  const before = app.emulator.calls.length;
  const { drafts, counted, languages } = await offer();
  const calls = app.emulator.calls
    .slice(before)
    .filter(({ path }) => path.endsWith('/contacts/search'));

  const all = await having('hs_object_id');
  for (const [key, ...properties] of [
    ['city', 'city'],
    ['jobInCity', 'jobtitle', 'city'],
    ['website', 'website'],
  ] as const) {
    const count = await having(...properties);
    expect(named(drafts.en, key).fits).toBe(
      `${Math.round((100 * count) / all)}% (${count})`,
    );
  }
  expect(counted).toContain(`Share of the ${all} contacts`);
  expect(languages.map(({ value }) => value)).toEqual(['en', 'fr']);
  // One for all contacts, one for each set of facts, whatever the language.
  expect(calls.length).toBeLessThanOrEqual(13);
  expect(calls.length).toBeGreaterThan(10);

  await offer();
  expect(
    app.emulator.calls
      .slice(before)
      .filter(({ path }) => path.endsWith('/contacts/search')),
  ).toHaveLength(calls.length);
});

it('offers those that fit most first, and chooses none that fits nobody', async () => {
  const { drafts } = await offer();
  const countOf = ({ fits }: OfferedDraft) =>
    Number(/\((\d+)\)/.exec(fits ?? '')?.[1]);
  const counts = drafts.en.map(countOf);

  expect(counts).toEqual([...counts].sort((one, other) => other - one));
  for (const draft of drafts.en) {
    expect([draft.key, draft.suits]).toEqual([draft.key, countOf(draft) > 0]);
  }
});

it('writes drafts through the outbox, of whoever took them, and publishes none', async () => {
  const before = (await starters()).length;
  const answer = await take(['city', 'jobTitle', 'website']);
  await settle();

  expect(answer).toMatchObject({ body: { ok: true } });
  const found = await starters();
  expect(found).toHaveLength(before + 3);
  const [city] = await titled('What is different in their city');
  expect(city?.properties).toMatchObject({
    status: 'draft',
    language: 'en',
    opener: expect.stringContaining('{{contact.city}}'),
    hubspot_owner_id: expect.stringMatching(/^\d+$/),
  });
  const card = await app.call(
    LEA,
    'GET',
    `/v1/contacts/${app.seeded.contactIds[0]}/starters`,
  );
  expect(card.body['ok']).toBe(true);
  expect(JSON.stringify(card.body)).not.toContain('averages for the whole');
});

it('writes the same key once, and offers what was taken no more', async () => {
  const key = 'a-key-that-comes-twice';
  const first = await take(['country', 'industry'], 'en', key);
  const again = await take(['country', 'industry'], 'en', key);
  await settle();

  expect(again.body).toMatchObject({ ok: true, count: 2 });
  expect(first.body).toMatchObject({ ok: true });
  expect(await titled('Where it hurts in their industry')).toHaveLength(1);
  expect(await titled('What is different in their city')).toHaveLength(1);
  const { drafts } = await offer();
  expect(named(drafts.en, 'city')).toMatchObject({
    starterId: expect.stringMatching(/^\d+$/) as string,
    suits: false,
  });
  expect(named(drafts.fr, 'city')).toMatchObject({ starterId: null });

  expect((await take(['city'], 'en', 'another-key')).body).toMatchObject({
    ok: false,
    reason: 'drafts_taken',
    message: expect.stringContaining('Nothing was written'),
  });
  // Of two, one is there by now: the other is taken.
  await take(['city', 'lastContact'], 'en', 'a-third-key');
  await settle();
  expect(await titled('What is different in their city')).toHaveLength(1);
  expect(await titled('What is new since the last contact')).toHaveLength(1);
});

it('ties the same draft in another language to the first', async () => {
  await take(['city', 'jobInCity'], 'fr', 'the-key-of-the-french');
  await settle();

  const [english] = await titled('What is different in their city');
  const [french] = await titled('Ce qui change dans leur ville');
  const [alone] = await titled('Une décision qui leur revient');
  expect(french?.properties['translation_of']).toBe(english?.id);
  expect(french?.properties['language']).toBe('fr');
  expect(alone?.properties['translation_of'] || null).toBeNull();
});

it('is for marketing alone, and refuses what is no request', async () => {
  for (const method of ['GET', 'POST']) {
    expect(
      (
        await app.call(
          LEA,
          method,
          '/v1/first-drafts',
          method === 'GET'
            ? undefined
            : { key: 'a-key-of-sales', language: 'en', drafts: ['city'] },
        )
      ).body,
    ).toMatchObject({ ok: false, reason: 'not_marketing' });
  }
  for (const wrong of [
    { key: 'short', language: 'en', drafts: ['city'] },
    { key: 'a-first-key', language: 'xx', drafts: ['city'] },
    { key: 'a-first-key', language: 'en', drafts: [] },
    { key: 'a-first-key', language: 'en', drafts: 'city' },
  ]) {
    expect(
      (await app.call(INES, 'POST', '/v1/first-drafts', wrong)).body,
    ).toMatchObject({ ok: false, reason: 'bad_request' });
  }
  expect(
    (await take(['nonsense'], 'en', 'a-key-of-nonsense')).body,
  ).toMatchObject({
    ok: false,
    reason: 'drafts_taken',
  });
});
