import { toDeal, toMeeting, toReply } from '#src/hubspot/outcome-records.ts';

const now = new Date('2026-11-30T12:00:00Z');
const earlier = '2026-11-20T12:00:00Z';
const later = '2027-01-20T12:00:00Z';
const record = (properties: Record<string, string | null>) => ({
  id: '1',
  createdAt: earlier,
  properties,
});
const dealOf = (properties: Record<string, string | null>) =>
  toDeal(record(properties), { withAmounts: true, now });

it.each([
  ['of the account’s currency', { amount: '50' }, 50],
  [
    'in another currency, as HubSpot converted it',
    { amount: '70', deal_currency_code: 'USD', amount_in_home_currency: '64' },
    64,
  ],
  [
    'in another currency that HubSpot did not convert',
    { amount: '70', deal_currency_code: 'USD' },
    null,
  ],
  ['that is no number', { amount: 'seventy' }, null],
  ['that is empty', { amount: '' }, null],
])('takes the amount of a deal %s', (_, properties, expected) => {
  expect(dealOf(properties).amount).toBe(expected);
});

it('keeps no amount where the admin did not allow it', () => {
  expect(
    toDeal(record({ amount: '50' }), { withAmounts: false, now }).amount,
  ).toBeNull();
});

it.each([
  ['said', { createdate: '2026-11-10' }, '2026-11-10T00:00:00.000Z'],
  ['said as a number', { createdate: String(Date.parse(earlier)) }, earlier],
  ['empty', { createdate: '' }, earlier],
  ['no date', { createdate: 'soon' }, earlier],
  ['ahead', { createdate: later }, earlier],
])('tells when a deal was opened, its date %s', (_, properties, expected) => {
  expect(dealOf(properties).createdAt).toEqual(new Date(expected));
});

it.each([
  ['kept by people', { closedate: earlier }, earlier],
  ['ahead', { closedate: later }, '2026-11-25T00:00:00Z'],
  ['empty', { closedate: '' }, '2026-11-25T00:00:00Z'],
])(
  'tells when a deal was won, its close date %s',
  (_, properties, expected) => {
    expect(
      dealOf({
        hs_is_closed_won: 'true',
        hs_v2_date_entered_current_stage: '2026-11-25T00:00:00Z',
        ...properties,
      }).wonAt,
    ).toEqual(new Date(expected));
  },
);

it('takes no meeting that was cancelled or missed, and a planned one by when it was booked', () => {
  const meeting = (outcome: string) =>
    toMeeting(
      record({ hs_meeting_start_time: later, hs_meeting_outcome: outcome }),
    );

  expect(meeting('CANCELED')).toBeNull();
  expect(meeting('NO_SHOW')).toBeNull();
  expect(meeting('SCHEDULED')?.at).toEqual(new Date(earlier));
});

it('takes a call of the client’s that was answered, and none of ours or to come', () => {
  const call = (properties: Record<string, string>) =>
    toReply(
      record({
        hs_timestamp: earlier,
        hs_call_direction: 'INBOUND',
        hs_call_status: 'COMPLETED',
        ...properties,
      }),
      now,
    );

  expect(call({})?.at).toEqual(new Date(earlier));
  expect(call({ hs_call_direction: 'OUTBOUND' })).toBeNull();
  expect(call({ hs_timestamp: later })).toBeNull();
  expect(call({ hs_timestamp: '' })).toBeNull();
});
