import { readFlags } from '#src/read-flags.ts';
import { playJobs } from './ranking-bench/play-jobs.ts';
import {
  headingOf,
  lineOf,
  printVerdicts,
} from './ranking-bench/print-table.ts';
import { judgeFigures, type Played } from './ranking-bench/required.ts';
import { former, rivals, shipped } from './ranking-bench/rivals/policies.ts';
import { scenarios } from './ranking-bench/scenarios.ts';
import { summarize } from './ranking-bench/summary.ts';

const flags = readFlags({
  command: 'npm run bench:ranking',
  about:
    'Plays teams that use the card under several policies, prints what each came to, and fails when a figure that is required is missed. The same seeds give the same table every time.',
  flags: {
    seeds: {
      type: 'string',
      value: 'N',
      says: 'teams in each world; 20 unless told',
    },
    threads: {
      type: 'string',
      value: 'N',
      says: 'worlds played at a time; 2 unless told',
    },
  },
});
const seeds = Number(flags.seeds ?? 20);
const threads = Number(flags.threads ?? 2);
/** The field is far enough apart to be told with fewer. */
const rivalSeeds = Math.min(4, seeds);

const jobs = scenarios.flatMap(({ name: scenario }) =>
  [shipped, ...rivals].map(({ name: policy }) => ({
    scenario,
    policy,
    seeds: [shipped.name, former.name].includes(policy) ? seeds : rivalSeeds,
  })),
);
const outcomes = await playJobs(jobs, threads);
const found = jobs.map((job, at) => ({
  ...job,
  summary: summarize(outcomes[at] ?? []),
}));

const played: Played[] = [];
for (const { name } of scenarios) {
  const here = found.filter(({ scenario }) => scenario === name);
  process.stdout.write(headingOf(name, seeds));
  for (const { policy, summary } of here) {
    process.stdout.write(lineOf(policy, summary));
  }
  const summaryOf = (wanted: string) =>
    here.find(({ policy }) => policy === wanted)?.summary;
  const ours = summaryOf(shipped.name);
  const before = summaryOf(former.name);
  if (ours && before) played.push({ world: name, ours, former: before });
}
const verdicts = judgeFigures(played);
process.stdout.write(`\n${printVerdicts(verdicts)}`);
if (verdicts.some(({ ok }) => !ok)) process.exitCode = 1;
