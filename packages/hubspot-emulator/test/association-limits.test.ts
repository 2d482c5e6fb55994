import { startAccount, type TestAccount } from './start-account.ts';

// https://developers.hubspot.com/changelog/introducing-custom-association-limits-for-associations-api
// https://developers.hubspot.com/changelog/associations-api-enables-admins-to-configure-association-limits
let account: TestAccount;
let contact: string;
let companies: string[];

beforeEach(async () => {
  account = startAccount();
  contact = await account.create('contacts', { firstname: 'Ana' });
  companies = await Promise.all(
    ['Shop', 'Mill', 'Farm'].map((name) =>
      account.create('companies', { name }),
    ),
  );
});

const limits =
  '/crm/associations/2026-09/definitions/configurations/contacts/companies';
const contactToCompany = { category: 'HUBSPOT_DEFINED', typeId: 279 };
const primary = { category: 'HUBSPOT_DEFINED', typeId: 1 };
const allow = (spec: object, maxToObjectIds: number, path = limits) =>
  account.call('POST', `${path}/batch/create`, {
    inputs: [{ ...spec, maxToObjectIds }],
  });
const put = (company = '') =>
  account.call(
    'PUT',
    `/crm/objects/2026-09/contacts/${contact}/associations/default/companies/${company}`,
  );
const companiesOf = async () => {
  const { body } = await account.call<{ results: { toObjectId: number }[] }>(
    'GET',
    `/crm/objects/2026-09/contacts/${contact}/associations/companies`,
  );

  return body.results.map(({ toObjectId }) => String(toObjectId));
};
const refused = {
  status: 'error',
  category: 'VALIDATION_ERROR',
  correlationId: expect.any(String) as string,
  errors: [{ code: 'ASSOCIATION_LIMIT_EXCEEDED' }],
};

it('refuses one record too many, whichever end asks, and takes one that is there already', async () => {
  await allow(contactToCompany, 1);
  const [shop = '', mill = ''] = companies;

  expect((await put(shop)).status).toBe(200);
  expect((await put(shop)).status).toBe(200);
  const over = await put(mill);
  expect(over.status).toBe(400);
  expect(over.body).toMatchObject(refused);
  expect(over.body).toMatchObject({
    message: `The contact ${contact} is associated with 1 of at most 1 companies; ${mill} would be one too many.`,
  });
  const back = await account.call(
    'PUT',
    `/crm/objects/2026-09/companies/${mill}/associations/default/contacts/${contact}`,
  );
  expect(back.status).toBe(400);
  expect(await companiesOf()).toEqual([shop]);
});

it('counts a label by itself, and a labelled association as one of all', async () => {
  await allow(primary, 1);
  const label = (company = '') =>
    account.call(
      'PUT',
      `/crm/objects/2026-09/contacts/${contact}/associations/companies/${company}`,
      [
        { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 279 },
        { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 1 },
      ],
    );

  expect((await label(companies[0])).status).toBe(201);
  expect((await label(companies[1])).body).toMatchObject(refused);
  // Nothing of it was written, not even what was allowed.
  expect(await companiesOf()).toEqual([companies[0]]);
  expect((await put(companies[1])).status).toBe(200);

  await allow(contactToCompany, 2);
  expect((await put(companies[2])).body).toMatchObject(refused);
});

it('lets the other pairs of a batch through, and makes no record that would be over', async () => {
  await allow(contactToCompany, 1);
  const inputs = companies.map((id) => ({ from: { id: contact }, to: { id } }));
  const { status, body } = await account.call<{
    results: object[];
    errors: object[];
    numErrors: number;
  }>('POST', '/crm/associations/2026-09/contacts/companies/batch/create', {
    inputs: inputs.map((each) => ({
      ...each,
      types: [
        { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 279 },
      ],
    })),
  });

  expect(status).toBe(207);
  expect(body.results).toHaveLength(1);
  expect(body.numErrors).toBe(2);
  expect(body.errors[0]).toMatchObject({
    category: 'VALIDATION_ERROR',
    context: { ids: [contact, companies[1]] },
  });
  const unlabelled = await account.call(
    'POST',
    '/crm/associations/2026-09/contacts/companies/batch/associate/default',
    { inputs },
  );
  expect(unlabelled).toMatchObject({ status: 200, body: { numErrors: 2 } });

  const made = await account.call('POST', '/crm/objects/2026-09/companies', {
    properties: { name: 'Late' },
    associations: [
      {
        to: { id: contact },
        types: [
          { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 280 },
        ],
      },
    ],
  });
  expect(made).toMatchObject({ status: 400, body: refused });
  const found = await account.call<{ results: object[] }>(
    'GET',
    '/crm/objects/2026-09/companies',
  );
  expect(found.body.results).toHaveLength(3);
});

it('leaves what was there before the limit', async () => {
  await put(companies[0]);
  await put(companies[1]);
  await allow(contactToCompany, 1);

  expect(await companiesOf()).toHaveLength(2);
  expect((await put(companies[2])).status).toBe(400);
});

it('shows limits, changes them and ends them', async () => {
  expect((await allow(contactToCompany, 5)).body).toMatchObject({
    status: 'COMPLETE',
    results: [{ ...contactToCompany, userEnforcedMaxToObjectIds: 5 }],
  });
  const changed = await account.call('POST', `${limits}/batch/update`, {
    inputs: [{ ...contactToCompany, maxToObjectIds: 4 }],
  });
  const shown = {
    results: [{ ...contactToCompany, userEnforcedMaxToObjectIds: 4 }],
  };
  expect(changed.body).toMatchObject(shown);
  expect((await account.call('GET', limits)).body).toEqual(shown);
  const all = limits.replace('contacts/companies', 'all');
  expect((await account.call('GET', all)).body).toEqual(shown);

  const purged = await account.call('POST', `${limits}/batch/purge`, {
    inputs: [contactToCompany],
  });
  expect(purged).toMatchObject({ status: 200, body: { results: [] } });
  expect((await account.call('GET', limits)).body).toEqual({ results: [] });
  for (const company of companies) {
    expect((await put(company)).status).toBe(200);
  }
});

it('refuses a label more than all, and all less than a label', async () => {
  await allow(contactToCompany, 10);
  const above = await allow(primary, 11);
  expect(above.status).toBe(400);
  expect(above.body['message']).toMatch(/from 1 to 10/);
  await allow(primary, 10);
  const below = await allow(contactToCompany, 9);
  expect(below.status).toBe(400);
  expect(below.body['message']).toMatch(/from 10 to 500000/);
  expect((await allow(primary, 0)).status).toBe(400);
});

it('takes back a batch of limits of which one is refused, the first ones ever, too', async () => {
  const { status } = await account.call('POST', `${limits}/batch/create`, {
    inputs: [
      { ...contactToCompany, maxToObjectIds: 3 },
      { ...primary, maxToObjectIds: 4 },
    ],
  });

  expect(status).toBe(400);
  expect((await account.call('GET', limits)).body).toEqual({ results: [] });
});

it('ends the limit of a label with the label, and asks for the scope of the objects', async () => {
  const labels = '/crm/associations/2026-09/contacts/companies/labels';
  const { body } = await account.call<{ results: { typeId: number }[] }>(
    'POST',
    labels,
    { label: 'Decides', name: 'decides' },
  );
  const typeId = body.results[0]?.typeId ?? 0;
  await allow({ category: 'USER_DEFINED', typeId }, 1);
  await account.call('DELETE', `${labels}/${typeId}`);
  expect((await account.call('GET', limits)).body).toEqual({ results: [] });

  account.emulator.scopes.granted = new Set(['crm.objects.companies.read']);
  expect((await account.call('GET', limits)).status).toBe(403);
  account.emulator.scopes.granted = new Set(['crm.objects.contacts.read']);
  expect((await account.call('GET', limits)).status).toBe(200);
});

it('keeps the 51st label of two objects out', async () => {
  const labels = '/crm/associations/2026-09/contacts/companies/labels';
  const make = (number: number) =>
    account.call('POST', labels, {
      label: `Label ${number}`,
      name: `label_${number}`,
    });
  for (let number = 1; number <= 50; number += 1) {
    expect((await make(number)).status).toBe(200);
  }

  expect(await make(51)).toMatchObject({
    status: 437,
    body: { status: 'error', category: 'LIMIT_EXCEEDED' },
  });
});
