import { startAccount, type TestAccount } from './start-account.ts';

// Rules: https://developers.hubspot.com/docs/api-reference/latest/crm/properties/guide
const properties = '/crm/properties/2026-09/contacts';
let account: TestAccount;

beforeEach(() => {
  account = startAccount();
});

const tone = {
  name: 'tone',
  label: 'Tone',
  type: 'enumeration',
  fieldType: 'select',
  groupName: 'contactinformation',
  options: [
    { value: 'warm', label: 'Warm', displayOrder: 0, hidden: false },
    { value: 'dry', label: 'Dry', displayOrder: 1, hidden: false },
  ],
};

it('lists the properties of an object with types, options and what may be written', async () => {
  const { body } = await account.call<{
    results: { name: string; options: { value: string }[] }[];
  }>('GET', properties);
  const named = (name: string) =>
    body.results.find((property) => property.name === name);

  expect(named('email')).toMatchObject({
    type: 'string',
    fieldType: 'text',
    groupName: 'contactinformation',
    hubspotDefined: true,
    hasUniqueValue: true,
  });
  expect(named('lifecyclestage')?.options.map(({ value }) => value)).toEqual([
    'subscriber',
    'lead',
    'marketingqualifiedlead',
    'salesqualifiedlead',
    'opportunity',
    'customer',
    'evangelist',
    'other',
  ]);
  expect(named('hs_object_id')).toMatchObject({
    modificationMetadata: { readOnlyValue: true, archivable: false },
  });
});

it('creates a property and reads it back', async () => {
  const made = await account.call('POST', properties, tone);

  expect(made).toMatchObject({
    status: 201,
    body: { ...tone, hubspotDefined: false, hasUniqueValue: false },
  });
  expect(await account.call('GET', `${properties}/tone`)).toMatchObject({
    status: 200,
    body: made.body,
  });
});

it('answers 409 to a name that is taken and 404 to one that is not', async () => {
  expect(
    await account.call('POST', properties, { ...tone, name: 'email' }),
  ).toMatchObject({ status: 409, body: { category: 'OBJECT_ALREADY_EXISTS' } });
  expect((await account.call('GET', `${properties}/tone`)).status).toBe(404);
});

it.each([
  ['a name with a capital', { name: 'Tone' }],
  ['a type that is none', { type: 'text' }],
  ['a field that is none', { fieldType: 'dropdown' }],
  ['a field of another type', { fieldType: 'number' }],
  ['no group', { groupName: undefined }],
  ['an enumeration without options', { options: [] }],
  ['an enumeration that leaves them out', { options: undefined }],
  [
    'two options of the same value',
    { options: [tone.options[0], tone.options[0]] },
  ],
])('refuses %s', async (_, overrides) => {
  expect(
    await account.call('POST', properties, { ...tone, ...overrides }),
  ).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
});

it('changes a field to another of the same type alone', async () => {
  await account.call('POST', properties, tone);
  const change = (fieldType: string) =>
    account.call('PATCH', `${properties}/tone`, { fieldType });

  expect(await change('radio')).toMatchObject({
    status: 200,
    body: { fieldType: 'radio' },
  });
  expect((await change('textarea')).status).toBe(400);
});

it('changes a type together with its field, and leaves what records hold', async () => {
  await account.call('POST', properties, {
    ...tone,
    type: 'string',
    fieldType: 'text',
    options: [],
  });
  const id = await account.create('contacts', { tone: 'dry' });
  const change = (changes: object) =>
    account.call('PATCH', `${properties}/tone`, changes);

  expect((await change({ type: 'date' })).status).toBe(400);
  expect((await change({ type: 'song', fieldType: 'text' })).status).toBe(400);
  expect(
    (await change({ type: 'enumeration', fieldType: 'select' })).status,
  ).toBe(400);
  expect(await change({ type: 'date', fieldType: 'date' })).toMatchObject({
    status: 200,
    body: { type: 'date', fieldType: 'date' },
  });
  expect(
    (
      await account.call(
        'GET',
        `/crm/objects/2026-09/contacts/${id}?properties=tone`,
      )
    ).body,
  ).toMatchObject({ properties: { tone: 'dry' } });
  // Types of HubSpot's own properties are fixed.
  expect(
    (
      await account.call('PATCH', `${properties}/city`, {
        type: 'number',
        fieldType: 'number',
      })
    ).status,
  ).toBe(400);
});

it('allows a thousand properties of an account’s own', async () => {
  const make = (index: number) =>
    account.call('POST', properties, {
      ...tone,
      name: `tone_${index}`,
      type: 'string',
      fieldType: 'text',
      options: [],
    });
  // A burst is limited, and people in the CRM are not.
  account.emulator.faults.burstLimit = 2_000;
  for (let index = 0; index < 1_000; index += 1) {
    expect((await make(index)).status).toBe(201);
  }

  expect(await make(1_000)).toMatchObject({
    status: 400,
    body: { category: 'VALIDATION_ERROR' },
  });
});

it('gives an option in use another label, and records keep it', async () => {
  await account.call('POST', properties, tone);
  const id = await account.create('contacts', { tone: 'dry' });
  const [warm, dry] = tone.options;
  const options = [warm, { ...dry, label: 'Very dry' }];
  const record = `/crm/objects/2026-09/contacts/${id}`;

  expect(
    await account.call('PATCH', `${properties}/tone`, { options }),
  ).toMatchObject({ status: 200, body: { options } });
  expect(
    (await account.call('GET', `${record}?properties=tone`)).body,
  ).toMatchObject({ properties: { tone: 'dry' } });
});

it('replaces all options by those sent', async () => {
  await account.call('POST', properties, tone);
  const id = await account.create('contacts', { tone: 'dry' });
  const { status, body } = await account.call('PATCH', `${properties}/tone`, {
    options: [{ value: 'calm', label: 'Calm', displayOrder: 0, hidden: false }],
  });
  const record = `/crm/objects/2026-09/contacts/${id}`;

  expect(status).toBe(200);
  expect(body).toMatchObject({ label: 'Tone', options: [{ value: 'calm' }] });
  expect(
    await account.call('PATCH', record, { properties: { tone: 'warm' } }),
  ).toMatchObject({
    status: 400,
    body: {
      errors: [
        {
          code: 'INVALID_OPTION',
          message: 'warm was not one of the allowed options: [calm].',
          context: { propertyName: ['tone'] },
        },
      ],
    },
  });
  expect(
    (await account.call('GET', `${record}?properties=tone`)).body,
  ).toMatchObject({ properties: { tone: 'dry' } });
});

it('never makes values unique afterwards', async () => {
  await account.call('POST', properties, {
    ...tone,
    type: 'string',
    fieldType: 'text',
    options: [],
  });

  expect(
    (
      await account.call('PATCH', `${properties}/tone`, {
        hasUniqueValue: true,
      })
    ).status,
  ).toBe(400);
});

it('allows ten properties with unique values', async () => {
  const key = (index: number) =>
    account.call('POST', properties, {
      name: `key_${index}`,
      label: 'Key',
      groupName: 'contactinformation',
      type: 'string',
      fieldType: 'text',
      hasUniqueValue: true,
    });
  for (let index = 0; index < 10; index += 1) {
    expect((await key(index)).status).toBe(201);
  }

  expect((await key(10)).status).toBe(400);
});

it('deletes a property, but none of HubSpot’s', async () => {
  await account.call('POST', properties, tone);

  expect((await account.call('DELETE', `${properties}/tone`)).status).toBe(204);
  expect((await account.call('GET', `${properties}/tone`)).status).toBe(404);
  expect((await account.call('DELETE', `${properties}/email`)).status).toBe(
    400,
  );
});
