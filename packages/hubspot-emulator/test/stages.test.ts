import { people, startAccount, type TestAccount } from './start-account.ts';

// https://knowledge.hubspot.com/properties/hubspots-default-deal-properties
let account: TestAccount;
const path = '/crm/objects/2026-09/deals';
const asked =
  'properties=hs_is_closed,hs_is_closed_won,hs_v2_date_entered_current_stage';
const read = async (id: string) =>
  (await account.call('GET', `${path}/${id}?${asked}`)).body
    .properties as Record<string, string>;

beforeEach(() => {
  account = startAccount();
});

it.each([
  ['qualifiedtobuy', 'false', 'false'],
  ['closedwon', 'true', 'true'],
  ['closedlost', 'true', 'false'],
])(
  'works out whether a deal in %s is closed and won',
  async (dealstage, closed, won) => {
    const id = await account.create('deals', { dealname: 'Tills', dealstage });

    expect(await read(id)).toMatchObject({
      hs_is_closed: closed,
      hs_is_closed_won: won,
    });
  },
);

it('follows the stage, and keeps when it was entered until it changes', async () => {
  const id = await account.create('deals', {
    dealname: 'Tills',
    dealstage: 'qualifiedtobuy',
    createdate: '2026-10-01T09:00:00.000Z',
  });
  const change = (properties: object) =>
    account.call('PATCH', `${path}/${id}`, { properties });

  expect(await read(id)).toMatchObject({
    hs_v2_date_entered_current_stage: '2026-10-01T09:00:00.000Z',
  });
  await change({ amount: '12', dealstage: 'qualifiedtobuy' });
  expect(await read(id)).toMatchObject({
    hs_v2_date_entered_current_stage: '2026-10-01T09:00:00.000Z',
  });
  await change({ dealstage: 'closedwon' });
  const after = await read(id);
  expect(after).toMatchObject({
    hs_is_closed: 'true',
    hs_is_closed_won: 'true',
  });
  expect(after['hs_v2_date_entered_current_stage']).not.toBe(
    '2026-10-01T09:00:00.000Z',
  );
});

it('lets nobody write what is worked out', async () => {
  const { status } = await account.call('POST', path, {
    properties: { dealname: 'Tills', hs_is_closed: 'true' },
  });

  expect(status).toBe(400);
});

it.each([
  ['none', []],
  ['owned', ['own', 'nobody’s']],
  ['all', ['own', 'other', 'nobody’s']],
] as const)(
  'shows a person with the right to %s deals these: %j',
  async (deals, names) => {
    const lea = 51_001;
    account = startAccount({
      people: {
        ...people,
        users: people.users.map((user) =>
          user.id === lea
            ? {
                ...user,
                rights: {
                  contacts: 'all' as const,
                  deals,
                  hiddenProperties: [],
                },
              }
            : user,
        ),
      },
    });
    const contactId = await account.create('contacts', { firstname: 'Ana' });
    for (const [dealname, hubspot_owner_id] of [
      ['own', '751001'],
      ['other', '751010'],
      ['nobody’s', ''],
    ] as const) {
      const id = await account.create('deals', { dealname, hubspot_owner_id });
      await account.call(
        'PUT',
        `/crm/objects/2026-09/contacts/${contactId}/associations/default/deals/${id}`,
      );
    }
    const asLea = account.callAs(lea);
    const listed = await asLea('GET', `${path}?properties=dealname`);
    const associated = await asLea(
      'GET',
      `/crm/objects/2026-09/contacts/${contactId}/associations/deals`,
    );

    expect(
      (listed.body.results as { properties: { dealname: string } }[]).map(
        ({ properties }) => properties.dealname,
      ),
    ).toEqual(names);
    expect(associated.body.results).toHaveLength(names.length);
  },
);
