import {
  inboxRoute,
  requestsRoute,
  pathOf,
  type Review,
  reviewRoute,
  type Sheet,
} from '@starters/contracts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
  TOM,
} from '#test/helpers/start-app.ts';
import { readCard, startersOf } from '#test/helpers/vote-on-card.ts';

let app: TestApp;
const requestsPath = () => pathOf(requestsRoute, { contactId: contact });
let contact = '';
let index = 0;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(() => {
  contact = app.seeded.contactIds[(index += 1)] ?? '';
});

const request = async (as: number, overrides: object = {}) =>
  (
    await app.call(as, 'PUT', requestsPath(), {
      join: null,
      author: null,
      text: 'Something about their second shop',
      ...overrides,
    })
  ).body as unknown as Sheet;

const readRequested = async () => {
  await app.service.publish(app.emulator.accountId);
  const { results } = (await app.crm(
    NORA,
    'GET',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}?limit=100&properties=status,request_brief,people_waiting,title,hubspot_owner_id&associations=contacts`,
  )) as unknown as {
    results: {
      id: string;
      properties: Record<string, string>;
      associations?: { contacts?: { results: { id: string }[] } };
    }[];
  };

  return results.filter(({ associations }) =>
    associations?.contacts?.results.some(({ id }) => id === contact),
  );
};

it('makes a request a starter in status "requested" of the client', async () => {
  const sheet = await request(LEA);
  expect(sheet).toMatchObject({
    ok: true,
    message: 'Requested. You’ll be told here, on any card, when it is ready.',
    entries: [{ note: 'Something about their second shop', actions: [] }],
  });

  const [record] = await readRequested();
  expect(record?.properties).toMatchObject({
    status: 'requested',
    title: 'Request: Something about their second shop',
    request_brief: 'Something about their second shop',
    people_waiting: '1',
  });
});

it('takes two clicks for one request', async () => {
  const [one, other] = await Promise.all([request(LEA), request(LEA)]);
  expect([one?.ok, other?.ok]).toEqual([true, true]);
  expect((await request(LEA)).ok).toBe(true);

  expect(await readRequested()).toHaveLength(1);
});

it('lets a colleague join, who is not told whose it is', async () => {
  await request(LEA);
  const { body } = await app.call(TOM, 'GET', requestsPath());
  const [entry] = (body as unknown as Sheet).entries;
  expect(JSON.stringify(body)).not.toMatch(/Léa|51001/);
  expect(entry?.actions[0]?.label).toBe('I want it too');

  await app.call(TOM, 'PUT', requestsPath(), entry?.actions[0]?.body);
  const [record] = await readRequested();
  expect(record?.properties['people_waiting']).toBe('2');
});

it('counts a person joining twice once', async () => {
  await request(LEA);
  const { body } = await app.call(TOM, 'GET', requestsPath());
  const action = (body as unknown as Sheet).entries[0]?.actions[0];
  await app.call(TOM, 'PUT', requestsPath(), action?.body);
  await app.call(TOM, 'PUT', requestsPath(), action?.body);

  const records = await readRequested();
  expect(records).toHaveLength(1);
  expect(records[0]?.properties['people_waiting']).toBe('2');
});

it('asks the author who was chosen', async () => {
  await request(LEA, { author: '751010' });
  const [record] = await readRequested();

  expect(record?.properties['hubspot_owner_id']).toBe('751010');
});

it('sends a request once however often it is published', async () => {
  await request(LEA);
  await readRequested();

  expect(await readRequested()).toHaveLength(1);
});

it('sends a request whose answer was lost only once', async () => {
  await request(LEA);
  app.emulator.failNext({
    method: 'POST',
    path: new RegExp(`/crm/objects/2026-09/${app.seeded.starterTypeId}$`),
    afterApplying: true,
  });
  await app.service.publish(app.emulator.accountId);
  app.clock.now = new Date(app.clock.now.getTime() + 31_000);

  expect(await readRequested()).toHaveLength(1);
});

it('keeps a request while HubSpot is down', async () => {
  // Her card is open.
  await app.call(LEA, 'GET', requestsPath());
  app.emulator.faults.down = true;
  const sheet = await request(LEA);
  app.emulator.faults.down = false;

  expect(sheet.ok).toBe(true);
  expect(await readRequested()).toHaveLength(1);
});

it('shows how far it is, tells on any card that it is ready, and puts it first', async () => {
  await request(LEA);
  const [record] = await readRequested();
  const write = async (properties: object) => {
    await app.crm(
      INES,
      'PATCH',
      `/crm/objects/2026-09/${app.seeded.starterTypeId}/${record?.id}`,
      { properties },
    );
    await app.service.catalogs.refresh(app.emulator.accountId);
  };
  await write({ status: 'draft' });
  const { body } = await app.call(LEA, 'GET', requestsPath());
  expect((body as unknown as Sheet).entries[0]?.text).toContain(
    'marketing is writing it',
  );

  await write({
    status: 'published',
    language: 'en',
    opener: 'In {{contact.city}} you wanted to talk about the second shop.',
    question: 'What would it need?',
    why_now: 'You asked for it.',
  });
  const elsewhere = await readCard(app, app.seeded.contactIds[30] ?? '');
  expect(elsewhere.sheets[0]).toEqual({
    label: '1 request ready',
    path: inboxRoute.path,
  });
  const card = await readCard(app, contact);
  expect(startersOf(card)[0]).toMatchObject({
    starterId: record?.id,
    receipt: expect.stringContaining('You requested it for this client.'),
  });

  const inbox = (await app.call(LEA, 'GET', inboxRoute.path))
    .body as unknown as Sheet;
  expect(inbox.entries[0]?.link?.url).toContain(`/record/0-1/${contact}`);
  const emptied = (
    await app.call(
      LEA,
      'PUT',
      inboxRoute.path,
      inbox.entries[0]?.actions[0]?.body,
    )
  ).body as unknown as Sheet;
  expect(emptied.entries).toEqual([]);
  expect((await readCard(app, contact)).sheets[0]?.path).toBe(requestsPath());
});

it('shows marketing what is requested, those most people wait for first, and not who asked', async () => {
  await request(LEA, { text: 'One waits' });
  index += 1;
  contact = app.seeded.contactIds[index] ?? '';
  await request(LEA, { text: 'Two wait' });
  const { body } = await app.call(TOM, 'GET', requestsPath());
  const action = (body as unknown as Sheet).entries[0]?.actions[0];
  await app.call(TOM, 'PUT', requestsPath(), action?.body);
  await app.service.publish(app.emulator.accountId);
  const { requests } = (await app.call(INES, 'GET', reviewRoute.path))
    .body as unknown as Review;
  const briefs = requests.map(({ brief }) => brief);

  expect(briefs.indexOf('Two wait')).toBeLessThan(briefs.indexOf('One waits'));
  expect(requests.find(({ brief }) => brief === 'Two wait')).toMatchObject({
    waiting: 2,
    state: 'sent',
    clients: [{ id: contact, url: expect.stringContaining(contact) }],
    recordUrl: expect.stringContaining('/record/'),
  });
  expect(JSON.stringify(requests)).not.toMatch(/51001|51002/);
});

it.each([
  ['an empty request', { text: '  \n ' }, 'request_empty'],
  ['a novel', { text: 'x'.repeat(501) }, 'request_too_long'],
  ['a field of another tool', { text: 'For [First]' }, 'foreign_field'],
  ['an error of a spreadsheet', { text: 'About #N/A' }, 'foreign_field'],
  ['a request that is none', { join: 'nothing' }, 'request_unknown'],
  ['a stranger', { author: '999' }, 'author_unknown'],
  ['no text at all', { text: undefined }, 'bad_request'],
])('refuses %s with a sentence', async (_, overrides, reason) => {
  const answer = await request(LEA, overrides);

  expect(answer).toMatchObject({
    ok: false,
    reason,
    message: expect.stringMatching(/\.$/),
  });
});

it('does not request twice for the same client', async () => {
  await request(LEA);

  expect(await request(LEA, { text: 'Another one' })).toMatchObject({
    ok: false,
    reason: 'requested_already',
  });
  expect(await readRequested()).toHaveLength(1);
});

it('does not request for a contact that is none', async () => {
  const { body } = await app.call(
    LEA,
    'PUT',
    pathOf(requestsRoute, { contactId: '99999999' }),
    {
      join: null,
      author: null,
      text: 'Something',
    },
  );

  expect(body).toMatchObject({ ok: false, reason: 'contact_unseen' });
});
