import {
  type EditorOpened,
  editorRoute,
  inboxRoute,
  requestsRoute,
  pathOf,
  type Review,
  reviewRoute,
  type Sheet,
} from '@starters/contracts';
import { openPorts } from '#test/helpers/open-ports.ts';
import { editNatively } from '#test/helpers/open-editor.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
} from '#test/helpers/start-app.ts';
import { readCard, startersOf } from '#test/helpers/vote-on-card.ts';

let app: TestApp;
let contact = '';
let index = 0;
const brief = 'Something about their second shop';

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(() => {
  contact = app.seeded.contactIds[(index += 1)] ?? '';
});

/** Requests for a client, and the id of the record it became. */
const request = async (
  text = brief,
  author: string | null = null,
): Promise<string> => {
  await app.call(LEA, 'PUT', pathOf(requestsRoute, { contactId: contact }), {
    join: null,
    author,
    text,
  });
  await app.service.publish(app.emulator.accountId);
  const requests = await openPorts(app).requests.listOwn(
    app.emulator.accountId,
    LEA,
  );

  return (
    requests.find(({ contactId }) => contactId === contact)?.recordId ?? 'none'
  );
};
const refresh = () => app.service.catalogs.refresh(app.emulator.accountId);
const edit = async (recordId: string, properties: Record<string, string>) => {
  await editNatively(app, recordId, properties);
  await refresh();
};
const texts: [title: string, opener: string][] = [
  ['Shop', 'In {{contact.city}} you wanted to talk about the second shop.'],
  ['Garden', 'Guests ask for tables outside, all over {{contact.city}}.'],
  ['Oven', 'Half of {{contact.city}} buys its bread on Sundays.'],
  ['Cellar', 'Your cellar in {{contact.city}} keeps cool all summer.'],
  ['Window', 'People stop at windows in {{contact.city}} again.'],
];
/** Says something that no other starter says. */
const write = () => {
  const [title, opener] = texts.shift() ?? ['', ''];

  return {
    title,
    status: 'published',
    language: 'en',
    opener,
    question: 'What would it need?',
    why_now: 'You asked for it.',
  };
};
const requestState = async () => {
  const sheet = (
    await app.call(LEA, 'GET', pathOf(requestsRoute, { contactId: contact }))
  ).body;

  return (sheet as unknown as Sheet).entries[0]?.text;
};
const inbox = async () =>
  (await app.call(LEA, 'GET', inboxRoute.path)).body as unknown as Sheet;
const news = async () => (await readCard(app, contact)).sheets[0]?.label;
const briefsOfMarketing = async () => {
  const { body } = await app.call(INES, 'GET', reviewRoute.path);

  return (body as unknown as Review).requests.map(({ starterId }) => starterId);
};

it('does not say ready of what is published and on no card', async () => {
  const recordId = await request();
  const written = write();
  await edit(recordId, { ...written, opener: 'In {{contact.city' });

  expect(await requestState()).toContain('marketing is writing it');
  expect(await news()).toBe('Request one');
  expect(await briefsOfMarketing()).toContain(recordId);

  await edit(recordId, { opener: written.opener, starts_on: '2099-01-01' });
  expect(await news()).toBe('Request one');

  await edit(recordId, { starts_on: '' });
  expect(await news()).toBe('1 request ready');
  expect(await briefsOfMarketing()).not.toContain(recordId);
  await app.call(
    LEA,
    'PUT',
    inboxRoute.path,
    (await inbox()).entries[0]?.actions[0]?.body,
  );
});

it('shows the client it was requested for, whatever segment it was written for', async () => {
  const recordId = await request();
  const segments = await openPorts(app).segments(app.emulator.accountId);
  const client = await openPorts(app).contactSegments(
    app.emulator.accountId,
    contact,
  );
  const other = (await segments.list()).find(
    ({ id }) => client.known && !client.segmentIds.includes(id),
  );
  if (!other) throw new Error('The client is in every segment.');
  const { segmentOffers } = openPorts(app);
  await segmentOffers.need(app.emulator.accountId, [other.id]);
  await app.service.publish(app.emulator.accountId);
  await edit(recordId, { ...write(), segments: other.id });

  expect(startersOf(await readCard(app, contact))[0]).toMatchObject({
    starterId: recordId,
    receipt: expect.stringContaining('You requested it for this client.'),
  });
  await app.call(
    LEA,
    'PUT',
    inboxRoute.path,
    (await inbox()).entries[0]?.actions[0]?.body,
  );
});

it('tells whoever waits, on any card, that marketing will not write it', async () => {
  const recordId = await request('Their second kitchen');
  await edit(recordId, { status: 'retired' });

  expect(await news()).toBe('1 request closed');
  const { entries } = await inbox();
  expect(entries).toMatchObject([
    {
      text: expect.stringContaining('Marketing will not write what you'),
      note: 'Their second kitchen',
    },
  ]);
  await app.call(LEA, 'PUT', inboxRoute.path, entries[0]?.actions[0]?.body);
  expect(await news()).toBe('Request one');
});

it('takes a request whose record was deleted for closed', async () => {
  const recordId = await request();
  await app.crm(
    NORA,
    'DELETE',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/${recordId}`,
  );
  app.clock.now = new Date(app.clock.now.getTime() + 2 * 3_600_000);
  await refresh();

  expect(await briefsOfMarketing()).not.toContain(recordId);
  expect(await news()).toBe('1 request closed');
  expect(await request('Another one')).not.toBe('none');
});

it.each([
  [
    'archived',
    () => app.crm(NORA, 'DELETE', `/crm/objects/2026-09/contacts/${contact}`),
  ],
  [
    'merged into another',
    () =>
      app.crm(NORA, 'POST', '/crm/objects/2026-09/contacts/merge', {
        primaryObjectId: app.seeded.contactIds[(index += 1)],
        objectIdToMerge: contact,
      }),
  ],
])('brings a request through whose client was %s', async (_, remove) => {
  await app.call(LEA, 'PUT', pathOf(requestsRoute, { contactId: contact }), {
    join: null,
    author: null,
    text: brief,
  });
  await remove();
  const recordId = await request();
  expect(recordId).toMatch(/^\d+$/);
  await refresh();

  const { body } = await app.call(
    INES,
    'GET',
    `${editorRoute.path}?starter=${recordId}`,
  );
  const opened = body as unknown as EditorOpened;
  expect(opened.request).toMatchObject({ brief, clients: [{ id: contact }] });
  await edit(recordId, write());
  const { entries } = await inbox();
  expect(entries[0]?.text).toContain('is ready');
  expect(entries[0]?.link?.url).toContain(`/record/0-1/${contact}`);
  await app.call(LEA, 'PUT', inboxRoute.path, entries[0]?.actions[0]?.body);
});

it('asks nobody where the author asked has left before it reached HubSpot', async () => {
  app.emulator.failNext({
    method: 'POST',
    path: new RegExp(`/crm/objects/2026-09/${app.seeded.starterTypeId}$`),
    respond: () =>
      Response.json(
        {
          status: 'error',
          category: 'VALIDATION_ERROR',
          message: 'Owner 751010 does not exist',
        },
        { status: 400 },
      ),
  });
  const recordId = await request(brief, '751010');

  expect(recordId).toMatch(/^\d+$/);
  expect(await briefsOfMarketing()).toContain(recordId);
});
