import { pathOf, type Route } from '@starters/contracts';
import { ROUTES } from '@starters/contracts/routes';
import {
  buildRouteCalls,
  callRoute,
  routeNames,
} from '#test/helpers/route-calls.ts';
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

const facts = {
  contactId: '1',
  moments: '',
  starterId: '1',
  ownerId: '751010',
  ballot: '',
  voteId: 'no-vote',
  requestId_: 'no-request',
  exportKey: 'no-export',
  importKey: 'no-import',
};
const calls = () =>
  buildRouteCalls({
    ...facts,
    contactId: app.seeded.contactIds[0] ?? '',
    starterId: Object.values(app.seeded.starterIds)[0]?.en ?? '',
  });

/** Salespeople, marketing, admins: those the table lets call. */
const allowed: Record<Route['who']['role'], number[]> = {
  everyone: [LEA, INES, NORA],
  marketing: [INES, NORA],
  admin: [NORA],
};

describe.each(routeNames)('%s', (name) => {
  const { method, path, who }: Route = ROUTES[name];

  it('lets in nobody that HubSpot did not sign for', async () => {
    const at = pathOf(ROUTES[name], {
      contactId: 1,
      ownerId: 1,
      starterId: 1,
      id: 1,
    });
    const response = await app.service.app.fetch(
      new Request(`https://service.example${at}?userId=${NORA}&portalId=1`, {
        method,
      }),
    );

    expect(response.status).toBe(401);
  });

  it('lets in nobody of an account that has not installed the app', async () => {
    const { body } = await callRoute(app, NORA, name, calls(), {
      accountId: 1,
    });

    expect(body).toMatchObject({ ok: false, reason: 'account_unknown' });
  });

  it.each([
    ['salespeople', LEA],
    ['marketing', INES],
    ['admins', NORA],
  ])('lets %s call it if the table does', async (_, as) => {
    const { status, body } = await callRoute(app, as, name, calls());

    expect(status).toBe(200);
    if (allowed[who.role].includes(as)) {
      expect([
        'not_marketing',
        'not_admin',
        'starter_record_of_marketing',
        'bad_request',
      ]).not.toContain(body['reason']);
    } else {
      expect(body).toMatchObject({
        ok: false,
        reason: who.role === 'everyone' ? null : who.refusal,
        message: expect.stringMatching(/\S/),
      });
    }
  });

  if (path.includes(':contactId')) {
    it('refuses what cannot be a contact', async () => {
      const at = pathOf(ROUTES[name], {
        contactId: 'x',
        ownerId: 1,
        starterId: 1,
        id: 1,
      });
      const { body } = await app.call(
        NORA,
        method,
        at,
        method === 'GET' ? undefined : {},
      );

      expect(body).toMatchObject({ reason: 'contact_unknown' });
    });
  }
});

it.each(
  routeNames.filter(
    (name) =>
      ROUTES[name].method !== 'GET' &&
      buildRouteCalls(facts)[name].request !== undefined,
  ),
)('refuses a request that is none: %s', async (name) => {
  const { body } = await callRoute(app, NORA, name, calls(), { request: [] });

  expect(body).toMatchObject({ ok: false, reason: 'bad_request' });
});
