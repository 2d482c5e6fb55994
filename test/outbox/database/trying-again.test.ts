import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { retryAfterUpgrade } from '#src/outbox/retry-after-upgrade.ts';
import { readBuild } from '#src/service/read-build.ts';
import { createBuildStore } from '#src/store/build-store.ts';
import { createOutboxOverview } from '#src/store/outbox-overview.ts';
import { runObjects } from '#test/helpers/run-objects.ts';
import { startApp, type TestApp } from '#test/helpers/start-app.ts';
import { readVoteRecords, voteOnCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  app.emulator.failNext({
    path: /upsert/,
    respond: () => Response.json({ message: 'refused' }, { status: 400 }),
  });
  await app.service.publish(app.emulator.accountId);
});

afterEach(() => app.close());

const publish = async () => {
  await app.service.publish(app.emulator.accountId);

  return (await readVoteRecords(app)).length;
};
const start = (build: string) =>
  retryAfterUpgrade(
    {
      builds: createBuildStore(app.db),
      outboxOverview: createOutboxOverview(app.db),
      now: () => app.clock.now,
    },
    [app.emulator.accountId],
    build,
  );
const installObjects = () =>
  runObjects({
    HUBSPOT_ACCOUNT_ID: String(app.emulator.accountId),
    HUBSPOT_ACCESS_TOKEN: 'test-access-token',
    HUBSPOT_API_BASE_URL: app.emulatorUrl,
    DATABASE_URL: app.databaseUrl,
  });

it('tries what was set aside again after an upgrade, and not after a restart', async () => {
  expect(await publish()).toBe(0);
  await start('one');
  app.emulator.failNext({
    path: /upsert/,
    respond: () => Response.json({ message: 'refused' }, { status: 400 }),
  });
  expect(await publish()).toBe(0);

  await start('one');
  expect(await publish()).toBe(0);
  await start('two');
  expect(await publish()).toBe(1);
});

it('tries what was set aside again after npm run objects', async () => {
  expect(await publish()).toBe(0);
  expect((await installObjects()).said).toMatch(/^conversation_starter is 2-/);
  // The command has the machine's clock; a first retry would be due in a minute.
  app.clock.now = new Date();
  expect(await publish()).toBe(1);
});

it('tells builds apart by their sources alone', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'build-'));
  try {
    await writeFile(path.join(folder, 'one.ts'), 'export const one = 1;');
    const before = await readBuild(folder);
    await writeFile(path.join(folder, 'notes.md'), 'Nothing that runs.');
    expect(await readBuild(folder)).toBe(before);
    await writeFile(path.join(folder, 'one.ts'), 'export const one = 2;');
    expect(await readBuild(folder)).not.toBe(before);
  } finally {
    await rm(folder, { recursive: true });
  }
});
