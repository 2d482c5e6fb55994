import { startWitness, type Witness } from './start-witness.ts';

// The client's types name words of the wire by enumerations it does not export, so `as never`.
let witness: Witness;

beforeEach(async () => {
  witness = await startWitness();
});

afterEach(() => witness.close());

it('creates, finds and reads deals and notes', async () => {
  const { account, client, expectWhole } = witness;
  const contact = await account.create('contacts', { firstname: 'Ana' });
  const { deals } = client.crm;
  const toContact = (associationTypeId: number) => [
    {
      to: { id: contact },
      types: [
        { associationCategory: 'HUBSPOT_DEFINED' as never, associationTypeId },
      ],
    },
  ];

  const deal = await deals.basicApi.create({
    properties: { dealname: 'Second shop', dealstage: 'qualifiedtobuy' },
    associations: toContact(3),
  });
  expectWhole(deal, 201);
  expectWhole(
    await deals.searchApi.doSearch({
      query: 'second',
      limit: 10,
      after: '0',
      sorts: [],
      properties: ['dealname'],
      filterGroups: [],
    }),
  );
  expectWhole(
    await client.crm.objects.notes.basicApi.create({
      properties: {
        hs_timestamp: '2026-11-23T09:00:00.000Z',
        hs_note_body: 'Wants a second shop',
      },
      associations: toContact(202),
    }),
    201,
  );
  expectWhole(
    await deals.basicApi.getById(deal.id, ['dealname'], undefined, [
      'contacts',
    ]),
  );
});

it('merges contacts', async () => {
  const { account, client, expectWhole } = witness;
  const primaryObjectId = await account.create('contacts', {
    firstname: 'Ana',
  });
  const objectIdToMerge = await account.create('contacts', {
    firstname: 'Anna',
  });
  const { basicApi } = client.crm.contacts;
  const merged = await basicApi.merge({ primaryObjectId, objectIdToMerge });

  expectWhole(merged);
  const read = await basicApi.getById(objectIdToMerge);
  expectWhole(read);
  expect(read.id).toBe(merged.id);
});

it('makes labels of associations', async () => {
  const { client, expectWhole } = witness;
  const { definitionsApi } = client.crm.associations.v4.schema;

  expectWhole(
    await definitionsApi.create('contacts', 'companies', {
      label: 'Decides',
      name: 'decides',
      inverseLabel: 'Decided by',
    }),
  );
  expectWhole(await definitionsApi.getAll('contacts', 'companies'));
});

it('makes a dynamic list and reads its members', async () => {
  const { account, client, expectWhole } = witness;
  await account.create('contacts', { firstname: 'Ana', city: 'Lyon' });
  const { listsApi, membershipsApi } = client.crm.lists;
  const made = await listsApi.create({
    name: 'In Lyon',
    objectTypeId: '0-1',
    processingType: 'DYNAMIC',
    filterBranch: {
      filterBranchType: 'OR',
      filters: [],
      filterBranches: [
        {
          filterBranchType: 'AND',
          filterBranches: [],
          filters: [
            {
              filterType: 'PROPERTY',
              property: 'city',
              operation: {
                operationType: 'MULTISTRING',
                operator: 'IS_EQUAL_TO',
                values: ['Lyon'],
                includeObjectsWithNoValueSet: false,
              },
            },
          ],
        },
      ],
    } as never,
  });
  expectWhole(made);

  const page = await membershipsApi.getPage(made.list.listId);
  expectWhole(page);
  expect(page.results).toHaveLength(1);
});

it('reads users and owners', async () => {
  const { client, expectWhole } = witness;

  expectWhole(await client.settings.users.usersApi.getPage());
  expectWhole(await client.crm.owners.ownersApi.getPage());
});
