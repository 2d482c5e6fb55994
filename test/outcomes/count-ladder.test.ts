import { countAll, countLadders } from '#src/outcomes/count-ladder.ts';
import type { ClientRecords, Deal, FollowUp } from '#src/outcomes/follow-up.ts';
import { keepSince } from '#src/outcomes/follow-up.ts';
import { kindOfClient, stageAt } from '#src/outcomes/new-client.ts';
import { listEvents, type Use } from '#src/outcomes/outcome-events.ts';

const windows = { meetingDays: 14, dealDays: 90, wonDays: 180 };
const start = Date.parse('2026-03-01T09:00:00Z');
const day = (days: number, hours = 0): Date =>
  new Date(start + days * 86_400_000 + hours * 3_600_000);
const now = day(400);

const deal = (overrides: Partial<Deal> & { id: string }): Deal => ({
  stage: 'contractsent',
  createdAt: day(1),
  wonAt: null,
  isWon: false,
  amount: null,
  ...overrides,
});
const won = (id: string, opened: Date | null, at: Date | null): Deal =>
  deal({ id, createdAt: opened, isWon: true, wonAt: at, stage: 'closedwon' });
const use = (overrides: Partial<Use> = {}): Use => ({
  key: 'use-1',
  starterId: 's1',
  wording: 'w',
  contactId: '1',
  userId: 1,
  segmentIds: [],
  usedAt: day(0),
  clientKind: 'new',
  ...overrides,
});
const follow = (
  records: Partial<ClientRecords>,
  contactId = '1',
  known: FollowUp | null = null,
): FollowUp =>
  keepSince(
    contactId,
    { companyId: null, deals: [], touches: [], ...records },
    { known, since: day(0), now },
  );
/** Uses with what their client was, as it is kept with them. */
const withKinds = (uses: Use[], followUps: FollowUp[]): Use[] =>
  uses.map((each) => {
    const followUp = followUps.find(
      ({ contactId }) => contactId === each.contactId,
    );

    return {
      ...each,
      clientKind: followUp ? kindOfClient(followUp, each.usedAt) : null,
    };
  });
const count = (uses: Use[], followUps: FollowUp[]) =>
  countAll(uses, listEvents(withKinds(uses, followUps), followUps, windows), {
    followUps,
    windows,
  });
const dealsOnly = (...deals: Deal[]) => {
  const { opened, won: wins, firstWon } = count([use()], [follow({ deals })]);

  return [opened, wins, firstWon];
};

it.each<[string, Deal[], number[]]>([
  ['no deal at all', [], [0, 0, 0]],
  ['one opened and won in time', [won('a', day(2), day(60))], [1, 1, 1]],
  ['an older deal, won after the use', [won('a', day(-3), day(5))], [0, 0, 0]],
  [
    'an older deal won after the use, and a new one later',
    [won('a', day(-3), day(5)), won('b', day(6), day(9))],
    [1, 1, 0],
  ],
  [
    'a client who had bought',
    [won('a', day(-300), day(-250)), won('b', day(6), day(9))],
    [1, 1, 0],
  ],
  [
    'opened an hour before the click',
    [won('a', day(0, -1), day(3))],
    [1, 1, 1],
  ],
  ['opened two hours before', [won('a', day(0, -2), day(3))], [0, 0, 0]],
  ['opened a day too late', [won('a', day(91), day(95))], [0, 0, 0]],
  ['won a day too late', [won('a', day(80), day(181))], [1, 0, 0]],
  ['without any date', [won('a', null, null)], [0, 0, 0]],
  ['won without a date', [won('a', day(4), null)], [1, 1, 1]],
  [
    're-opened: no longer won',
    [deal({ id: 'a', createdAt: day(2) })],
    [1, 0, 0],
  ],
  [
    'listed twice, as in two pipelines',
    [won('a', day(2), day(60)), won('a', day(2), day(60))],
    [1, 1, 1],
  ],
  [
    'two won: only the earlier one is the first',
    [won('a', day(2), day(60)), won('b', day(3), day(50))],
    [2, 2, 1],
  ],
])('counts deals: %s', (_, deals, expected) => {
  expect(dealsOnly(...deals)).toEqual(expected);
});

it('keeps nothing that is older than the use, but that there was a won deal', () => {
  const followUp = follow({
    deals: [
      won('a', day(-300), day(-250)),
      deal({ id: 'b', createdAt: day(-9) }),
    ],
    touches: [{ id: 'm', kind: 'meeting', at: day(-1) }],
  });

  expect(followUp).toMatchObject({ deals: [], touches: [], hadWon: true });
});

it('takes what a client was from the first reading, whatever is deleted later', () => {
  const first = follow({ deals: [won('a', day(-300), day(-250))] });
  const second = follow({ deals: [won('b', day(3), day(9))] }, '1', first);

  expect(second.hadWon).toBe(true);
  expect(kindOfClient(second, day(0))).toBe('existing');
  const fresh = follow({ deals: [won('b', day(3), day(9))] });
  expect(kindOfClient(fresh, day(0))).toBe('new');
  expect(kindOfClient(fresh, day(10))).toBe('existing');
});

it('keeps touches where they are not read any more', () => {
  const touches = [{ id: 'm', kind: 'meeting' as const, at: day(3) }];

  expect(follow({ touches: null }, '1', follow({ touches })).touches).toEqual(
    touches,
  );
});

it('forgets what a withdrawn use was followed by', () => {
  expect(
    count([], [follow({ deals: [won('a', day(2), day(3))] })]),
  ).toMatchObject({ used: 0, opened: 0, won: 0, firstWon: 0 });
});

it('shares credit equally among starters, and counts a deal of two contacts once', () => {
  const deals = [won('a', day(10), day(20))];
  const uses = [
    use(),
    use({ key: 'use-2', usedAt: day(1) }),
    use({ key: 'use-3', starterId: 's2', contactId: '2', usedAt: day(2) }),
  ];
  const followUps = [follow({ deals }), follow({ deals }, '2')];
  const ladders = countLadders(uses, listEvents(uses, followUps, windows), {
    followUps,
    windows,
    partsOf: ({ starterId }) => [{ group: starterId, weight: 1 }],
  });

  expect(ladders.get('s1')).toMatchObject({ used: 2, opened: 0.5, won: 0.5 });
  expect(ladders.get('s2')).toMatchObject({ used: 1, opened: 0.5, won: 0.5 });
  expect(count(uses, followUps)).toMatchObject({ opened: 1, firstWon: 1 });
});

it('says of how many it is too early, by the time of the last reading', () => {
  const followUp = { ...follow({}), readAt: day(20) };

  expect(count([use()], [followUp]).early).toEqual({
    met: 0,
    opened: 1,
    won: 1,
    firstWon: 1,
  });
  expect(count([use({ contactId: '9' })], [followUp]).early.met).toBe(1);
});

it('adds amounts by share, and none where none is kept', () => {
  const rich = { ...won('a', day(2), day(3)), amount: 900 };

  expect(count([use()], [follow({ deals: [rich] })]).amount).toBe(900);
  expect(count([use()], [follow({})]).amount).toBeNull();
});

it.each([
  [[], ''],
  [[{ value: 'lead', at: day(5) }], 'lead'],
  [
    [
      { value: 'customer', at: day(9) },
      { value: 'lead', at: day(-5) },
    ],
    'lead',
  ],
  [
    [
      { value: 'customer', at: day(-1) },
      { value: 'lead', at: day(-5) },
    ],
    'customer',
  ],
])(
  'tells the lifecycle stage of a moment from its history %#',
  (history, stage) => {
    expect(stageAt(history, day(0))).toBe(stage);
  },
);
