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
