import { formatShare } from '@starters/texts';
import { policies } from './ranking-bench/policies.ts';
import { scenarios } from './ranking-bench/scenarios.ts';
import { type Outcome, simulate } from './ranking-bench/simulate.ts';
import { readFlags } from '#src/read-flags.ts';

readFlags({
  command: 'npm run bench:ranking',
  about:
    'Plays teams that use the card under several policies and prints what each came to. The same seeds, hence the same table, every time.',
  flags: {},
});

const add = (one: Outcome, other: Outcome): Outcome =>
  Object.fromEntries(
    Object.entries(one).map(([name, value]) => [
      name,
      value + other[name as keyof Outcome],
    ]),
  ) as unknown as Outcome;

const twoDigits = (value: number) => value.toFixed(2);
const perCent = (part: number, whole: number) =>
  whole === 0 ? '–' : formatShare(part / whole, 'en');

for (const scenario of scenarios) {
  process.stdout.write(`\n${scenario.name} (${scenario.seeds} seeds)\n`);
  process.stdout.write(
    `${'policy'.padEnd(22)}${'gain'.padStart(8)}${'± se'.padStart(8)}${'never voted'.padStart(14)}${'coverage'.padStart(12)}\n`,
  );
  for (const policy of policies) {
    const outcomes = Array.from({ length: scenario.seeds }, (_, seed) =>
      simulate(scenario, policy, seed + 1),
    );
    const gains = outcomes.map(
      ({ gained, best, byChance }) => (gained - byChance) / (best - byChance),
    );
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
    const variance =
      gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) /
      Math.max(1, gains.length - 1);
    const all = outcomes.reduce(add);
    process.stdout.write(
      `${policy.name.padEnd(22)}${twoDigits(mean).padStart(8)}${twoDigits(Math.sqrt(variance / gains.length)).padStart(8)}${perCent(all.neverVoted, all.newStarters).padStart(14)}${perCent(all.covered, all.intervals).padStart(12)}\n`,
    );
  }
}
