import {
  type NewRequest,
  pathOf,
  requestsRoute,
  type Sheet,
} from '@starters/contracts';
import { withTurn } from '#src/outbox/with-turn.ts';
import { placeRequest } from '#src/requests/place-request.ts';
import { createRequestKeys } from '#src/requests/request-key.ts';
import { createLeaseStore } from '#src/store/lease-store.ts';
import { openPorts } from '#test/helpers/open-ports.ts';
import { editNatively } from '#test/helpers/open-editor.ts';
import { LEA, startApp, type TestApp, TOM } from '#test/helpers/start-app.ts';

const TEST_KEYS = createRequestKeys('secret of this test');
let app: TestApp;
let contact = '';
let index = 0;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(() => {
  contact = app.seeded.contactIds[(index += 1)] ?? '';
});

type Deps = Parameters<typeof placeRequest>[0];

/** What a replica needs to place a request; whoever asks gets the turn, as after a long stall. */
const replica = (): Deps => ({
  ...openPorts(app),
  leases: {
    take: async (accountId, name) => ({ accountId, name, token: 1 }),
    renew: async () => true,
    release: async () => {},
  },
  requestKey: TEST_KEYS,
  now: () => app.clock.now,
});

const request = async (
  deps: Deps,
  overrides: Partial<NewRequest> = {},
  as = LEA,
  contactId = contact,
) =>
  placeRequest(
    deps,
    {
      accountId: app.emulator.accountId,
      userId: as,
      timeZone: 'Europe/Paris',
    },
    contactId,
    { join: null, author: null, text: 'Their second shop', ...overrides },
    await app.service.catalogs.get(app.emulator.accountId),
  );

/** The requests for the client, with how many people wait for each. */
const listKept = () =>
  app.db
    .selectFrom('request_waiters')
    .innerJoin('requests', (join) =>
      join
        .onRef('requests.account_id', '=', 'request_waiters.account_id')
        .onRef('requests.request_key', '=', 'request_waiters.request_key'),
    )
    .select(({ fn }) => [
      'requests.request_key as key',
      fn.count<number>('user_id').as('waiters'),
    ])
    .where('contact_id', '=', contact)
    .groupBy('requests.request_key')
    .execute();

/** Publishes the request and closes its record, as marketing does. */
const close = async () => {
  await app.service.publish(app.emulator.accountId);
  const [own] = await openPorts(app).requests.listForContact(
    app.emulator.accountId,
    contact,
  );
  await editNatively(app, own?.recordId ?? '', { status: 'retired' });
  await app.service.catalogs.refresh(app.emulator.accountId);
};

const placed = { ok: true, done: 'placed' };

it('is one request when two replicas hold the turn at once', async () => {
  const answers = await Promise.all(
    [replica(), replica(), replica()].map((deps) => request(deps)),
  );

  expect(answers).toEqual([placed, placed, placed]);
  expect(await listKept()).toHaveLength(1);
});

it('is one request when the answer to its commit is lost and it is sent again', async () => {
  const deps = replica();
  const cut: Deps = {
    ...deps,
    requestWriter: {
      ...deps.requestWriter,
      place: async (...request) => {
        await deps.requestWriter.place(...request);
        throw new Error('Connection terminated unexpectedly');
      },
    },
  };

  await expect(request(cut)).rejects.toThrow('Connection terminated');
  expect(await request(deps)).toEqual(placed);
  expect(await listKept()).toMatchObject([{ waiters: 1 }]);
});

it('is one request when what was read before is not up to date', async () => {
  const deps = replica();
  await request(deps);
  const behind: Deps = {
    ...deps,
    requests: {
      ...deps.requests,
      listOwn: async () => [],
      listByKeys: async () => [],
    },
  };

  expect(await request(behind)).toEqual(placed);
  expect(await listKept()).toMatchObject([{ waiters: 1 }]);
});

it('is one request when its client was merged between two clicks', async () => {
  const old = contact;
  const deps = replica();
  await request(deps);
  contact = app.seeded.contactIds[(index += 1)] ?? '';
  await openPorts(app).identities.moveContacts(
    app.emulator.accountId,
    [{ id: contact, oldIds: [old] }],
    app.clock.now,
  );

  expect(await request(deps, {}, LEA, old)).toEqual(placed);
  expect(await listKept()).toHaveLength(1);
  // The merge is carried again for what came under the old id.
  await openPorts(app).identities.moveContacts(
    app.emulator.accountId,
    [{ id: contact, oldIds: [old] }],
    app.clock.now,
  );
  expect(await listKept()).toMatchObject([{ waiters: 1 }]);
});

it('is a new request once the one before is closed, and one again after that', async () => {
  const deps = replica();
  await request(deps);
  await close();

  await Promise.all([request(deps), request(replica())]);
  expect(await listKept()).toHaveLength(2);
  expect(await request(deps)).toEqual(placed);
  expect(await listKept()).toHaveLength(2);
});

it('is another request of another person, text, author and client', async () => {
  const deps = replica();
  const first = contact;
  await request(deps);
  await request(deps, {}, TOM);
  await request(deps, { author: '751010' });
  expect(await listKept()).toHaveLength(3);
  expect(await request(deps, { text: 'Their third shop' })).toMatchObject({
    reason: 'requested_already',
  });

  contact = app.seeded.contactIds[(index += 1)] ?? '';
  await request(deps, { text: 'Their third shop' });
  expect(await listKept()).toHaveLength(1);
  contact = first;
  expect(await listKept()).toHaveLength(3);
});

it('has the person wait again after they were erased', async () => {
  const deps = replica();
  await request(deps);
  await app.db
    .updateTable('request_waiters')
    .set({ user_id: 0 })
    .where('contact_id', '=', contact)
    .execute();

  expect(await request(deps)).toEqual(placed);
  expect(await listKept()).toMatchObject([{ waiters: 2 }]);
});

it('is not kept by a replica that lost its turn', async () => {
  const deps = replica();
  const late: Deps = {
    ...deps,
    leases: { ...deps.leases, renew: async () => false },
  };

  expect(await request(late)).toMatchObject({
    ok: false,
    reason: 'request_not_placed',
  });
  expect(await listKept()).toEqual([]);
});

it('says what it did when giving back the turn fails', async () => {
  const deps = replica();
  const cut: Deps = {
    ...deps,
    leases: {
      ...deps.leases,
      release: () =>
        Promise.reject(new Error('Connection terminated unexpectedly')),
    },
  };

  expect(await request(cut)).toEqual(placed);
});

it('gives the turn away by itself where it could not be given back', async () => {
  const leases = createLeaseStore(app.db);
  const { accountId } = app.emulator;
  const cut = {
    ...leases,
    release: () => Promise.reject(new Error('The database is gone')),
  };
  const done = await withTurn(cut, accountId, 'try', async () => 'done');
  expect(done).toBe('done');
  expect(await leases.take(accountId, 'try', 1000)).toBeNull();

  await app.db
    .updateTable('leases')
    .set({ expires_at: new Date(0) })
    .where('name', '=', 'try')
    .execute();
  expect(await leases.take(accountId, 'try', 1000)).not.toBeNull();
});

it('keeps who asked out of its key', () => {
  const identity = {
    accountId: 1,
    userId: 51001,
    contactId: '7',
    ownerId: null,
    brief: 'Their second shop',
  };
  const keys = [
    TEST_KEYS(identity, 0),
    TEST_KEYS(identity, 1),
    TEST_KEYS({ ...identity, accountId: 2 }, 0),
    TEST_KEYS({ ...identity, userId: 51002 }, 0),
    TEST_KEYS({ ...identity, ownerId: '1' }, 0),
    createRequestKeys('another secret')(identity, 0),
  ];

  expect(new Set(keys).size).toBe(keys.length);
  expect(keys[0]).toMatch(/^[\w-]{43}$/);
});

it('shows the request on the sheet after any of this', async () => {
  await app.call(LEA, 'GET', pathOf(requestsRoute, { contactId: contact }));
  for (let click = 0; click < 3; click += 1) {
    await app.call(LEA, 'PUT', pathOf(requestsRoute, { contactId: contact }), {
      join: null,
      author: null,
      text: 'Their second shop',
    });
  }
  const { body } = await app.call(
    LEA,
    'GET',
    pathOf(requestsRoute, { contactId: contact }),
  );

  expect((body as unknown as Sheet).entries).toHaveLength(1);
});
