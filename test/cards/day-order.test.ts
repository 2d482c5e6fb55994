import fc from 'fast-check';
import { arrange, drawDayOrder } from '#src/cards/day-order.ts';
import { todayIn } from '#src/starters/today-in.ts';

const view = (overrides: Partial<Parameters<typeof drawDayOrder>[1]> = {}) => ({
  accountId: 1,
  userId: 51001,
  contactId: '501',
  day: '2026-11-23',
  ...overrides,
});
/** Ranks without equals. */
const ranks = (conversations: string[]) => ({
  conversations,
  tiers: Object.fromEntries(conversations.map((id, index) => [id, index + 1])),
});
const ranked = ['a', 'b', 'c', 'd', 'e', 'f'];

it('gives the third place at random one day in ten, and says how likely it was', () => {
  const days = Array.from({ length: 4_000 }, (_, contact) =>
    drawDayOrder(ranks(ranked), view({ contactId: `${contact}` })),
  );
  const explored = days.filter((each) => each.explored !== null);

  expect(explored.length / days.length).toBeGreaterThan(0.08);
  expect(explored.length / days.length).toBeLessThan(0.12);
  for (const { conversations, explored: chosen, propensity } of explored) {
    expect(conversations[2]).toBe(chosen);
    expect(['d', 'e', 'f']).toContain(chosen);
    expect(propensity).toBeCloseTo(0.1 / 3);
  }
  expect(new Set(explored.map((each) => each.explored)).size).toBe(3);
});

it('keeps the best order and no draw on all other days', () => {
  const others = Array.from({ length: 50 }, (_, contact) =>
    drawDayOrder(ranks(ranked), view({ contactId: `${contact}` })),
  ).filter((each) => each.explored === null);

  expect(others.length).toBeGreaterThan(30);
  for (const { conversations, propensity } of others) {
    expect(conversations).toEqual(ranked);
    expect(propensity).toBeNull();
  }
});

it('draws nothing where nothing stands behind the third', () => {
  for (let contact = 0; contact < 100; contact += 1) {
    expect(
      drawDayOrder(ranks(['a', 'b', 'c']), view({ contactId: `${contact}` }))
        .explored,
    ).toBeNull();
  }
});

it('loses nothing, invents nothing and is the same for the same day', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 20 }),
      fc.nat(),
      (ids, userId) => {
        const drawn = drawDayOrder(ranks(ids), view({ userId }));

        expect([...drawn.conversations].sort()).toEqual([...ids].sort());
        expect(drawDayOrder(ranks(ids), view({ userId }))).toEqual(drawn);
      },
    ),
  );
});

it('puts what came since behind, best first, and drops what has gone', () => {
  const kept = {
    conversations: ['c', 'a', 'b'],
    tiers: {},
    explored: null,
    propensity: null,
  };

  expect(arrange(['d', 'a', 'b', 'e'], kept)).toEqual(['a', 'b', 'd', 'e']);
});

it('ends the day at midnight of the account, summer time or not', () => {
  const zone = 'Europe/Paris';

  expect(todayIn(zone, new Date('2026-03-28T22:59:59Z'))).toBe('2026-03-28');
  expect(todayIn(zone, new Date('2026-03-28T23:00:00Z'))).toBe('2026-03-29');
  expect(todayIn(zone, new Date('2026-03-29T21:59:59Z'))).toBe('2026-03-29');
  expect(todayIn(zone, new Date('2026-03-29T22:00:00Z'))).toBe('2026-03-30');
  expect(todayIn(zone, new Date('2026-10-25T22:59:59Z'))).toBe('2026-10-25');
  expect(todayIn(zone, new Date('2026-10-25T23:00:00Z'))).toBe('2026-10-26');
  expect(todayIn('Pacific/Auckland', new Date('2026-11-23T12:00:00Z'))).toBe(
    '2026-11-24',
  );
});

it('draws among what the card can show, and says how likely that was', () => {
  const days = Array.from({ length: 4_000 }, (_, contact) =>
    drawDayOrder(
      ranks(ranked),
      view({ contactId: `${contact}` }),
      undefined,
      (conversation) => conversation !== 'd',
    ),
  );
  const explored = days.filter((each) => each.explored !== null);

  expect(explored.length / days.length).toBeGreaterThan(0.08);
  expect(new Set(explored.map((each) => each.explored))).toEqual(
    new Set(['e', 'f']),
  );
  for (const { among, propensity } of explored) {
    expect(among).toEqual(['e', 'f']);
    expect(propensity).toBeCloseTo(0.1 / 2);
  }
});

it('draws nothing where the card can show nothing else', () => {
  for (let contact = 0; contact < 100; contact += 1) {
    expect(
      drawDayOrder(
        ranks(ranked),
        view({ contactId: `${contact}` }),
        undefined,
        () => false,
      ),
    ).toEqual({
      conversations: ranked,
      tiers: ranks(ranked).tiers,
      explored: null,
      propensity: null,
    });
  }
});
