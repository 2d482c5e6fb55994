import { startWitness, type Witness } from './start-witness.ts';

// The client's types name words of the wire by enumerations it does not export, so `as never`.
let witness: Witness;

beforeEach(async () => {
  witness = await startWitness();
});

afterEach(() => witness.close());

const ana = { email: 'ana@shop.example', firstname: 'Ana' };

it('associates records', async () => {
  const { account, client, expectWhole, latest } = witness;
  const contact = await account.create('contacts', ana);
  const company = await account.create('companies', { name: 'Shop' });
  const { basicApi, batchApi, schema } = client.crm.associations.v4;

  expectWhole(
    await basicApi.createDefault('contacts', contact, 'companies', company),
  );
  expectWhole(
    await basicApi.create('contacts', contact, 'companies', company, [
      { associationCategory: 'HUBSPOT_DEFINED' as never, associationTypeId: 1 },
    ]),
    201,
  );
  expectWhole(await basicApi.getPage('contacts', contact, 'companies'));
  expectWhole(
    await batchApi.getPage('contacts', 'companies', {
      inputs: [{ id: contact }],
    }),
  );
  const none = await batchApi.getPage('contacts', 'companies', {
    inputs: [{ id: '1' }],
  });
  expectWhole(none, 207);
  expectWhole(await schema.definitionsApi.getAll('contacts', 'companies'));
  await basicApi.archive('contacts', contact, 'companies', company);
  expect(latest.status).toBe(204);
});

it('keeps lists and their members', async () => {
  const { account, client, expectWhole } = witness;
  const contact = await account.create('contacts', ana);
  const { listsApi, membershipsApi } = client.crm.lists;
  const made = await listsApi.create({
    name: 'Shops',
    objectTypeId: '0-1',
    processingType: 'MANUAL',
  });
  expectWhole(made);
  const { listId } = made.list;

  expectWhole(await membershipsApi.add(listId, [contact]));
  expectWhole(await listsApi.getById(listId));
  expectWhole(
    await listsApi.doSearch({
      query: 'shop',
      count: 1,
      offset: 0,
      listIds: [],
      additionalProperties: [],
      processingTypes: [],
    }),
  );
  expectWhole(await membershipsApi.getPage(listId));
  expectWhole(await membershipsApi.getLists('0-1', contact));
  expectWhole(await membershipsApi.remove(listId, [contact]));
});

it('reads owners and users', async () => {
  const { client, expectWhole } = witness;
  expectWhole(await client.crm.owners.ownersApi.getPage());
  expectWhole(await client.crm.owners.ownersApi.getById(751_001));
  expectWhole(await client.settings.users.usersApi.getPage());
  expectWhole(await client.settings.users.usersApi.getById('51001'));
  expectWhole(await client.settings.users.teamsApi.getAll());
});

it.each([
  ['401', 401, 'INVALID_AUTHENTICATION'],
  ['403', 403, 'MISSING_SCOPES'],
  ['404', 404, 'OBJECT_NOT_FOUND'],
])('throws what it throws at a %s of HubSpot', async (_, code, category) => {
  const { account, client } = witness;
  if (code === 401) client.setAccessToken('another');
  if (code === 403) account.emulator.scopes.granted = new Set();

  await expect(client.crm.contacts.basicApi.getById('1')).rejects.toMatchObject(
    {
      code,
      body: { category },
    },
  );
});
