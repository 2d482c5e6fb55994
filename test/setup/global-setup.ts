import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type EmbeddedServer,
  startEmbeddedPostgres,
} from '../../src/store/embedded-postgres.ts';
import { findChromium } from '../../tools/find-chromium.ts';

declare global {
  var testPostgres: { server: EmbeddedServer; folder: string } | undefined;
}

/** Chromium, and one PostgreSQL for the whole run; each test file makes its own database on it. */
export default async () => {
  process.env['TEST_CHROMIUM'] = findChromium();
  const folder = await mkdtemp(path.join(tmpdir(), 'starters-postgres-'));
  const server = await startEmbeddedPostgres(path.join(folder, 'data'));
  globalThis.testPostgres = { server, folder };
  process.env['TEST_POSTGRES_URL'] = await server.database('tests');
};
