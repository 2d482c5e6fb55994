import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { isAlive } from '#src/is-alive.ts';
import { poll } from '#src/waiting.ts';
import { childrenOf, descendantsOf } from '#tools/faults/descendants-of.ts';
import { startReplicas } from '#tools/faults/replicas.ts';
import { createRandom } from '#tools/ranking-bench/random.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

const expectAllGone = async (pids: number[]) => {
  await poll(async () => (pids.some(isAlive) ? null : true), {
    everyMs: 100,
    forMs: 120_000,
  });
  expect(pids.filter(isAlive)).toEqual([]);
};

it('leaves no process of a replica that was killed, nor of one started in its place', async () => {
  const { db, url } = await createTestDatabase();
  const before = new Set(await childrenOf(process.pid));
  const replicas = await startReplicas({
    count: 2,
    settings: {
      DATABASE_URL: url,
      HUBSPOT_ACCOUNT_ID: '1',
      HUBSPOT_ACCESS_TOKEN: 'test-access-token',
      HUBSPOT_CLIENT_SECRET: 'test-client-secret',
      HUBSPOT_API_BASE_URL: 'http://127.0.0.1:9',
      APP_SECRET: 'a-secret-of-more-than-thirty-two-characters',
    },
    random: createRandom(1),
    wasDisturbed: () => false,
  });
  const started = await childrenOf(process.pid);
  // Two at once: they must not end the same one, or one start would be forgotten.
  await Promise.all([replicas.killOne(), replicas.killOne()]);
  const restarted = await childrenOf(process.pid);
  const own = new Set(
    [...started, ...restarted].filter((pid) => !before.has(pid)),
  );
  const grandchildren = await Promise.all([...own].map(descendantsOf));
  await replicas.stop();
  await db.destroy();

  expect(replicas.kills()).toBe(2);
  expect(own.size).toBe(4);
  await expectAllGone([...own, ...grandchildren.flat()]);
});

const printed = (child: ChildProcess, text: string) =>
  new Promise<void>((resolve, reject) => {
    let output = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes(text)) resolve();
    });
    child.once('exit', () => reject(new Error(`It ended: ${output}`)));
  });

it('leaves no replica and no PostgreSQL when the whole run is killed', async () => {
  const child = spawn(
    path.resolve('node_modules/.bin/node'),
    [
      'tools/test-faults.ts',
      '--only',
      'random',
      '--operations',
      '50',
      '--seconds',
      '60',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // Replicas and PostgreSQL run by now.
  await printed(child, 'cards');
  const pids = await descendantsOf(child.pid ?? 0);
  // Three replicas, PostgreSQL with processes of its own, and what watches over it.
  expect(pids.length).toBeGreaterThan(5);
  child.kill('SIGKILL');

  await expectAllGone(pids);
});
