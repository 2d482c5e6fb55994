import { rm } from 'node:fs/promises';

/** Ends the run's PostgreSQL and removes its data. */
export default async () => {
  if (!globalThis.testPostgres) return;

  await globalThis.testPostgres.server.stop();
  await globalThis.testPostgres.server.remove();
  await rm(globalThis.testPostgres.folder, { recursive: true, force: true });
};
