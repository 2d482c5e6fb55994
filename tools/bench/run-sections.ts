import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { backgroundPatience } from '#src/store/connection-options.ts';
import { startEmbeddedPostgres } from '#src/store/embedded-postgres.ts';
import { type Database, openDatabase } from '#src/store/open-database.ts';
import type { Bench, Section } from './section.ts';
import type { Verdict } from './verdict.ts';

/** Runs sections one after the other on a PostgreSQL of their own. */
export const runSections = async (
  sections: [name: string, section: Section][],
  bench: Omit<Bench, 'openDatabase'>,
): Promise<Verdict[]> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const server = await startEmbeddedPostgres(path.join(folder, 'postgres'));
  const verdicts: Verdict[] = [];
  let made = 0;
  try {
    for (const [name, section] of sections) {
      const opened: Database[] = [];
      const from = performance.now();
      bench.say(`\n${name}`);
      try {
        verdicts.push(
          ...(await section({
            ...bench,
            openDatabase: async () => {
              made += 1;
              const databaseUrl = await server.database(`bench_${made}`);
              const db = await openDatabase(databaseUrl, {
                patience: backgroundPatience,
              });
              opened.push(db);

              return { db, databaseUrl };
            },
          })),
        );
      } finally {
        for (const db of opened) await db.destroy();
      }
      bench.say(`  (${Math.round((performance.now() - from) / 1_000)} s)`);
    }
  } finally {
    await server.stop();
    await server.remove();
    await rm(folder, { recursive: true, force: true });
  }

  return verdicts;
};
