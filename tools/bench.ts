import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { backgroundPatience } from '#src/store/connection-options.ts';
import { startEmbeddedPostgres } from '#src/store/embedded-postgres.ts';
import { openDatabase } from '#src/store/open-database.ts';
import { readFlags } from '#src/read-flags.ts';
import { type Measured, measureSize } from './bench/measure-size.ts';
import {
  judgeFigures,
  printFigures,
  printSize,
} from './bench/judge-figures.ts';

const flags = readFlags({
  command: 'npm run bench',
  about:
    'Measures what a card and a vote cost: the service as a process of its own on a real PostgreSQL, in turns with a bare route that checks the same signature and reads or commits one row, for accounts of several sizes. Prints the figures with what is required of them; exits with 1 when one is missed.',
  flags: {
    sizes: {
      type: 'string',
      value: 'LIST',
      says: 'starters:votes, comma separated (30:1000,500:50000,10000:50000); one at a time takes 2 to 5 minutes',
    },
    turns: { type: 'string', value: 'N', says: 'measured turns (7)' },
    requests: { type: 'string', value: 'N', says: 'cards a turn (400)' },
    profile: {
      type: 'string',
      value: 'FOLDER',
      says: 'writes CPU profiles of the service there (--cpu-prof)',
    },
  },
});

const sizes = (flags.sizes ?? '30:1000,500:50000,10000:50000')
  .split(',')
  .map((size) => {
    const [starters = 0, votes = 0] = size.split(':').map(Number);

    return { starters, votes };
  });
const effort = {
  turns: Number(flags.turns ?? 7),
  requests: Number(flags.requests ?? 400),
  concurrency: 8,
};
const say = (text: string) => process.stdout.write(`${text}\n`);

const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
const server = await startEmbeddedPostgres(path.join(folder, 'postgres'));
let isMet = false;
try {
  const measured: Measured[] = [];
  for (const [index, size] of sizes.entries()) {
    const databaseUrl = await server.database(`bench_${index}`);
    const db = await openDatabase(databaseUrl, {
      patience: backgroundPatience,
    });
    const result = await measureSize(
      { db, databaseUrl },
      size,
      effort,
      flags.profile === undefined
        ? []
        : ['--cpu-prof', `--cpu-prof-dir=${path.resolve(flags.profile)}`],
    ).finally(() => db.destroy());
    measured.push(result);
    say(printSize(result));
  }
  const verdicts = judgeFigures(measured);
  say(printFigures(verdicts));
  isMet = verdicts.every((verdict) => verdict.isMet);
} finally {
  await server.stop();
  await server.remove();
  await rm(folder, { recursive: true, force: true });
}
// embedded-postgres ends the process with 0 when nothing is left to do, whatever exitCode is.
process.exit(isMet ? 0 : 1);
