import fc from 'fast-check';
import { NEAR, rankedOf, rankTiers, tiersOf } from '#src/cards/near-equal.ts';

const view = {
  accountId: 1,
  userId: 51_001,
  contactId: '501',
  day: '2026-11-23',
};
const scored = (...scores: number[]) =>
  scores.map((score, index) => ({ conversation: `c${index}`, score }));

it('begins a tier where a score is clearly less than the best of the one before', () => {
  expect(tiersOf([0.8, 0.79, 0.76, 0.74, 0.7, 0.6], 0.05)).toEqual([
    1, 1, 1, 2, 2, 3,
  ]);
  expect(tiersOf([])).toEqual([]);
  expect(tiersOf([0.5])).toEqual([1]);
});

it('does not chain: what is near to its neighbour may be far from the best', () => {
  expect(tiersOf([0.8, 0.77, 0.74, 0.71], 0.05)).toEqual([1, 1, 2, 2]);
});

it('puts each of several equals first about equally often, and the same all day', () => {
  const firsts = new Map<string | undefined, number>();
  for (let contact = 0; contact < 900; contact += 1) {
    const at = { ...view, contactId: `${contact}` };
    const { conversations } = rankTiers(
      rankedOf(scored(0.8, 0.8, 0.79, 0.2)),
      at,
    );
    expect(rankTiers(rankedOf(scored(0.8, 0.8, 0.79, 0.2)), at)).toEqual({
      conversations,
      tiers: { c0: 1, c1: 1, c2: 1, c3: 2 },
    });
    expect(conversations[3]).toBe('c3');
    firsts.set(conversations[0], (firsts.get(conversations[0]) ?? 0) + 1);
  }

  for (const first of ['c0', 'c1', 'c2']) {
    expect(firsts.get(first)).toBeGreaterThan(230);
    expect(firsts.get(first)).toBeLessThan(370);
  }
});

it('gives the places of what nobody voted on to the newest of it, those of one day at random', () => {
  const equals = [
    { conversation: 'tried', score: 0.7 },
    { conversation: 'old', score: 0.7, untriedSince: '2026-10-01' },
    { conversation: 'new', score: 0.7, untriedSince: '2026-11-20' },
    { conversation: 'also new', score: 0.69, untriedSince: '2026-11-20' },
    { conversation: 'worse', score: 0.5, untriedSince: '2026-11-23' },
  ];
  const places = { tried: new Set<number>(), new: new Set<number>() };
  for (let contact = 0; contact < 60; contact += 1) {
    const { conversations } = rankTiers(rankedOf(equals), {
      ...view,
      contactId: `${contact}`,
    });
    const untried = conversations.filter((id) => id !== 'tried');
    expect(untried.slice(0, 2).sort()).toEqual(['also new', 'new']);
    expect(untried.slice(2)).toEqual(['old', 'worse']);
    expect(conversations.at(-1)).toBe('worse');
    places.tried.add(conversations.indexOf('tried'));
    places.new.add(untried.indexOf('new'));
  }

  expect(places.tried.size).toBe(4);
  expect(places.new.size).toBe(2);
});

it('takes the newest of a thousand untried starters, however few are wanted', () => {
  const untried = Array.from({ length: 1_000 }, (_, index) => ({
    conversation: `c${index}`,
    score: 0.6,
    untriedSince: new Date(Date.UTC(2020, 0, 1 + ((index * 37) % 1_000)))
      .toISOString()
      .slice(0, 10),
  }));
  const newest = untried
    .toSorted((one, other) => (one.untriedSince > other.untriedSince ? -1 : 1))
    .slice(0, 3)
    .map(({ conversation }) => conversation);

  expect(rankTiers(rankedOf(untried), view, 3).conversations).toEqual(newest);
});

it('shows each of forty untried starters that came together on about as many cards', () => {
  const untried = Array.from({ length: 40 }, (_, index) => ({
    conversation: `c${index}`,
    score: 0.6,
    untriedSince: '2026-11-20',
  }));
  const shown = new Map<string, number>();
  for (let contact = 0; contact < 2_000; contact += 1) {
    const at = { ...view, contactId: `${contact}` };
    for (const id of rankTiers(rankedOf(untried), at, 3).conversations) {
      shown.set(id, (shown.get(id) ?? 0) + 1);
    }
  }

  expect(
    Math.min(...untried.map((each) => shown.get(each.conversation) ?? 0)),
  ).toBeGreaterThan(100);
  expect(Math.max(...shown.values())).toBeLessThan(200);
});

it('never puts one before another that is clearly better, and loses none', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }),
      (scores) => {
        const ranked = scored(...scores.toSorted((a, b) => b - a));
        const { conversations } = rankTiers(rankedOf(ranked), view);
        const scoreOf = (id: string | undefined) =>
          ranked.find(({ conversation }) => conversation === id)?.score ?? 0;

        expect(conversations.toSorted()).toEqual(
          ranked.map(({ conversation }) => conversation).toSorted(),
        );
        for (const [index, id] of conversations.entries()) {
          for (const later of conversations.slice(index + 1)) {
            expect(scoreOf(later) - scoreOf(id)).toBeLessThanOrEqual(NEAR);
          }
        }
      },
    ),
  );
});
