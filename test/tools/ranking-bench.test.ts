import { policies } from '#tools/ranking-bench/policies.ts';
import { scenarios } from '#tools/ranking-bench/scenarios.ts';
import { simulate } from '#tools/ranking-bench/simulate.ts';
import { createWorld } from '#tools/ranking-bench/world.ts';

const [small] = scenarios;
if (!small) throw new Error('There is no scenario.');
const policy = (name: string) => {
  const found = policies.find((each) => each.name === name);
  if (!found) throw new Error(`There is no policy ${name}.`);

  return found;
};
const play = (name: string) => {
  let gained = 0;
  let possible = 0;
  for (let seed = 1; seed <= 12; seed += 1) {
    const outcome = simulate(small, policy(name), seed);
    gained += outcome.gained - outcome.byChance;
    possible += outcome.best - outcome.byChance;
  }

  return gained / possible;
};

it('comes out the same every time', () => {
  expect(simulate(small, policy('this policy'), 3)).toEqual(
    simulate(small, policy('this policy'), 3),
  );
});

it('gains nothing by chance, and something by this policy', () => {
  expect(Math.abs(play('random'))).toBeLessThan(0.05);
  expect(play('this policy')).toBeGreaterThan(0.45);
});

it('does better than what freezes new starters out', () => {
  expect(play('this policy')).toBeGreaterThan(play('Wilson lower bound'));
  expect(play('this policy')).toBeGreaterThan(play('raw mean'));
});

it('makes contacts of one to three segments for whom something is eligible', () => {
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
