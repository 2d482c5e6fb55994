import { startAccount, type TestAccount } from './start-account.ts';

let account: TestAccount;
let type: string;
let contact: string;
let listId: string;

beforeEach(async () => {
  account = startAccount();
  type = await account.defineMachine();
  contact = await account.create('contacts', { city: 'Lille' });
  const machine = await account.create(type, {
    title: 'A',
    serial_number: 'k1',
  });
  const gone = await account.create('contacts', { city: 'Lyon' });
  await account.call('DELETE', `/crm/objects/2026-09/contacts/${gone}`);
  await account.call(
    'PUT',
    `/crm/objects/2026-09/${type}/${machine}/associations/default/contacts/${contact}`,
  );
  account.clock.now += 1_000;
  await account.call('PATCH', `/crm/objects/2026-09/contacts/${contact}`, {
    properties: { city: 'Paris' },
  });
  const { body } = await account.call<{ list: { listId: string } }>(
    'POST',
    '/crm/lists/2026-09',
    { name: 'A', objectTypeId: '0-1', processingType: 'MANUAL' },
  );
  listId = body.list.listId;
  await account.call('PUT', `/crm/lists/2026-09/${listId}/memberships/add`, [
    contact,
  ]);
});

const restore = () =>
  startAccount({
    snapshot: account.emulator.snapshot(),
    clock: () => account.clock.now,
  });

it('goes on from a snapshot as if nothing had happened', async () => {
  const restored = restore();

  for (const path of [
    '/crm/objects/2026-09/contacts?propertiesWithHistory=city&associations=machine',
    '/crm/objects/2026-09/contacts?archived=true',
    `/crm/objects/2026-09/${type}/k1?idProperty=serial_number`,
    '/crm-object-schemas/2026-09/schemas',
    '/crm/properties/2026-09/contacts',
    `/crm/lists/2026-09/records/0-1/${contact}/memberships`,
    '/crm/owners/2026-09',
    '/settings/users/2026-09',
  ]) {
    const [before, after] = [
      await account.call('GET', path),
      await restored.call('GET', path),
    ];
    expect(after.status).toBe(200);
    expect(after.body).toEqual(before.body);
  }
  expect(restored.emulator.snapshot()).toBe(account.emulator.snapshot());
});

it.each(['', '{', '[]', '{"name":"x"}'])('refuses %j', (snapshot) => {
  expect(() => startAccount({ snapshot })).toThrow('This is no snapshot');
});

it('refuses a snapshot of another account', () => {
  expect(() =>
    startAccount({ accountId: 1, snapshot: account.emulator.snapshot() }),
  ).toThrow('The snapshot is of account 12345678, not of 1.');
});

it('goes on from a snapshot that does not say of which account it is', () => {
  const { accountId, ...older } = JSON.parse(account.emulator.snapshot());
  const restored = startAccount({ snapshot: JSON.stringify(older) });

  expect(JSON.parse(restored.emulator.snapshot())).toEqual({
    ...older,
    accountId,
  });
});

it('gives no id twice after a snapshot', async () => {
  const restored = restore();
  const names = await restored.call<{ results: { id: string }[] }>(
    'GET',
    '/crm/objects/2026-09/contacts',
  );
  const archived = await restored.call<{ results: { id: string }[] }>(
    'GET',
    '/crm/objects/2026-09/contacts?archived=true',
  );
  const known = [...names.body.results, ...archived.body.results];
  const fresh = await restored.create('contacts', {});

  expect(known.map(({ id }) => id)).not.toContain(fresh);
  expect(
    await restored.defineMachine({ name: 'other', associatedObjects: [] }),
  ).not.toBe(type);
});

it('keeps a restored account apart from the one it was taken of', async () => {
  const restored = restore();
  await restored.create('contacts', { city: 'Nice' });

  expect(restored.emulator.snapshot()).not.toBe(account.emulator.snapshot());
  expect(
    (await account.call('GET', '/crm/objects/2026-09/contacts')).body,
  ).toMatchObject({ results: [{ id: contact }] });
});

it('tells of each write, and of no read', async () => {
  let changes = 0;
  account.emulator.onChange(() => {
    changes += 1;
  });
  await account.call('GET', '/crm/objects/2026-09/contacts');
  await account.call('POST', '/crm/objects/2026-09/contacts/search', {});
  expect(changes).toBe(0);

  const writes: [string, string, unknown?][] = [
    ['POST', '/crm/objects/2026-09/contacts', { properties: {} }],
    ['PATCH', `/crm/objects/2026-09/contacts/${contact}`, { properties: {} }],
    ['PATCH', '/crm/properties/2026-09/contacts/city', { label: 'Town' }],
    ['PATCH', `/crm-object-schemas/2026-09/schemas/${type}`, {}],
    ['PUT', `/crm/lists/2026-09/${listId}/update-list-name?listName=B`],
    ['DELETE', `/crm/lists/2026-09/${listId}`],
    ['DELETE', `/crm/objects/2026-09/contacts/${contact}`],
  ];
  for (const [method, path, body] of writes) {
    const before = changes;
    await account.call(method, path, body);
    expect(changes).toBeGreaterThan(before);
  }
});
