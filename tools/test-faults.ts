import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '#src/store/embedded-postgres.ts';
import { isWhole, printFigures } from './faults/print-figures.ts';
import { runFaults } from './faults/run-faults.ts';
import { readFlags } from '#src/read-flags.ts';

const { seed, operations, seconds, calm } = readFlags({
  command: 'npm run test:faults',
  about:
    'Three replicas of the service, a HubSpot that fails at a fifth of all calls, replicas killed, random operations; then calm. Compares what was acknowledged with the records in HubSpot; ends with 1 when anything was lost, doubled, stale, invented, unassociated or miscounted, or when more than 105 calls arrived in ten seconds.',
  flags: {
    seed: { type: 'string', value: 'N', says: 'of the random numbers (1)' },
    operations: { type: 'string', value: 'N', says: 'how many (10000)' },
    seconds: {
      type: 'string',
      value: 'N',
      says: 'the storm ends after so many (3600)',
    },
    calm: {
      type: 'string',
      value: 'N',
      says: 'seconds in which everything has to be in HubSpot afterwards (300)',
    },
  },
});

const folder = await mkdtemp(path.join(tmpdir(), 'faults-'));
const server = await startEmbeddedPostgres(path.join(folder, 'postgres'));
try {
  const figures = await runFaults({
    seed: Number(seed ?? 1),
    operations: Number(operations ?? 10_000),
    seconds: Number(seconds ?? 3_600),
    calmSeconds: Number(calm ?? 300),
    databaseUrl: await server.database('faults'),
  });
  process.stdout.write(printFigures(figures));
  if (!isWhole(figures)) process.exitCode = 1;
} finally {
  await server.stop();
  await server.remove();
  await rm(folder, { recursive: true, force: true });
}
