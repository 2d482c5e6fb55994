import { MINUTE_MS, type Refusal, type SentCard } from '@starters/contracts';
import { inFull } from '#tools/card-in-full.ts';
import { momentsFor } from '#tools/moments-for.ts';
import { publishStarter } from '#test/helpers/open-editor.ts';
import { LEA, startApp, type TestApp, TOM } from '#test/helpers/start-app.ts';
import { startersOf } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.close());

const contact = (index: number) => app.seeded.contactIds[index] ?? '';

const openCard = async (
  contactId: string,
  { as = TOM, language = 'en' } = {},
) => {
  const { body } = await app.call(
    as,
    'GET',
    `/v1/contacts/${contactId}/starters`,
    undefined,
    { language },
  );

  return inFull(body as unknown as SentCard);
};

it('offers the starters for everyone and for the segments of the contact', async () => {
  const card = await openCard(contact(0));
  const ids = card.candidates.map(({ starterId }) => starterId);
  const { starterIds } = app.seeded;

  expect(card.ok).toBe(true);
  expect(ids).toContain(starterIds['visit']?.en);
  expect(ids).toContain(starterIds['visit']?.fr);
  expect(ids).toContain(starterIds['download']?.fr);
  expect(ids).not.toContain(starterIds['double-booking']?.fr);
});

it("names the author and speaks the viewer's language", async () => {
  const card = await openCard(contact(0), { as: LEA, language: 'fr' });

  expect(card.texts.sayUseful).toBe('Utile');
  expect(card.candidates[0]?.signature).toContain('par Ines Moreau');
});

it("carries no segment's id or name", async () => {
  const payload = JSON.stringify(await openCard(contact(0)));

  for (const name of Object.values(app.seeded.listIds)) {
    expect(payload).not.toContain(`"${name}"`);
  }
  expect(payload).not.toContain('Multi-site retail');
  expect(payload).not.toContain('Asked for pricing');
});

it('serves a starter that names a deal and a meeting, and asks for both', async () => {
  await publishStarter(app, {
    opener: 'How is “{{next_deal.dealname}}” going?',
    whyNow: 'You met on {{last_meeting.date}}.',
  });
  const card = await openCard(contact(0));

  expect(card).toMatchObject({ ok: true });
  expect(card.wanted.linked.map(({ type }) => type).sort()).toEqual([
    '0-2',
    '0-3',
    '0-47',
  ]);
});

it('costs one HubSpot call when cold and none when warm, and one more the first time ever', async () => {
  await openCard(contact(1));
  app.emulator.calls.length = 0;
  await openCard(contact(2));
  expect(app.emulator.calls.map(({ path }) => path).sort()).toEqual([
    `/crm/lists/2026-09/records/0-1/${contact(2)}/memberships`,
    `/crm/objects/2026-09/contacts/${contact(2)}`,
  ]);
  app.clock.now = new Date(app.clock.now.getTime() + MINUTE_MS);
  app.emulator.calls.length = 0;
  await openCard(contact(2));
  // The catalog is renewed behind the card.
  const ofContact = () =>
    app.emulator.calls
      .map(({ path }) => path)
      .filter((path) => path.includes(contact(2)));
  expect(ofContact()).toEqual([
    `/crm/lists/2026-09/records/0-1/${contact(2)}/memberships`,
  ]);

  await openCard(contact(2));
  expect(ofContact()).toHaveLength(1);
});

it.each([
  ['that does not exist', () => '999999999'],
  ['that is a company', () => app.seeded.companyIds['harbour'] ?? ''],
  ['that is no id', () => 'camille'],
])('refuses a contact %s with a sentence', async (_, contactId) => {
  const path = `/v1/contacts/${contactId()}/starters?moments=1,1`;
  const { body } = await app.call(TOM, 'GET', path);

  expect(body).toEqual({
    ok: false,
    reason: 'contact_unknown',
    message:
      'HubSpot has no such contact: it was deleted or archived, or this is not a contact. Open another one.',
  });
});

it('refuses an archived contact', async () => {
  const moments = await momentsFor(app.emulator, TOM, contact(39));
  await app.crm(TOM, 'DELETE', `/crm/objects/2026-09/contacts/${contact(39)}`);
  const { body } = await app.call(
    TOM,
    'GET',
    `/v1/contacts/${contact(39)}/starters?moments=${moments}`,
  );

  expect(body).toMatchObject({
    ok: false,
    reason: 'contact_unknown',
  });
});

it('refuses an account that is not installed', async () => {
  const { body } = await app.call(
    TOM,
    'GET',
    '/v1/contacts/1/starters',
    undefined,
    { accountId: 1 },
  );

  expect(body).toMatchObject({ ok: false, reason: 'account_unknown' });
});

it('shows a rewritten starter after the next look at HubSpot', async () => {
  const id = app.seeded.starterIds['visit']?.en ?? '';
  await app.crm(
    51_010,
    'PATCH',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/${id}`,
    { properties: { question: 'May I come in {{contact.city}}?' } },
  );
  await app.service.catalogs.refresh(app.emulator.accountId);
  const payload = JSON.stringify(await openCard(contact(0)));

  expect(payload).toContain('May I come in ');
});

it('keeps a starter with a broken token off the cards and says why on its record', async () => {
  const id = app.seeded.starterIds['since']?.en ?? '';
  const path = `/crm/objects/2026-09/${app.seeded.starterTypeId}/${id}`;
  await app.crm(51_010, 'PATCH', path, {
    properties: { opener: 'You live in {{contact.citty}}.' },
  });
  await app.service.catalogs.refresh(app.emulator.accountId);
  await app.service.publish(app.emulator.accountId);
  const record = await app.crm(
    51_010,
    'GET',
    `${path}?properties=held_because,voters`,
  );

  expect(
    startersOf(await openCard(contact(0))).map(({ starterId }) => starterId),
  ).not.toContain(id);
  expect(record['properties']).toMatchObject({
    held_because:
      '“{{contact.citty}}” names a property that this account does not have. Choose a fact that it has, for instance {{contact.city}}.',
    voters: '0',
  });
});

it('drops a starter that was archived natively', async () => {
  const id = app.seeded.starterIds['closing']?.en ?? '';
  await app.crm(
    51_010,
    'DELETE',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/${id}`,
  );
  await app.service.catalogs.refresh(app.emulator.accountId);

  expect(
    startersOf(await openCard(contact(0))).map(({ starterId }) => starterId),
  ).not.toContain(id);
});

it('says so when the segments cannot be read, and shows the starters for everyone', async () => {
  app.emulator.failNext({ path: /memberships/, times: 9, hang: true });
  const card = await openCard(contact(20));

  expect(card.notice).toContain('HubSpot is slow');
  expect(card.candidates.length).toBeGreaterThan(0);
});

it('does not believe an unsigned request', async () => {
  const response = await app.service.app.request(
    `/v1/contacts/${contact(0)}/starters?userId=${TOM}&portalId=48302715`,
  );

  expect(response.status).toBe(401);
  expect(((await response.json()) as Refusal).reason).toBe('unsigned');
});

it('shows the card of a contact in 500 segments', async () => {
  const id = contact(20);
  for (let index = 0; index < 500; index += 1) {
    const { list } = (await app.crm(51_020, 'POST', '/crm/lists/2026-09', {
      name: `Segment ${index}`,
      objectTypeId: '0-1',
      processingType: 'MANUAL',
    })) as { list: { listId: string } };
    await app.crm(
      51_020,
      'PUT',
      `/crm/lists/2026-09/${list.listId}/memberships/add`,
      [id],
    );
  }
  const card = await openCard(id);

  expect(card.ok).toBe(true);
  expect(startersOf(card).length).toBeGreaterThan(0);
});
