import { DAY_MS } from '@starters/contracts';
import { defaultSettings } from '#src/accounts/settings.ts';
import type { Deal, FollowUp } from '#src/outcomes/follow-up.ts';
import { compareHoldOut } from '#src/outcomes/hold-out-effect.ts';
import { forecastHoldOut } from '#src/outcomes/hold-out-forecast.ts';
import type {
  Compared,
  ComparedRow,
} from '#src/outcomes/outcome-repository.ts';
import { lehmer, sumUpEffects } from './planted-effects.ts';

const start = Date.parse('2026-01-05T09:00:00Z');
const day = (days: number) => new Date(start + days * DAY_MS);
const { meetingDays, wonDays } = defaultSettings;

const clientOf = (overrides: Partial<ComparedRow> = {}): ComparedRow => ({
  contactId: '1',
  enteredAt: day(0),
  isLeftAlone: false,
  ...overrides,
});
const followUpOf = (overrides: Partial<FollowUp> = {}): FollowUp => ({
  contactId: '1',
  companyId: null,
  hadWon: false,
  firstWonAt: null,
  deals: [],
  touches: [],
  readAt: day(wonDays + 2),
  ...overrides,
});
const dealOf = (overrides: Partial<Deal> = {}): Deal => ({
  id: 'd1',
  stage: 'closedwon',
  createdAt: day(3),
  wonAt: day(30),
  isWon: true,
  amount: null,
  ...overrides,
});
const comparedOf = (
  clients: ComparedRow[],
  followUps: FollowUp[],
): Compared => ({ clients, followUps, people: { served: 9, leftAlone: 9 } });

/** Clients, a fifth of them left alone; `effect` is added to the chance of the others to meet. */
const world = (
  seed: number,
  { effect, size, base }: { effect: number; size: number; base: number },
): Compared => {
  const random = lehmer(seed * 6_364 + 11);
  const clients = Array.from({ length: size }, (_, index) =>
    clientOf({
      contactId: `${index}`,
      enteredAt: day(random() * 60),
      isLeftAlone: random() < 0.2,
    }),
  );

  return comparedOf(
    clients,
    clients.map(({ contactId, enteredAt, isLeftAlone }) => {
      const isReached = random() < base + (isLeftAlone ? 0 : effect);
      const at = new Date(enteredAt.getTime() + DAY_MS * (1 + random() * 10));

      return followUpOf({
        contactId,
        readAt: day(300),
        firstWonAt: isReached ? at : null,
        touches: isReached
          ? [{ id: `m${contactId}`, kind: 'meeting', at }]
          : [],
        deals: isReached
          ? [dealOf({ id: `d${contactId}`, createdAt: at, wonAt: at })]
          : [],
      });
    }),
  );
};
const worlds = 200;

it.each([
  ['met', 0, 600, 0.2],
  ['met', 0.05, 600, 0.2],
  ['met', 0.1, 600, 0.2],
  ['met', 0, 150, 0.2],
  ['firstWon', 0, 600, 0.04],
  ['firstWon', 0.05, 600, 0.04],
] as const)(
  'finds what was planted in %s: %d, in %i clients at a base of %d',
  (rung, effect, size, base) => {
    const found = Array.from(
      { length: worlds },
      (_, seed) =>
        compareHoldOut(
          world(seed + 1, { effect, size, base }),
          defaultSettings,
          rung,
        ).effect,
    ).filter((each) => each !== null);
    const { mean, covered } = sumUpEffects(found, effect);

    expect(found.length).toBe(worlds);
    // Four standard errors of the mean over the worlds.
    expect(Math.abs(mean - effect)).toBeLessThan(size === 600 ? 0.012 : 0.025);
    // 90 % within four standard errors; a little more where shares are small.
    expect(covered).toBeGreaterThan(0.815);
    expect(covered).toBeLessThan(0.985);
  },
);

it('says mostly that zero may be chance where nothing was planted, and seldom where ten points were', () => {
  const isFound = (effect: number) =>
    Array.from({ length: worlds }, (_, seed) =>
      compareHoldOut(
        world(seed + 1, { effect, size: 1_000, base: 0.2 }),
        defaultSettings,
        'met',
      ),
    ).filter(
      ({ effect: found }) =>
        found !== null && (found.low > 0 || found.high < 0),
    ).length / worlds;

  expect(isFound(0)).toBeLessThan(0.17);
  expect(isFound(0.1)).toBeGreaterThan(0.8);
});

it('leaves each client on the side that was drawn, whatever they heard, and waits for their days', () => {
  const clients = [
    clientOf({ contactId: '1' }),
    clientOf({ contactId: '2', isLeftAlone: true }),
    clientOf({ contactId: '3', isLeftAlone: true, enteredAt: day(20) }),
    clientOf({ contactId: '4' }),
  ];
  const found = compareHoldOut(
    comparedOf(clients, [
      followUpOf({ contactId: '1', readAt: day(meetingDays) }),
      followUpOf({
        contactId: '2',
        readAt: day(meetingDays),
        touches: [{ id: 'm', kind: 'meeting', at: day(meetingDays) }],
      }),
      // Read before their days were over.
      followUpOf({ contactId: '3', readAt: day(20 + meetingDays - 1) }),
    ]),
    defaultSettings,
    'met',
  );

  expect(found.served).toMatchObject({ size: 1, rate: 0 });
  expect(found.leftAlone).toMatchObject({ size: 1, rate: 1 });
  // The third, and the fourth, who was never read.
  expect(found.early).toBe(2);
});

it.each([
  ['a meeting before the card was opened', { touches: -2, met: 0 }],
  ['one within the hour of it', { touches: -0.02, met: 1 }],
  ['one after the days', { touches: meetingDays + 0.1, met: 0 }],
])('counts %s rightly', (_what, { touches, met }) => {
  const { served } = compareHoldOut(
    comparedOf(
      [clientOf()],
      [
        followUpOf({
          touches: [{ id: 'm', kind: 'reply', at: day(touches) }],
        }),
      ],
    ),
    defaultSettings,
    'met',
  );

  expect(served.rate).toBe(met);
});

it.each<[string, Partial<FollowUp>, { size: number; rate: number }]>([
  [
    'a first deal that was opened and won since',
    { deals: [dealOf()], firstWonAt: day(30) },
    { size: 1, rate: 1 },
  ],
  ['a client who had one before', { hadWon: true }, { size: 0, rate: 0 }],
  [
    'a win before they were taken in, after an earlier use',
    { deals: [dealOf()], firstWonAt: day(-5) },
    { size: 0, rate: 0 },
  ],
  [
    'a second deal after the first was won otherwise',
    { deals: [dealOf({ wonAt: day(40) })], firstWonAt: day(10) },
    { size: 1, rate: 0 },
  ],
  [
    'a deal that was opened too late',
    {
      deals: [dealOf({ createdAt: day(120), wonAt: day(130) })],
      firstWonAt: day(130),
    },
    { size: 1, rate: 0 },
  ],
  [
    'a deal that is not won',
    { deals: [dealOf({ isWon: false, wonAt: null })] },
    { size: 1, rate: 0 },
  ],
])('counts %s rightly among new clients', (_what, overrides, expected) => {
  expect(
    compareHoldOut(
      comparedOf([clientOf()], [followUpOf(overrides)]),
      defaultSettings,
      'firstWon',
    ).served,
  ).toMatchObject(expected);
});

it('takes the contacts of a company for one client, on the side of the first', () => {
  const won = { deals: [dealOf()], firstWonAt: day(30), companyId: 'c' };
  const found = compareHoldOut(
    comparedOf(
      [
        clientOf({ contactId: '1', enteredAt: day(1), isLeftAlone: true }),
        clientOf({ contactId: '2', enteredAt: day(2) }),
        clientOf({ contactId: '3', enteredAt: day(3) }),
      ],
      [
        followUpOf({ contactId: '1', ...won, readAt: day(300) }),
        followUpOf({ contactId: '2', ...won, readAt: day(300) }),
        followUpOf({ contactId: '3', readAt: day(300) }),
      ],
    ),
    defaultSettings,
    'firstWon',
  );

  expect(found.leftAlone).toMatchObject({ size: 1, rate: 1 });
  expect(found.served).toMatchObject({ size: 1, rate: 0 });
});

it('says what it costs and how long it takes, and nothing where no card was opened', () => {
  const perWeek = { openings: 200, clients: 100 };
  // 6.18 · 0.25 · (1/90 + 1/10) / 0.01 = 17.2 weeks, and two for the last ones' days.
  expect(forecastHoldOut(10, perWeek, 14)).toEqual({
    openings: 20,
    weeksToTen: 20,
    weeksToFive: 71,
  });
  expect(forecastHoldOut(10, { openings: 0, clients: 0 }, 14)).toEqual({
    openings: 0,
    weeksToTen: null,
    weeksToFive: null,
  });
});
