import type { CardStarter } from '@starters/contracts';
import { isRecent, rankLines } from '@starters/lines';
import { buildCardStarter } from '#test/helpers/build-card.ts';

const now = Date.parse('2026-11-28T09:00:00Z');
const daysAgo = (days: number) =>
  new Date(now - days * 86_400_000).toISOString();
const starter = (
  starterId: string,
  tier: number,
  dates: CardStarter['dates'] = [],
) => ({ starter: buildCardStarter({ starterId, tier, dates }) });
const call: CardStarter['dates'] = [['last_call', 'hs_timestamp']];
const client = {
  contact: { met_on: daysAgo(31) },
  last_call: { hs_timestamp: daysAgo(29) },
};
const order = (ready: ReturnType<typeof starter>[]) =>
  rankLines(ready, client, now).map((each) => each.starter.starterId);

it('puts what rests on a fact of the last 30 days before its equals, and nobody else', () => {
  expect(
    order([
      starter('a', 1),
      starter('b', 1, call),
      starter('c', 2),
      starter('d', 2, call),
    ]),
  ).toEqual(['b', 'a', 'd', 'c']);
});

it('leaves equals in the order the service gave', () => {
  expect(
    order([starter('a', 1, call), starter('b', 1, call), starter('c', 1)]),
  ).toEqual(['a', 'b', 'c']);
});

it('moves nothing of tier 0: what was requested, followed, or drawn at random', () => {
  expect(
    order([
      starter('requested', 0),
      starter('a', 1),
      starter('lot', 0),
      starter('b', 1, call),
      starter('c', 1, call),
    ]),
  ).toEqual(['requested', 'b', 'lot', 'c', 'a']);
});

it('sorts by tier what the service sent in the order of its draws', () => {
  expect(order([starter('b', 2), starter('a', 1)])).toEqual(['a', 'b']);
});

it.each([
  ['29 days ago', 'last_call', daysAgo(29), true],
  ['31 days ago', 'last_call', daysAgo(31), false],
  ['in 12 days', 'next_deal', daysAgo(-12), true],
  ['in 40 days', 'next_deal', daysAgo(-40), false],
  ['in milliseconds', 'last_call', String(now - 1), true],
  ['never', 'last_call', null, false],
  ['in no date', 'last_call', 'soon', false],
] as const)(
  'knows whether a fact dated %s is recent',
  (_, object, date, isIt) => {
    expect(
      isRecent(
        buildCardStarter({ dates: [[object, 'on']] }),
        { contact: {}, [object]: { on: date } },
        now,
      ),
    ).toBe(isIt);
  },
);

it('takes a record that is not there for no recent fact', () => {
  expect(
    isRecent(buildCardStarter({ dates: call }), { contact: {} }, now),
  ).toBe(false);
});
