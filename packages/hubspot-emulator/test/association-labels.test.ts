import { startAccount, type TestAccount } from './start-account.ts';

// https://developers.hubspot.com/docs/api-reference/latest/crm/associations/association-schema/guide
let account: TestAccount;
let contact: string;
let company: string;

beforeEach(async () => {
  account = startAccount();
  contact = await account.create('contacts', { firstname: 'Ana' });
  company = await account.create('companies', { name: 'Shop' });
});

const labels = '/crm/associations/2026-09/contacts/companies/labels';
const make = async () =>
  (
    await account.call<{ results: { typeId: number; label: string }[] }>(
      'POST',
      labels,
      { label: 'Decides', name: 'decides', inverseLabel: 'Decided by' },
    )
  ).body.results;
const put = (typeId: number) =>
  account.call(
    'PUT',
    `/crm/objects/2026-09/contacts/${contact}/associations/companies/${company}`,
    [{ associationCategory: 'USER_DEFINED', associationTypeId: typeId }],
  );
const labelsOf = async (from: string, id: string, to: string) => {
  const { body } = await account.call<{
    results: { associationTypes: { label: string | null }[] }[];
  }>('GET', `/crm/objects/2026-09/${from}/${id}/associations/${to}`);

  return body.results.flatMap(({ associationTypes }) =>
    associationTypes.map(({ label }) => label),
  );
};

it('makes a label and its way back, and shows both on records', async () => {
  const [there] = await make();
  await put(there?.typeId ?? 0);

  expect(await labelsOf('contacts', contact, 'companies')).toContain('Decides');
  expect(await labelsOf('companies', company, 'contacts')).toContain(
    'Decided by',
  );
});

it('renames a label', async () => {
  const [there] = await make();
  await put(there?.typeId ?? 0);
  const { status } = await account.call('PUT', labels, {
    associationTypeId: there?.typeId,
    label: 'Signs',
  });

  expect(status).toBe(204);
  expect(await labelsOf('contacts', contact, 'companies')).toContain('Signs');
});

it('ends one label and leaves the records associated', async () => {
  const [there] = await make();
  await put(there?.typeId ?? 0);
  await account.call(
    'POST',
    '/crm/associations/2026-09/contacts/companies/batch/labels/archive',
    {
      inputs: [
        {
          from: { id: contact },
          to: { id: company },
          types: [
            {
              associationCategory: 'USER_DEFINED',
              associationTypeId: there?.typeId,
            },
          ],
        },
      ],
    },
  );

  expect(await labelsOf('contacts', contact, 'companies')).toEqual([null]);
  expect(await labelsOf('companies', company, 'contacts')).toEqual([null]);
});

it('deletes a label everywhere', async () => {
  const [there] = await make();
  await put(there?.typeId ?? 0);
  await account.call('DELETE', `${labels}/${there?.typeId}`);

  expect(await labelsOf('contacts', contact, 'companies')).toEqual([null]);
  expect((await put(there?.typeId ?? 0)).status).toBe(400);
});

it('changes none of HubSpot’s own', async () => {
  expect((await account.call('DELETE', `${labels}/279`)).status).toBe(400);
});
