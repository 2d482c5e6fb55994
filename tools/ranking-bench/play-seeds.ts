import { rivals, shipped } from './rivals/policies.ts';
import type { Outcome } from './outcome.ts';
import { scenarios } from './scenarios.ts';
import { simulate } from './simulate.ts';

/** A policy in a world, for some seeds. */
export interface Job {
  scenario: string;
  policy: string;
  seeds: number;
}

/** Plays a job; the same outcomes every time. */
export const playSeeds = ({ scenario, policy, seeds }: Job): Outcome[] => {
  const world = scenarios.find(({ name }) => name === scenario);
  const played = [shipped, ...rivals].find(({ name }) => name === policy);
  if (!world || !played) throw new Error(`No ${policy} in ${scenario}.`);

  return Array.from({ length: seeds }, (_, seed) =>
    simulate(world, played, seed + 1),
  );
};
