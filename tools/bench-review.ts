import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '#src/store/embedded-postgres.ts';
import { backgroundPatience } from '#src/store/connection-options.ts';
import { openDatabase } from '#src/store/open-database.ts';
import { fillAccount } from './review-bench/fill.ts';
import { measure, type Ratio, tooSlow } from './review-bench/measure.ts';
import { listQueries } from './review-bench/queries.ts';
import { readFlags } from '#src/read-flags.ts';

readFlags({
  command: 'npm run bench:review',
  about:
    'Fills a database with 500 starters and 50,000 votes and compares every query of marketing’s pages with a plain count of the rows it looks at. Prints ratios; exits with 1 when one of a thousand rows or more is above the limit.',
  flags: {},
});

const limit = { most: 3, least: 1000 };
const turns = 40;

const folder = await mkdtemp(path.join(tmpdir(), 'review-bench-'));
const server = await startEmbeddedPostgres(path.join(folder, 'postgres'));
const db = await openDatabase(await server.database('review'), {
  patience: backgroundPatience,
});
try {
  const account = await fillAccount(db, {
    starters: 500,
    votes: 50_000,
    contacts: 4000,
    voters: 60,
  });
  process.stdout.write(
    `${'query'.padEnd(30)}${'rows'.padStart(8)}${'× their count'.padStart(16)}${'ms'.padStart(8)}\n`,
  );
  const ratios: Ratio[] = [];
  for (const query of listQueries(db, account)) {
    const result = await measure(query, turns);
    ratios.push(result);
    process.stdout.write(
      `${result.name.padEnd(30)}${String(result.rows).padStart(8)}${result.ratio.toFixed(1).padStart(16)}${result.ms.toFixed(1).padStart(8)}\n`,
    );
  }
  const slow = tooSlow(ratios, limit);
  if (slow.length > 0) {
    process.stderr.write(
      `More than ${limit.most} times a count of the same rows: ${slow.map(({ name }) => name).join(', ')}.\n`,
    );
    process.exitCode = 1;
  }
} finally {
  await db.destroy();
  await server.stop();
  await server.remove();
  await rm(folder, { recursive: true, force: true });
}
