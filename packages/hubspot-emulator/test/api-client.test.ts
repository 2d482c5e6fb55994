import { startWitness, type Witness } from './start-witness.ts';

// The client's types name words of the wire by enumerations it does not export, so `as never`.
let witness: Witness;

beforeEach(async () => {
  witness = await startWitness();
});

afterEach(() => witness.close());

const ana = { email: 'ana@shop.example', firstname: 'Ana' };

it('creates, reads, changes, lists and archives a record', async () => {
  const { account, client, expectWhole } = witness;
  const { basicApi } = client.crm.contacts;
  const made = await basicApi.create({ properties: ana, associations: [] });
  expectWhole(made, 201);
  expect(made.createdAt).toEqual(new Date(account.clock.now));

  const read = await basicApi.getById(
    'ana@shop.example',
    ['firstname'],
    ['firstname'],
    undefined,
    false,
    'email',
  );
  expectWhole(read);
  expect(read.propertiesWithHistory?.['firstname']).toMatchObject([
    { value: 'Ana', timestamp: new Date(account.clock.now) },
  ]);

  expectWhole(
    await basicApi.update(made.id, { properties: { city: 'Lille' } }),
  );
  await basicApi.create({ properties: {}, associations: [] });
  const page = await basicApi.getPage(1);
  expectWhole(page);
  expect(page.paging?.next?.after).toBe(made.id);

  await basicApi.archive(made.id);
  expectWhole(
    await basicApi.getPage(
      10,
      undefined,
      undefined,
      undefined,
      undefined,
      true,
    ),
  );
});

it('creates, reads, changes and archives batches', async () => {
  const { client, expectWhole, latest } = witness;
  const { batchApi } = client.crm.objects;
  const made = await batchApi.create('contacts', {
    inputs: [{ properties: ana, objectWriteTraceId: 't1', associations: [] }],
  });
  expectWhole(made, 201);
  const id = made.results[0]?.id ?? '';

  expectWhole(
    await batchApi.read('contacts', {
      inputs: [{ id }],
      properties: ['email', 'city'],
      propertiesWithHistory: ['email'],
    }),
  );
  expectWhole(
    await batchApi.update('contacts', {
      inputs: [{ id, properties: { city: 'Lille' } }],
    }),
  );
  await batchApi.archive('contacts', { inputs: [{ id }] });
  expect(latest).toEqual({ status: 204, text: '' });
});

it('upserts a batch', async () => {
  const { account, client, expectWhole } = witness;
  const type = await account.defineMachine();
  const upsert = () =>
    client.crm.objects.batchApi.upsert(type, {
      inputs: [
        {
          id: 'k1',
          idProperty: 'serial_number',
          properties: { title: 'A' },
          objectWriteTraceId: 't1',
        },
      ],
    });
  const first = await upsert();
  expectWhole(first);
  const second = await upsert();
  expectWhole(second);

  expect([first, second]).toMatchObject([
    { results: [{ _new: true }] },
    { results: [{ _new: false }] },
  ]);
});

it('is told what failed of a batch', async () => {
  const { client, expectWhole } = witness;
  const { batchApi } = client.crm.objects;
  const read = await batchApi.read('contacts', {
    inputs: [{ id: '1' }],
    properties: [],
    propertiesWithHistory: [],
  });
  expectWhole(read, 207);
  expect(read).toMatchObject({
    numErrors: 1,
    errors: [{ category: 'OBJECT_NOT_FOUND', context: { ids: ['1'] } }],
  });
});

it('searches', async () => {
  const { account, client, expectWhole } = witness;
  await account.create('contacts', ana);
  await account.create('contacts', { firstname: 'Ben' });
  const found = await client.crm.contacts.searchApi.doSearch({
    filterGroups: [
      {
        filters: [
          { propertyName: 'firstname', operator: 'HAS_PROPERTY' as never },
        ],
      },
    ],
    sorts: ['-firstname'],
    properties: ['firstname', 'city'],
    limit: 1,
    after: '0',
  });

  expectWhole(found);
  expect(found).toMatchObject({
    total: 2,
    results: [{ properties: { firstname: 'Ben', city: null } }],
    paging: { next: { after: '1' } },
  });
});

it('defines, reads, changes and deletes custom objects', async () => {
  const { account, client, expectWhole, latest } = witness;
  await account.defineMachine({ associatedObjects: ['CONTACT'] });
  const { coreApi } = client.crm.schemas;

  expectWhole(await coreApi.getAll());
  const schema = await coreApi.getById('machine');
  expectWhole(schema);
  expect(schema).toMatchObject({
    objectTypeId: '2-41001',
    associations: [{ fromObjectTypeId: '2-41001', toObjectTypeId: '0-1' }],
  });
  expectWhole(
    await coreApi.update('machine', {
      description: 'For rent',
      clearDescription: false,
    }),
  );
  await coreApi.archive('machine');
  expect(latest.status).toBe(204);
});

it('creates, reads, changes and deletes properties', async () => {
  const { client, expectWhole, latest } = witness;
  const { coreApi } = client.crm.properties;
  expectWhole(
    await coreApi.create('contacts', {
      name: 'tone',
      label: 'Tone',
      type: 'enumeration' as never,
      fieldType: 'select' as never,
      groupName: 'contactinformation',
      options: [{ value: 'dry', label: 'Dry', displayOrder: 0, hidden: false }],
    }),
    201,
  );
  expectWhole(await coreApi.getByName('contacts', 'tone'));
  expectWhole(await coreApi.update('contacts', 'tone', { label: 'Voice' }));
  expectWhole(await coreApi.getAll('contacts'));
  await coreApi.archive('contacts', 'tone');
  expect(latest.status).toBe(204);
});
