import {
  compareLots,
  type Lot,
  weeksToTell,
} from '#src/outcomes/lot-effect.ts';
import { lehmer, sumUpEffects } from './planted-effects.ts';

/**
 * Draws in a world where `a` adds to the chance of a meeting, and where clients that little can be
 * said meet more often anyway: who compares without weights is misled.
 */
const world = (seed: number, effect: number, size: number): Lot[] => {
  const random = lehmer(seed * 6_364 + 11);

  return Array.from({ length: size }, () => {
    const among =
      random() < 0.5 ? ['a', 'b'] : ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const conversation = among[Math.floor(random() * among.length)] ?? 'a';
    const base = among.length === 2 ? 0.4 : 0.1;

    return {
      conversation,
      among: among.length,
      isFollowed: random() < base + (conversation === 'a' ? effect : 0),
    };
  });
};
const worlds = 400;

it.each([
  [0, 600],
  [0.05, 600],
  [0.1, 600],
  [0, 80],
  [0.1, 80],
])(
  'finds a planted effect of %d in %i lots, with intervals that cover it',
  (effect, size) => {
    const found = Array.from({ length: worlds }, (_, seed) =>
      compareLots(world(seed + 1, effect, size), 'a'),
    ).filter((each) => each !== null);
    const { mean, covered } = sumUpEffects(found, effect);

    expect(found.length).toBe(worlds);
    // Four standard errors of the mean over the worlds.
    expect(Math.abs(mean - effect)).toBeLessThan(size === 600 ? 0.01 : 0.03);
    // 90 % within four standard errors, and never too sure of itself.
    expect(covered).toBeGreaterThan(0.84);
    expect(covered).toBeLessThan(0.97);
  },
);

it('would be misled without weights', () => {
  const lots = world(1, 0, 20_000);
  const rate = (some: Lot[]) =>
    some.filter(({ isFollowed }) => isFollowed).length / some.length;
  const own = lots.filter(({ conversation }) => conversation === 'a');
  const others = lots.filter(({ conversation }) => conversation !== 'a');

  expect(rate(own) - rate(others)).toBeGreaterThan(0.08);
  expect(compareLots(lots, 'a')?.difference).toBeCloseTo(0, 1);
});

it('leaves out draws in which nothing else could be drawn', () => {
  const lot = (conversation: string, among: number): Lot => ({
    conversation,
    among,
    isFollowed: true,
  });

  expect(compareLots([lot('a', 1), lot('b', 1)], 'a')).toBeNull();
  expect(compareLots([lot('a', 1), lot('b', 2)], 'a')).toBeNull();
  expect(compareLots([lot('a', 2), lot('b', 2)], 'a')).toMatchObject({
    difference: 0,
    own: { size: 1 },
    others: { size: 1 },
  });
});

it('says when a difference of ten points would show', () => {
  // n for each side is 6.18 · 2 · 0.21 / 0.01 = 260 at a rate of 0.3.
  expect(weeksToTell({ own: 10, others: 10 }, 0.3)).toBe(26);
  expect(weeksToTell({ own: 1, others: 9 }, 0.3)).toBe(145);
  expect(weeksToTell({ own: 0, others: 9 }, 0.3)).toBeNull();
});
