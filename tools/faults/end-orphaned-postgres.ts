/*
 * Started beside the PostgreSQL of a fault run: ends it and deletes its folder when the run was
 * killed before it could do so itself.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { isAlive } from '#src/is-alive.ts';
import { findServer } from '#src/store/running-postgres.ts';
import { poll } from '#src/waiting.ts';

const [folder = ''] = process.argv.slice(2);

const end = async (): Promise<void> => {
  const running = await findServer(path.join(folder, 'postgres'), {
    user: 'postgres',
    password: 'faults',
  }).catch(() => null);
  if (running) {
    const { pid } = running;
    // SIGQUIT is PostgreSQL's immediate shutdown.
    process.kill(pid, 'SIGQUIT');
    await poll(async () => (isAlive(pid) ? null : true), {
      everyMs: 50,
      forMs: 10_000,
    });
  }
  await rm(folder, { recursive: true, force: true });
};

process.on('disconnect', () => {
  void end().finally(() => process.exit(0));
});
