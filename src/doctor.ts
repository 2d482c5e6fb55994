import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fillText, SERVICE_ORIGIN } from '@starters/contracts';
import { z } from 'zod';
import { inspectConfig } from './config.ts';
import { runChecks, writeReport } from './doctor/run-checks.ts';
import { readFlags } from './read-flags.ts';
import { sayFailure } from './say-failure.ts';
import { listChecks } from './service/doctor-checks.ts';
import { connectDatabase } from './store/open-database.ts';
import { textsIn } from './texts/texts-in.ts';
import { withDatabase } from './with-database.ts';

/** `npm run doctor`: says of each thing that has to be right that it is, or what to do. */

const { origin = SERVICE_ORIGIN, account } = readFlags({
  command: 'npm run doctor',
  about:
    'Checks Node, settings, database, reachability, accounts, token, scopes, objects, segments, card, webhooks and clock; each line says ok or what to do. It changes nothing. Exits with 0 when there is nothing to do, else with 1.',
  flags: {
    origin: {
      type: 'string',
      value: 'URL',
      says: 'where the service can be reached; default: serviceOrigin of app.json',
    },
    account: {
      type: 'string',
      value: 'ID',
      says: 'with OAuth: one account; default: all that have installed the app',
    },
  },
});

const { engines } = z
  .object({ engines: z.object({ node: z.string() }) })
  .parse(
    JSON.parse(
      readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
    ),
  );
const { config, problems } = inspectConfig(process.env);
const DATA_FOLDER = config.DATA_FOLDER ?? '.data/service';
const hasDatabase =
  config.DATABASE_URL !== undefined ||
  existsSync(path.resolve(DATA_FOLDER, 'postgres'));

const reachMs = 10_000;

const examine = async (databaseUrl: string | null): Promise<void> => {
  const db =
    databaseUrl === null
      ? null
      : connectDatabase(databaseUrl, { maxConnections: 1 });
  const lines = await runChecks(
    await listChecks({
      node: {
        version: process.versions.node,
        lowest: engines.node.replace('>=', ''),
      },
      config,
      problems,
      db,
      origin,
      now: () => new Date(),
      account,
      ask: (address) =>
        fetch(address, { signal: AbortSignal.timeout(reachMs) }),
    }),
    sayFailure,
    (what) => fillText(textsIn('en').healthWords.comesFirst, { what }),
  );
  await db?.destroy();
  process.stdout.write(`${writeReport(lines)}\n`);
  process.exitCode = lines.some(({ state }) => state === 'todo') ? 1 : 0;
};

if (hasDatabase) {
  const { DATABASE_URL } = config;
  await withDatabase(
    { DATA_FOLDER, ...(DATABASE_URL === undefined ? {} : { DATABASE_URL }) },
    examine,
  );
} else {
  await examine(null);
}
