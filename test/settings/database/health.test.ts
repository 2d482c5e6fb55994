import type { HealthOpened } from '@starters/contracts';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
} from '#test/helpers/start-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const open = async (language = 'en') => {
  const { body } = await app.call(
    NORA,
    'GET',
    '/v1/settings/health',
    undefined,
    { language },
  );

  return body as unknown as HealthOpened;
};
const look = async (language = 'en') => {
  const { lines } = await open(language);

  return Object.fromEntries(lines.map((line) => [line.key, line]));
};
const answerTo = (path: RegExp, status: number, category: string) =>
  app.emulator.failNext({
    path,
    respond: () => Response.json({ category, message: 'No.' }, { status }),
  });

it('says item by item, before and after the card was seen, and in French', async () => {
  const before = await look();
  expect(Object.keys(before)).toEqual([
    'database',
    'token',
    'scopes',
    'people',
    'objects',
    'segments',
    'card',
    'webhooks',
    'tasks',
    'published',
    'setAside',
    'versions',
  ]);
  const { card, ...rest } = before;
  expect(card).toMatchObject({
    state: 'todo',
    says: expect.stringContaining('Customize record'),
  });
  expect(Object.values(rest).map(({ state }) => state)).toEqual(
    Object.keys(rest).map(() => 'ok'),
  );
  expect(before['versions']?.says).toMatch(
    /^App \d+\.\d+\.\d+, build [0-9a-f]{16}, Node \d+\.\d+\.\d+, PostgreSQL \d+\.\d+\.$/,
  );

  await app.call(LEA, 'PUT', `/v1/contacts/${app.seeded.contactIds[0]}/views`, {
    shown: [],
    missing: [],
  });
  expect(await look('fr')).toMatchObject({
    card: {
      what: 'Carte',
      state: 'ok',
      says: expect.stringMatching(
        /^Elle a été vue pour la dernière fois le .+\.$/,
      ),
    },
    token: { says: `HubSpot l’accepte pour le compte ${ACCOUNT_ID}.` },
  });
});

it('says how many items need somebody, and nothing where none does', async () => {
  const well = await open();
  answerTo(/account-info/, 401, 'INVALID_AUTHENTICATION');
  const ill = await open('fr');

  expect(well.lines.filter(({ state }) => state === 'todo')).toEqual([]);
  expect(well.summary).toBeNull();
  expect(ill.lines.filter(({ state }) => state === 'todo')).toHaveLength(1);
  expect(ill.summary).toBe('Un point demande votre attention.');
});

it('names the cause, and does not check what follows from it', async () => {
  answerTo(/account-info/, 401, 'INVALID_AUTHENTICATION');
  const lines = await look();

  expect(lines['token']).toMatchObject({ state: 'todo' });
  expect(lines['objects']).toMatchObject({
    state: 'unchecked',
    says: 'Token comes first.',
  });
  expect(lines['database']).toMatchObject({ state: 'ok' });
});

it('says that nobody can be told to be an admin where HubSpot has no list of users', async () => {
  // The first asks whether it may be read, the second reads it.
  answerTo(/settings\/users\/2026-09$/, 200, 'X');
  answerTo(/settings\/users\/2026-09$/, 404, 'OBJECT_NOT_FOUND');

  expect((await look())['people']).toMatchObject({
    state: 'todo',
    says: expect.stringContaining('ADMIN_USER_IDS'),
  });
});

it('says what waits', async () => {
  const contact = app.seeded.contactIds[1];
  await app.call(LEA, 'PUT', `/v1/contacts/${contact}/requests`, {
    join: null,
    author: null,
    text: 'Something on opening hours.',
  });
  app.emulator.rules[app.seeded.starterTypeId] = {
    required: ['theme'],
    conditional: [],
  };
  await app.service.publish(ACCOUNT_ID);
  app.clock.now = new Date(app.clock.now.getTime() + 11 * 60_000);
  const lines = await look();

  expect(lines['published']).toMatchObject({
    state: 'todo',
    says: expect.stringMatching(/^Something has waited since .+ below/),
  });
});

it('says from which places votes came', async () => {
  const contact = app.seeded.contactIds[0];
  const { body } = await app.call(
    LEA,
    'GET',
    `/v1/contacts/${contact}/starters`,
  );
  const [, ballot] = /"ballot":"([^"]+)"/.exec(JSON.stringify(body)) ?? [];
  await app.call(LEA, 'PUT', '/v1/vote', {
    ballot,
    requestId: 'health-vote-1',
    baseRevision: 0,
    verdict: 'useful',
    reason: null,
    comment: null,
    surface: 'crm.record.sidebar',
  });

  expect((await look())['card']?.says).toMatch(
    /^It was last seen .+\. Votes have come from the sidebar\.$/,
  );
  expect((await look('fr'))['card']?.says).toMatch(
    /exprimés depuis la barre latérale\.$/,
  );
});

it('says how much HubSpot refused, why each, and what to do', async () => {
  app.emulator.failNext({
    path: new RegExp(`${app.seeded.voteTypeId}/batch/upsert`),
    respond: () =>
      Response.json(
        { category: 'VALIDATION_ERROR', message: 'surface is not an option.' },
        { status: 400 },
      ),
  });
  await app.service.publish(ACCOUNT_ID);

  expect((await look())['setAside']).toMatchObject({
    state: 'todo',
    says: expect.stringMatching(
      /^HubSpot refused 2 records: (?=.*required properties)(?=.*surface is not an option\.).* Correct what it names, then select “Try again now” below\.$/,
    ),
  });
});

it('says which property somebody made with another type, and the way out', async () => {
  const vote = `/crm/properties/2026-09/${app.seeded.voteTypeId}`;
  await app.crm(NORA, 'DELETE', `${vote}/surface`);
  await app.crm(NORA, 'POST', vote, {
    name: 'surface',
    label: 'Ours',
    type: 'number',
    fieldType: 'number',
    groupName: 'starter_vote_information',
  });

  expect((await look())['objects']).toMatchObject({
    state: 'todo',
    says: expect.stringMatching(
      /^starter_vote\.surface is number, not .*archive it for good.*npm run objects/,
    ),
  });
});

it('says when HubSpot last sent a webhook, and what of it waits', async () => {
  const { db } = app;
  expect((await look())['webhooks']).toMatchObject({
    state: 'ok',
    says: expect.stringContaining('has sent none yet'),
  });
  const at = app.clock.now;
  await db
    .insertInto('hubspot_events')
    .values({
      account_id: ACCOUNT_ID,
      key: 'a-webhook',
      kind: 'deletion',
      object_type: 'contact',
      record_id: '1',
      other_ids: [],
      occurred_at: at,
      received_at: at,
    })
    .execute();
  expect((await look())['webhooks']).toMatchObject({
    state: 'ok',
    says: expect.stringMatching(/^HubSpot last sent one .+\.$/),
  });
  app.clock.now = new Date(at.getTime() + 11 * 60_000);
  expect((await look())['webhooks']).toMatchObject({
    state: 'todo',
    says: expect.stringContaining('has been waiting since'),
  });
  await db
    .updateTable('hubspot_events')
    .set({ handled_at: app.clock.now })
    .execute();
  expect((await look())['webhooks']).toMatchObject({ state: 'ok' });
});

it('is for admins alone', async () => {
  for (const person of [LEA, INES]) {
    expect(
      (await app.call(person, 'GET', '/v1/settings/health')).body,
    ).toMatchObject({ ok: false, reason: 'not_admin' });
  }
});
