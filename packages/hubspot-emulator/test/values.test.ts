import { startAccount, type TestAccount } from './start-account.ts';

// Rules: https://developers.hubspot.com/docs/api-reference/latest/crm/properties/guide
let account: TestAccount;
let type: string;

beforeEach(async () => {
  account = startAccount();
  type = await account.defineMachine();
});

const write = (name: string, value: unknown) =>
  account.call<{ properties: Record<string, string | null> }>(
    'POST',
    `/crm/objects/2026-09/${type}`,
    { properties: { title: 'A', [name]: value } },
  );

it.each([
  ['number', 'weight', 7.5, '7.5'],
  ['number in a text', 'weight', '-12', '-12'],
  ['date', 'ends_on', '2026-12-01', '2026-12-01'],
  ['date in ms', 'ends_on', Date.UTC(2026, 11, 1), '2026-12-01'],
  ['time', 'used_at', '2026-11-23T10:00:00+01:00', '2026-11-23T09:00:00.000Z'],
  ['time in ms', 'used_at', Date.UTC(2026, 10, 23), '2026-11-23T00:00:00.000Z'],
  ['boolean', 'is_open', true, 'true'],
  ['boolean in a text', 'is_open', 'false', 'false'],
  ['choice', 'status', 'live', 'live'],
  ['several checkboxes', 'channels', 'mail;phone', 'mail;phone'],
  ['nothing', 'weight', '', null],
  ['the longest text', 'serial_number', 'x'.repeat(65_536), 'x'.repeat(65_536)],
])('keeps a %s and shows a text', async (_, name, value, shown) => {
  const { status, body } = await write(name, value);

  expect(status).toBe(201);
  expect(body.properties[name]).toBe(shown);
});

it.each([
  ['words for a number', 'weight', 'many', 'INVALID_INTEGER'],
  ['a blank for a number', 'weight', ' ', 'INVALID_INTEGER'],
  ['a hexadecimal number', 'weight', '0x10', 'INVALID_INTEGER'],
  ['a day that is none', 'ends_on', '2026-02-30', 'INVALID_DATE'],
  ['a date in another form', 'ends_on', '01/12/2026', 'INVALID_DATE'],
  ['a date that is not midnight UTC', 'ends_on', 1, 'INVALID_DATE'],
  ['a time that is none', 'used_at', '2026-11-23 25:00', 'INVALID_DATE'],
  ['a boolean that is none', 'is_open', 'yes', 'INVALID_BOOLEAN'],
  ['an unknown choice', 'status', 'LIVE', 'INVALID_OPTION'],
  ['two choices of a select', 'status', 'draft;live', 'INVALID_OPTION'],
  ['an unknown checkbox', 'channels', 'phone;fax', 'INVALID_OPTION'],
  ['a text too long', 'serial_number', 'x'.repeat(65_537), 'INVALID_LENGTH'],
])('refuses %s', async (_, name, value, code) => {
  expect(await write(name, value)).toMatchObject({
    status: 400,
    body: { errors: [{ code, context: { propertyName: [name] } }] },
  });
});

it('names every value that is wrong', async () => {
  expect(
    await account.call('POST', `/crm/objects/2026-09/${type}`, {
      properties: { title: 'A', weight: 'x', status: 'x' },
    }),
  ).toMatchObject({
    body: { errors: [{ code: 'INVALID_INTEGER' }, { code: 'INVALID_OPTION' }] },
  });
});

it('refuses an e-mail address that is none', async () => {
  expect(
    await account.call('POST', '/crm/objects/2026-09/contacts', {
      properties: { email: 'ana' },
    }),
  ).toMatchObject({ body: { errors: [{ code: 'INVALID_EMAIL' }] } });
});
