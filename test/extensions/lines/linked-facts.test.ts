import type { LinkedPick } from '@starters/contracts';
import { type LinkedRecord, withLinked } from '@starters/lines';
import { listWanted } from '#src/cards/list-wanted.ts';
import { findLinkedFact } from '#src/starters/linked-facts.ts';
import type { LinkedObject } from '@starters/contracts';
import { buildCardStarter } from '#test/helpers/build-card.ts';

const now = new Date('2026-11-28T09:00:00Z');
const at = (days: number) =>
  new Date(now.getTime() - days * 86_400_000).toISOString();
const record = (properties: LinkedRecord['properties']): LinkedRecord => ({
  associationTypes: [{ typeId: 4 }],
  properties,
});

/** The picks that the service sends for a linked object. */
const picksFor = (
  object: LinkedObject,
  seenAt: Date | null = null,
): LinkedPick[] => {
  const fact = findLinkedFact(
    object,
    object.endsWith('deal') ? 'dealname' : 'title',
  );
  if (!fact) throw new Error('There is no such fact.');

  return listWanted([buildCardStarter({ line: [fact], details: [] })], {
    now,
    timeZone: 'Europe/Paris',
    maxFactAgeDays: 180,
    seenAt,
  }).linked.flatMap(({ picks }) => picks);
};
const pick = (
  object: LinkedObject,
  records: LinkedRecord['properties'][],
  seenAt: Date | null = null,
) =>
  withLinked(
    { contact: {} },
    picksFor(object, seenAt),
    records.map(record),
    now.getTime(),
  )[object];

const deal = (
  dealname: string,
  closes: number,
  stage: 'open' | 'won' | 'lost' = 'open',
) => ({
  dealname,
  closedate: at(closes),
  hs_is_closed: String(stage !== 'open'),
  hs_is_closed_won: String(stage === 'won'),
  hs_v2_date_entered_current_stage: at(Math.max(0, closes)),
});

it('takes the open deal that closes soonest for the next one, today included', () => {
  const deals = [
    deal('later', -40),
    deal('soon', -3),
    deal('overdue', 4),
    deal('won', -1, 'won'),
  ];

  expect(pick('next_deal', deals)?.['dealname']).toBe('soon');
  expect(
    pick('next_deal', [
      ...deals,
      { ...deal('today', 0), closedate: '2026-11-27T23:00:00Z' },
    ])?.['dealname'],
  ).toBe('today');
  expect(pick('next_deal', [deal('overdue', 4)])).toBeUndefined();
});

it('takes a deal for open that HubSpot has not said to be closed', () => {
  expect(
    pick('next_deal', [
      { dealname: 'new', closedate: at(-2), hs_is_closed: null },
    ])?.['dealname'],
  ).toBe('new');
});

it('takes the deal closed most recently for the last one, and of those won for the last one won', () => {
  const deals = [
    deal('lost', 5, 'lost'),
    deal('won', 9, 'won'),
    deal('old', 60, 'won'),
    deal('open', 2),
    deal('closes ahead', -2, 'won'),
  ];

  expect(pick('last_deal', deals)?.['dealname']).toBe('lost');
  expect(pick('won_deal', deals)?.['dealname']).toBe('won');
  expect(pick('last_deal', [deal('open', 2)])).toBeUndefined();
  expect(pick('won_deal', [deal('lost', 5, 'lost')])).toBeUndefined();
});

it('counts no deal that was closed longer ago than facts count', () => {
  expect(pick('last_deal', [deal('ancient', 181, 'won')])).toBeUndefined();
});

it.each(['CANCELED', 'NO_SHOW', 'RESCHEDULED'])(
  'takes no meeting for the last one that was %s',
  (hs_meeting_outcome) => {
    const meetings = [
      {
        hs_meeting_title: 'not held',
        hs_meeting_start_time: at(1),
        hs_meeting_outcome,
      },
      {
        hs_meeting_title: 'held',
        hs_meeting_start_time: at(8),
        hs_meeting_outcome: 'COMPLETED',
      },
      {
        hs_meeting_title: 'ahead',
        hs_meeting_start_time: at(-1),
        hs_meeting_outcome: 'SCHEDULED',
      },
    ];

    expect(pick('last_meeting', meetings)?.['hs_meeting_title']).toBe('held');
  },
);

it.each([
  ['a status', { hs_call_status: 'NO_ANSWER' }],
  ['another status', { hs_call_status: 'BUSY' }],
  [
    'an outcome (voicemail)',
    {
      hs_call_status: 'COMPLETED',
      hs_call_disposition: 'b2cf5968-551e-4856-9783-52b3da59a7d0',
    },
  ],
])('takes no call for the last one that by %s was not answered', (_, said) => {
  const calls = [
    { hs_call_title: 'missed', hs_timestamp: at(1), ...said },
    {
      hs_call_title: 'answered',
      hs_timestamp: at(8),
      hs_call_status: 'COMPLETED',
    },
  ];

  expect(pick('last_call', calls)?.['hs_call_title']).toBe('answered');
});

it('counts a call or meeting without date as none', () => {
  expect(
    pick('last_call', [{ hs_call_title: 'when?', hs_timestamp: null }]),
  ).toBeUndefined();
});

it('tells only what is new since this person last opened the record', () => {
  const seen = new Date(at(10));
  const calls = [
    { hs_call_title: 'before', hs_timestamp: at(12) },
    { hs_call_title: 'since', hs_timestamp: at(4) },
  ];

  expect(pick('new_call', calls, seen)?.['hs_call_title']).toBe('since');
  expect(pick('new_call', calls.slice(0, 1), seen)).toBeUndefined();
  expect(
    pick('moved_deal', [deal('moved', 3, 'won')], seen)?.['dealname'],
  ).toBe('moved');
  expect(pick('moved_deal', [deal('stood', 20, 'won')], seen)).toBeUndefined();
});

it('takes nothing for news where this person never opened the record', () => {
  expect(picksFor('new_meeting', null)).toEqual([]);
});

it('knows no fact where the viewer may see no record', () => {
  expect(pick('next_deal', [])).toBeUndefined();
});
