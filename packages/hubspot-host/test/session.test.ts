import { openServer } from './open-server.ts';

let server: Awaited<ReturnType<typeof openServer>>;
const readSession = async () => (await server.ask('/api/session')).json();
const change = (body: object) =>
  server.ask('/api/session', { method: 'PUT', body });

beforeEach(async () => {
  server = await openServer();
});

afterEach(() => server.close());

it('begins with the first viewer, in English', async () => {
  expect(await readSession()).toMatchObject({
    accountId: 48_302_715,
    timeZone: 'Europe/Oslo',
    language: 'en',
    viewer: {
      userId: 51_001,
      email: 'lea@nord.example',
      firstName: 'Léa',
      role: { en: 'Salesperson', fr: 'Commerciale' },
      isAdmin: false,
      teams: [{ id: 301, name: 'Sales', teammates: [51_001, 51_010] }],
    },
    owners: [
      { id: '751001', name: 'Léa Fontaine' },
      { id: '751010', name: 'Ines Moreau' },
      { id: '751011', name: 'Paul Girard' },
    ],
  });
});

it.each([
  ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
  ['fr-CA', 'fr'],
  ['en-GB,en;q=0.9,fr;q=0.8', 'en'],
  ['de-DE,de;q=0.9,fr;q=0.5', 'fr'],
  ['de', 'en'],
  ['', 'en'],
])(
  'speaks to a browser that asks for "%s" in "%s"',
  async (asked, language) => {
    const answer = await server.ask('/api/session', {
      headers: { 'accept-language': asked },
    });

    expect(await answer.json()).toMatchObject({ language });
  },
);

it('keeps to the language that a person chose, whoever looks and whatever the browser asks', async () => {
  await change({ language: 'fr' });
  const answer = await change({ userId: 51_010 });

  const session = await readSession();
  expect(session).toMatchObject({
    language: 'fr',
    viewer: { userId: 51_010, role: { en: 'Marketer', fr: 'Marketeuse' } },
  });
  expect(await answer.json()).toEqual(session);
});

it('stays in the language of the browser when another looks', async () => {
  await change({ userId: 51_010 });

  const answer = await server.ask('/api/session', {
    headers: { 'accept-language': 'fr' },
  });

  expect(await answer.json()).toMatchObject({
    language: 'fr',
    viewer: { userId: 51_010 },
  });
});

it('changes the language alone, and both at once', async () => {
  await change({ language: 'en' });
  expect(await readSession()).toMatchObject({
    language: 'en',
    viewer: { userId: 51_001 },
  });

  await change({ userId: 51_010, language: 'fr' });
  expect(await readSession()).toMatchObject({
    language: 'fr',
    viewer: { userId: 51_010 },
  });
});

it.each([
  { language: 'de' },
  { userId: 'Ines' },
  { userId: 51_010, language: 'de' },
])('refuses %j and changes nothing', async (body) => {
  const before = await readSession();

  const answer = await change(body);

  expect(answer.status).toBe(400);
  expect(await readSession()).toEqual(before);
});

it('tells the service who looks', async () => {
  const request = {
    url: 'https://api.example.com/v1/review?language=en',
    // What a page would claim of itself does not count.
    userId: 51_010,
  };
  await server.ask('/api/hs-fetch', { body: request });
  await server.viewAs(51_010);
  await server.ask('/api/hs-fetch', { body: request });

  expect(
    server.atService.map(({ searchParams }) => [
      searchParams.getAll('userId'),
      searchParams.get('userEmail'),
    ]),
  ).toEqual([
    [['51001'], 'lea@nord.example'],
    [['51010'], 'ines@nord.example'],
  ]);
});

it('edits records as whoever looks', async () => {
  const id = await server.account.create('contacts', { city: 'Lille' });
  const path = `/api/hubspot/crm/objects/2026-09/contacts/${id}`;
  await server.viewAs(51_010);

  const edited = await server.ask(path, {
    method: 'PATCH',
    body: { properties: { city: 'Lyon' } },
  });

  expect(edited.status).toBe(200);
  const read = await server.ask(`${path}?propertiesWithHistory=city`);
  expect(await read.json()).toMatchObject({
    propertiesWithHistory: {
      city: [{ value: 'Lyon', sourceId: 'userId:51010' }, { value: 'Lille' }],
    },
  });
});

it('lets only an admin change what is on records', async () => {
  const install = () =>
    server.ask('/api/layout/installation', {
      method: 'PUT',
      body: { isInstalled: false },
    });
  expect((await install()).status).toBe(403);

  await server.viewAs(51_011);

  expect((await install()).status).toBe(200);
  expect(await (await server.ask('/api/layout')).json()).toMatchObject({
    installed: false,
  });
});

it('refuses somebody who is not among the viewers, and stays with the one who looks', async () => {
  const before = await readSession();

  // The second one is known to the account, but nobody to look as.
  for (const userId of [999, 51_002, -1]) {
    const answer = await change({ userId, language: 'fr' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toBe(
      `User ${userId} is not among the viewers.`,
    );
  }
  expect(await readSession()).toEqual(before);
});
