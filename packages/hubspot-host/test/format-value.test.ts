import type { PropertyView } from '#host/screen/crm/api.ts';
import { formatProperties } from '#host/screen/extension/format-properties.ts';
import { formatValue } from '#host/screen/extension/format-value.ts';

const paris = { language: 'en', timeZone: 'Europe/Paris', currency: 'EUR' };
const property = (changes: Partial<PropertyView>): PropertyView => ({
  name: 'trial',
  label: 'Trial',
  description: '',
  type: 'string',
  fieldType: 'text',
  options: [],
  hubspotDefined: false,
  modificationMetadata: { readOnlyValue: false },
  ...changes,
});
const late = '2026-06-30T23:30:00Z';

it.each([
  ['Europe/Paris', 'Jul 1, 2026, 1:30 AM'],
  ['America/New_York', 'Jun 30, 2026, 7:30 PM'],
])('shows a time as it is in the account, in %s', (timeZone, shown) => {
  const value = formatValue(
    late,
    property({ type: 'datetime' }),
    {},
    { ...paris, timeZone },
  );

  expect(value.replaceAll('\u202F', ' ')).toBe(shown);
});

it('shows a day as the same day everywhere', () => {
  for (const timeZone of ['Pacific/Kiritimati', 'America/New_York']) {
    expect(
      formatValue(
        '2026-06-30',
        property({ type: 'date' }),
        {},
        { ...paris, timeZone },
      ),
    ).toBe('Jun 30, 2026');
  }
});

it.each([
  ['DD/MM/YYYY', '01/07/2026'],
  ['MMMM D, YYYY', 'July 1, 2026'],
  ['ddd D MMM YY HH:mm', 'Wed 1 Jul 26 01:30'],
  ['YYYY-MM-DD hh:mm A', '2026-07-01 01:30 AM'],
  ['H:mm:ss', '1:30:00'],
])('shows a time in the format %s', (format, shown) => {
  expect(
    formatValue(
      late,
      property({ type: 'datetime' }),
      { dateTime: { format } },
      paris,
    ),
  ).toBe(shown);
});

it('shows an amount with the currency of the account unless told otherwise', () => {
  const amount = property({ type: 'number', showCurrencySymbol: true });

  expect(formatValue('12000', amount, {}, paris)).toBe('€12,000.00');
  expect(
    formatValue('12000', amount, { currency: { addSymbol: false } }, paris),
  ).toBe('12,000');
  expect(formatValue('12000', property({ type: 'number' }), {}, paris)).toBe(
    '12,000',
  );
});

// https://developers.hubspot.com/docs/api-reference/latest/crm/properties/create-property
it.each([
  ['0.125', { numberDisplayHint: 'percentage' }, '12.5%'],
  ['1', { numberDisplayHint: 'probability' }, '100%'],
  ['-0.5', { numberDisplayHint: 'percentage' }, '-50%'],
  ['12000', { numberDisplayHint: 'currency' }, '€12,000.00'],
  ['-3.5', { showCurrencySymbol: true }, '-€3.50'],
  ['12000', { numberDisplayHint: 'unformatted' }, '12000'],
  ['12000', { numberDisplayHint: 'formatted' }, '12,000'],
  ['many', { numberDisplayHint: 'percentage' }, 'many'],
])(
  'shows the number %s by what its property hints at',
  (value, hint, shown) => {
    expect(
      formatValue(value, property({ type: 'number', ...hint }), {}, paris),
    ).toBe(shown);
  },
);

it.each([
  ['soon', { type: 'date' }],
  ['many', { type: 'number' }],
  ['', { type: 'number', showCurrencySymbol: true }],
  ['', { type: 'datetime' }],
])('leaves %j as it is', (value, changes) => {
  expect(formatValue(value, property(changes), {}, paris)).toBe(value);
});

it('shows the labels of choices, also of several', () => {
  const choice = property({
    type: 'enumeration',
    options: [
      { value: 'a', label: 'First' },
      { value: 'b', label: 'Second' },
    ],
  });

  expect(formatValue('a;b;c', choice, {}, paris)).toBe('First, Second, c');
});

// https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-extensions-sdk/utilities
it.each([
  ['+33123456789', '+33 1 23 45 67 89'],
  ['+1 (617) 5550123', '+1 617 555 0123'],
  ['01 23 45 67 89', '01 23 45 67 89'],
  ['ask the desk', 'ask the desk'],
])('shows the phone number %s as %s', (value, shown) => {
  expect(
    formatValue(value, property({ fieldType: 'phonenumber' }), {}, paris),
  ).toBe(shown);
});

it.each([
  ['JPY', 'en', '1234.5', '¥1,235'],
  ['KWD', 'en', '1234.5678', 'KWD 1,234.568'],
  ['EUR', 'fr', '-1234.5', '-1 234,50 €'],
  ['USD', 'en', '-0.004', '-$0.00'],
])('shows an amount in %s, in %s: %s', (currency, language, value, shown) => {
  const amount = property({ type: 'number', showCurrencySymbol: true });

  expect(
    formatValue(value, amount, {}, { ...paris, currency, language }).replace(
      /[\u00A0\u202F]/g,
      ' ',
    ),
  ).toBe(shown);
});

// The day began in Kiritimati when it was still the day before in Honolulu.
it.each([
  ['Pacific/Kiritimati', '2026-07-01', 'today'],
  ['Pacific/Kiritimati', '2026-06-30', 'yesterday'],
  ['Pacific/Honolulu', '2026-06-30', 'today'],
  ['Pacific/Honolulu', '2026-07-01', 'tomorrow'],
  ['Pacific/Honolulu', '2026-06-27', '3 days ago'],
  ['Europe/Paris', '2026-08-01', 'next month'],
])('says in %s how far the day %s is: %s', (timeZone, day, said) => {
  jest.useFakeTimers({ now: Date.parse(late) });
  try {
    expect(
      formatValue(
        day,
        property({ type: 'date' }),
        { date: { relative: true } },
        { ...paris, timeZone },
      ),
    ).toBe(said);
  } finally {
    jest.useRealTimers();
  }
});

it('reads times before 1970, and leaves alone what no calendar has', () => {
  const shown = (value: string) =>
    formatValue(value, property({ type: 'datetime' }), {}, paris).replaceAll(
      '\u202F',
      ' ',
    );

  expect(shown('-86400000')).toBe('Dec 31, 1969, 1:00 AM');
  expect(shown('9999999999999999999')).toBe('9999999999999999999');
});

it('leaves what is no text as an extension gave it', async () => {
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (url) =>
    Response.json(
      String(url as string).includes('/properties/')
        ? {
            results: [
              property({
                name: 'choice',
                options: [{ value: 'a', label: 'A' }],
              }),
            ],
          }
        : { companyCurrency: 'EUR' },
    ),
  );
  const given = { choice: undefined, other: 5, more: { of: [] } };

  expect(
    await formatProperties('contacts', given as never, 'all', paris),
  ).toEqual(given);
  expect(
    await formatProperties('contacts', { choice: 5 } as never, 'all', paris),
  ).toEqual({ choice: 5 });
  expect(
    await formatProperties('contacts', { choice: 'a' }, 'all', paris),
  ).toEqual({ choice: 'A' });
});
