import { gainOf, type Worth } from '#tools/ranking-bench/outcome.ts';
import { judgeFigures, type Played } from '#tools/ranking-bench/required.ts';
import { rivals, shipped } from '#tools/ranking-bench/rivals/policies.ts';
import { simulate } from '#tools/ranking-bench/simulate.ts';
import { type Summary, summarize } from '#tools/ranking-bench/summary.ts';
import { createWorld, type Scenario } from '#tools/ranking-bench/world.ts';

/** A short version of the bench: three segments' worth of a team, for a few seeds. */
const small: Scenario = {
  name: 'short',
  salespeople: 20,
  views: 600,
  starters: [12, 20],
  votes: [0.22, 0.14, 0.1],
  segmentEffect: 0.5,
  mostSegments: 1,
  eager: 0,
};
const policy = (name: string) => {
  const found = [shipped, ...rivals].find((each) => each.name === name);
  if (!found) throw new Error(`There is no policy ${name}.`);

  return found;
};
const played = new Map<string, number>();
/** The gain of a policy; what was played once comes out the same again. */
const play = (name: string, scenario = small, seeds = 6): number => {
  const key = JSON.stringify([name, scenario, seeds]);
  const before = played.get(key);
  if (before !== undefined) return before;
  const all: Worth = { gained: 0, best: 0, byChance: 0 };
  for (let seed = 1; seed <= seeds; seed += 1) {
    const { whole } = simulate(scenario, policy(name), seed);
    all.gained += whole.gained;
    all.best += whole.best;
    all.byChance += whole.byChance;
  }

  played.set(key, gainOf(all));

  return gainOf(all);
};

it('comes out the same every time, for what ships and for a rival that draws', () => {
  for (const name of ['this policy', 'top-two Thompson']) {
    const once = simulate(small, policy(name), 3);
    expect(simulate(small, policy(name), 3)).toEqual(once);
  }
});

it('gains nothing by chance, and something by this policy', () => {
  expect(Math.abs(play('random'))).toBeLessThan(0.1);
  expect(play('this policy')).toBeGreaterThan(0.4);
});

it('does better than what freezes new starters out', () => {
  expect(play('this policy')).toBeGreaterThan(play('Wilson lower bound'));
});

it('learns far more than the former policy where segments turn the order round', () => {
  const reversed = { ...small, views: 1_200, isReversed: true };

  expect(play('this policy', reversed, 4)).toBeGreaterThan(
    play('former policy', reversed, 4) + 0.05,
  );
});

it('makes contacts that something is eligible for, and not everything', () => {
  const world = createWorld(small, 1);
  const matches = world.people.flatMap(({ contacts }) =>
    contacts.map(
      (contact) =>
        world.starters.filter((starter) => world.match(starter, contact))
          .length,
    ),
  );

  expect(Math.min(...matches)).toBeGreaterThan(0);
  expect(Math.max(...matches)).toBeLessThan(world.starters.length);
});

it('misses a required figure that is not reached, and reaches one that is', () => {
  const build = (gain: number, coverage: number): Summary => ({
    ...summarize([]),
    gains: [gain, gain],
    lateGains: [gain + 0.1, gain + 0.1],
    neverVoted: 0.02,
    coverage,
    found: 0.5,
    heard: 0.6,
    rightly: 0.9,
    counts: { bad: 10, labelled: 10 },
  });
  const anchor = (ours: Summary): Played => ({
    world: 'anchor, 60 people',
    ours,
    former: build(0.7, 0.9),
  });
  const missed = (ours: Summary) =>
    judgeFigures([anchor(ours)])
      .filter(({ ok }) => !ok)
      .map(({ figure }) => figure);

  expect(missed(build(0.74, 0.9))).toEqual([]);
  expect(missed(build(0.6, 0.8))).toEqual([
    'gain',
    'gain, last quarter',
    '90 % intervals that hold, five voters or more',
  ]);
});
