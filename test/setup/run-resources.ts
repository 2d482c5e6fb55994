import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type EmbeddedServer,
  startEmbeddedPostgres,
} from '../../src/store/embedded-postgres.ts';
import { thisMachine } from '../../tools/chromium/find-chromium.ts';
import { obtainChromium } from '../../tools/chromium/obtain-chromium.ts';

declare global {
  var testPostgres: { server: EmbeddedServer; folder: string } | undefined;
}

/**
 * Starts the one PostgreSQL of this run, unless another project has; each test file makes its own
 * database on it. Its address is in TEST_POSTGRES_URL.
 */
export const startPostgres = async (): Promise<void> => {
  if (globalThis.testPostgres) return;

  const folder = await mkdtemp(path.join(tmpdir(), 'starters-postgres-'));
  const server = await startEmbeddedPostgres(path.join(folder, 'data'));
  globalThis.testPostgres = { server, folder };
  process.env['TEST_POSTGRES_URL'] = await server.database('tests');
};

/** Stops it and removes its data. */
export const stopPostgres = async (): Promise<void> => {
  if (!globalThis.testPostgres) return;

  await globalThis.testPostgres.server.stop();
  await globalThis.testPostgres.server.remove();
  await rm(globalThis.testPostgres.folder, { recursive: true, force: true });
  globalThis.testPostgres = undefined;
};

/**
 * Puts the path of a Chromium into TEST_CHROMIUM; each test file starts its own.
 *
 * @throws Error that says how to install one
 */
export const provideChromium = (): void => {
  process.env['TEST_CHROMIUM'] = obtainChromium(thisMachine(), (line) =>
    process.stderr.write(`${line}\n`),
  );
};
