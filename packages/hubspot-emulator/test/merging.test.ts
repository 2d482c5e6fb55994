import { startAccount, type TestAccount } from './start-account.ts';

// https://developers.hubspot.com/docs/api-reference/latest/crm/objects/contacts/guide#merge-contacts
let account: TestAccount;
let ana: string;
let anna: string;

beforeEach(async () => {
  account = startAccount();
  ana = await account.create('contacts', {
    firstname: 'Ana',
    email: 'ana@shop.example',
  });
  anna = await account.create('contacts', {
    firstname: 'Anna',
    city: 'Lyon',
    email: 'anna@shop.example',
  });
});

const merge = (primaryObjectId = ana, objectIdToMerge = anna) =>
  account.call<{ id: string }>('POST', '/crm/objects/2026-09/contacts/merge', {
    primaryObjectId,
    objectIdToMerge,
  });
const read = (id: string) =>
  account.call<{ id: string; properties: Record<string, string> }>(
    'GET',
    `/crm/objects/2026-09/contacts/${id}?properties=firstname,city,email`,
  );

it('answers under both old ids with the new record', async () => {
  const { body, status } = await merge();
  expect(status).toBe(200);
  expect([ana, anna]).not.toContain(body.id);

  for (const id of [ana, anna, body.id]) {
    expect((await read(id)).body).toMatchObject({
      id: body.id,
      properties: { firstname: 'Ana', city: 'Lyon', email: 'ana@shop.example' },
    });
  }
});

it('writes to the new record under an old id, in batches too', async () => {
  const { body } = await merge();
  await account.call('PATCH', `/crm/objects/2026-09/contacts/${anna}`, {
    properties: { city: 'Nantes' },
  });
  const { body: batch } = await account.call<{ results: { id: string }[] }>(
    'POST',
    '/crm/objects/2026-09/contacts/batch/read',
    { properties: ['city'], inputs: [{ id: ana }] },
  );

  expect(batch.results).toMatchObject([
    { id: body.id, properties: { city: 'Nantes' } },
  ]);
});

it('moves associations and memberships over, each once', async () => {
  const company = await account.create('companies', { name: 'Shop' });
  for (const id of [ana, anna]) {
    await account.call(
      'PUT',
      `/crm/objects/2026-09/contacts/${id}/associations/default/companies/${company}`,
    );
  }
  const { body: made } = await account.call<{ list: { listId: string } }>(
    'POST',
    '/crm/lists/2026-09',
    { name: 'Lyon', objectTypeId: '0-1', processingType: 'MANUAL' },
  );
  const { listId } = made.list;
  await account.call('PUT', `/crm/lists/2026-09/${listId}/memberships/add`, [
    anna,
  ]);
  const { body } = await merge();

  const associations = await account.call<{ results: object[] }>(
    'GET',
    `/crm/objects/2026-09/companies/${company}/associations/contacts`,
  );
  expect(associations.body.results).toMatchObject([
    { toObjectId: Number(body.id) },
  ]);
  const members = await account.call<{ results: object[] }>(
    'GET',
    `/crm/lists/2026-09/${listId}/memberships`,
  );
  expect(members.body.results).toMatchObject([{ recordId: body.id }]);
});

it('follows a record merged twice', async () => {
  const third = await account.create('contacts', { firstname: 'Annie' });
  const { body: first } = await merge();
  const { body: second } = await merge(third, first.id);

  expect((await read(ana)).body.id).toBe(second.id);
});

it('refuses to merge a record with itself or with nothing', async () => {
  expect((await merge(ana, ana)).status).toBe(400);
  expect((await merge(ana, '99999999')).status).toBe(404);
  expect((await read(ana)).body.id).toBe(ana);
});

// https://developers.hubspot.com/changelog/updated-merge-functionality-for-contacts-and-companies
it('lists every id that was merged into a record, and finds such records', async () => {
  const third = await account.create('contacts', { firstname: 'Annie' });
  const { body: first } = await merge();
  const { body: second } = await merge(third, first.id);
  account.clock.now += 10_000;
  const { body: found } = await account.call<{
    results: { id: string; properties: Record<string, string> }[];
  }>('POST', '/crm/objects/2026-09/contacts/search', {
    filterGroups: [
      {
        filters: [
          { propertyName: 'hs_merged_object_ids', operator: 'HAS_PROPERTY' },
        ],
      },
    ],
    sorts: ['hs_object_id'],
    properties: ['hs_merged_object_ids'],
    limit: 10,
    after: '0',
  });

  expect(found.results).toMatchObject([{ id: second.id }]);
  expect(
    found.results[0]?.properties['hs_merged_object_ids']?.split(';').sort(),
  ).toEqual([ana, anna, third, first.id].sort());
  expect(
    (
      await account.call(
        'PATCH',
        `/crm/objects/2026-09/contacts/${second.id}`,
        { properties: { hs_merged_object_ids: '1' } },
      )
    ).status,
  ).toBe(400);
});

it('lists the ids merged into a record of a custom object, too', async () => {
  const machines = await account.defineMachine();
  const one = await account.create(machines, { title: 'A-1' });
  const other = await account.create(machines, { title: 'A-2' });
  const { body: survivor } = await account.call<{ id: string }>(
    'POST',
    `/crm/objects/2026-09/${machines}/merge`,
    { primaryObjectId: one, objectIdToMerge: other },
  );
  const { body } = await account.call<{ properties: Record<string, string> }>(
    'GET',
    `/crm/objects/2026-09/${machines}/${other}?properties=hs_merged_object_ids`,
  );

  expect(body).toMatchObject({
    id: survivor.id,
    properties: { hs_merged_object_ids: `${one};${other}` },
  });
});

// https://knowledge.hubspot.com/records/merge-records
it('finds a merged contact by either address, and gives neither to another', async () => {
  const account = startAccount();
  const contacts = '/crm/objects/2026-09/contacts';
  const one = await account.create('contacts', { email: 'ana@nord.example' });
  const two = await account.create('contacts', { email: 'Ana@home.example' });
  const { body } = await account.call<{ id: string }>(
    'POST',
    `${contacts}/merge`,
    { primaryObjectId: one, objectIdToMerge: two },
  );
  for (const address of ['ana@nord.example', 'ANA@home.example']) {
    expect(
      await account.call(
        'GET',
        `${contacts}/${address}?idProperty=email&properties=hs_additional_emails`,
      ),
    ).toMatchObject({
      status: 200,
      body: {
        id: body.id,
        properties: { hs_additional_emails: 'ana@home.example' },
      },
    });
  }
  expect(
    await account.call('POST', contacts, {
      properties: { email: 'ana@home.example' },
    }),
  ).toMatchObject({ status: 409 });
  expect(
    await account.call('POST', `${contacts}/batch/upsert`, {
      inputs: [
        {
          idProperty: 'email',
          id: 'ana@home.example',
          properties: { city: 'Lyon' },
        },
      ],
    }),
  ).toMatchObject({ status: 200, body: { results: [{ new: false }] } });
});
