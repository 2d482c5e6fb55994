import { startAccount, type TestAccount } from './start-account.ts';

// Objects, properties and association ids:
// https://developers.hubspot.com/docs/api-reference/latest/crm/objects/deals/guide
// https://developers.hubspot.com/docs/api-reference/latest/crm/activities/notes/guide
// https://developers.hubspot.com/docs/api-reference/latest/crm/associations/associate-records/guide#association-type-id-values
let account: TestAccount;
let contact: string;

beforeEach(async () => {
  account = startAccount();
  contact = await account.create('contacts', { firstname: 'Ana' });
});

const at = '2026-11-20T10:00:00.000Z';

it.each([
  ['0-3', 'deals', { dealname: 'Second shop', dealstage: 'qualifiedtobuy' }],
  ['0-47', 'meetings', { hs_timestamp: at, hs_meeting_title: 'Visit' }],
  ['0-48', 'calls', { hs_timestamp: at, hs_call_direction: 'OUTBOUND' }],
  [
    '0-49',
    'emails',
    { hs_timestamp: at, hs_email_direction: 'EMAIL', hs_email_subject: 'Till' },
  ],
  ['0-46', 'notes', { hs_timestamp: at, hs_note_body: 'Wants a second shop' }],
  ['0-27', 'tasks', { hs_timestamp: at, hs_task_subject: 'Call back' }],
])('keeps %s by its id and by the name %s', async (typeId, plural, values) => {
  const id = await account.create(plural, values);
  const { body } = await account.call<{ properties: object }>(
    'GET',
    `/crm/objects/2026-09/${typeId}/${id}?properties=${Object.keys(values).join(',')}`,
  );

  expect(body.properties).toMatchObject(values);
});

it.each([
  ['deals', { dealname: 'Second shop' }, 3, 4],
  ['meetings', { hs_timestamp: at }, 200, 199],
  ['calls', { hs_timestamp: at }, 194, 193],
  ['emails', { hs_timestamp: at, hs_email_direction: 'EMAIL' }, 198, 197],
  ['notes', { hs_timestamp: at }, 202, 201],
  ['tasks', { hs_timestamp: at }, 204, 203],
])(
  'ties %s to a contact by the documented ids, both ways',
  async (plural, values, toContact, fromContact) => {
    const id = await account.create(plural, values, [
      {
        to: { id: contact },
        types: [
          {
            associationCategory: 'HUBSPOT_DEFINED',
            associationTypeId: toContact,
          },
        ],
      },
    ]);
    const read = (from: string, fromId: string, to: string) =>
      account.call<{ results: object[] }>(
        'GET',
        `/crm/objects/2026-09/${from}/${fromId}/associations/${to}`,
      );

    expect((await read(plural, id, 'contacts')).body.results).toMatchObject([
      {
        toObjectId: Number(contact),
        associationTypes: [{ typeId: toContact }],
      },
    ]);
    expect(
      (await read('contacts', contact, plural)).body.results,
    ).toMatchObject([
      { toObjectId: Number(id), associationTypes: [{ typeId: fromContact }] },
    ]);
  },
);

it.each(['meetings', 'calls', 'emails', 'notes', 'tasks'])(
  'refuses %s without a time',
  async (plural) => {
    const { status, body } = await account.call(
      'POST',
      `/crm/objects/2026-09/${plural}`,
      { properties: {} },
    );

    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('hs_timestamp');
  },
);

it('refuses a stage the pipeline does not have', async () => {
  const { status, body } = await account.call(
    'POST',
    '/crm/objects/2026-09/deals',
    { properties: { dealname: 'Shop', dealstage: 'wished_for' } },
  );

  expect(status).toBe(400);
  expect(body['category']).toBe('VALIDATION_ERROR');
});

it('finds activities by search', async () => {
  await account.create('notes', { hs_timestamp: at, hs_note_body: 'till' });
  account.clock.now += 10_000;
  const { body } = await account.call<{ total: number }>(
    'POST',
    '/crm/objects/2026-09/notes/search',
    { query: 'till' },
  );

  expect(body.total).toBe(1);
});

it('gives an account kept from before these objects, too', async () => {
  const old = JSON.parse(account.emulator.snapshot()) as {
    types: { objectTypeId: string }[];
    associationTypes: { fromObjectTypeId: string; toObjectTypeId: string }[];
  };
  const known = ['0-1', '0-2'];
  old.types = old.types.filter(({ objectTypeId }) =>
    known.includes(objectTypeId),
  );
  old.associationTypes = old.associationTypes.filter(
    (each) =>
      known.includes(each.fromObjectTypeId) &&
      known.includes(each.toObjectTypeId),
  );
  account = startAccount({ snapshot: JSON.stringify(old) });

  expect(
    (
      await account.call(
        'PUT',
        `/crm/objects/2026-09/deals/${await account.create('deals', { dealname: 'Shop' })}/associations/default/contacts/${contact}`,
      )
    ).status,
  ).toBe(200);
});
