import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFlags } from '#src/read-flags.ts';
import { backgroundPatience } from '#src/store/connection-options.ts';
import { startEmbeddedPostgres } from '#src/store/embedded-postgres.ts';
import { openDatabase } from '#src/store/open-database.ts';
import { measurePages } from './bench/measure-pages.ts';

const flags = readFlags({
  command: 'npm run bench:pages',
  about:
    'Measures what each answer of marketing’s pages costs the service, as a process of its own on a real PostgreSQL, with many starters and votes. Prints CPU time, time and bytes; exits with 1 when an answer takes more than a second of CPU.',
  flags: {
    starters: { type: 'string', value: 'N', says: 'starters (2000)' },
    votes: { type: 'string', value: 'N', says: 'votes (100000)' },
    only: {
      type: 'string',
      value: 'NAME',
      says: 'pages whose name contains it',
    },
    profile: {
      type: 'string',
      value: 'FOLDER',
      says: 'writes CPU profiles of the service there (--cpu-prof)',
    },
    turns: { type: 'string', value: 'N', says: 'measured calls each (5)' },
  },
});

const mostCpuMs = 1_000;
const folder = await mkdtemp(path.join(tmpdir(), 'bench-pages-'));
const server = await startEmbeddedPostgres(path.join(folder, 'postgres'));
let isMet = false;
try {
  const databaseUrl = await server.database('bench');
  const db = await openDatabase(databaseUrl, { patience: backgroundPatience });
  const costs = await measurePages(
    { db, databaseUrl },
    {
      starters: Number(flags.starters ?? 2_000),
      votes: Number(flags.votes ?? 100_000),
    },
    Number(flags.turns ?? 5),
    {
      only: flags.only ?? '',
      nodeFlags:
        flags.profile === undefined
          ? []
          : ['--cpu-prof', `--cpu-prof-dir=${path.resolve(flags.profile)}`],
    },
  ).finally(() => db.destroy());
  process.stdout.write(
    `${'page'.padEnd(26)}${'CPU, ms'.padStart(10)}${'time, ms'.padStart(10)}${'bytes'.padStart(10)}\n`,
  );
  for (const { page, cpuMs, ms, bytes } of costs) {
    process.stdout.write(
      `${page.padEnd(26)}${String(cpuMs).padStart(10)}${ms.toFixed(0).padStart(10)}${String(bytes).padStart(10)}${cpuMs > mostCpuMs ? '  MISSED' : ''}\n`,
    );
  }
  isMet = costs.every(({ cpuMs }) => cpuMs <= mostCpuMs);
} finally {
  await server.stop();
  await server.remove();
  await rm(folder, { recursive: true, force: true });
}
// embedded-postgres ends the process with 0 when nothing is left to do, whatever exitCode is.
process.exit(isMet ? 0 : 1);
