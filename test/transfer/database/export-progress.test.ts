import { type ExportProgress, exportRoute } from '@starters/contracts';
import { sql } from 'kysely';
import { openPorts } from '#test/helpers/open-ports.ts';
import { openLink, orderExport } from '#test/helpers/open-export.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
} from '#test/helpers/start-app.ts';
import { voteOnCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  const template = await app.db
    .selectFrom('votes')
    .selectAll()
    .executeTakeFirstOrThrow();
  await app.db
    .insertInto('votes')
    .values(
      Array.from({ length: 1299 }, (_, index) => ({
        ...template,
        vote_key: `copy-${index}`,
        contact_id: String(700_000 + index),
      })),
    )
    .execute();
});
afterAll(() => app.close());

const request = () => orderExport(app, 'votes');
const askHow = async (key: string, as = INES) =>
  (await app.call(as, 'GET', `${exportRoute.path}?key=${key}`))
    .body as unknown as ExportProgress;
const later = <T>(ms: number, act: () => Promise<T>): Promise<T> => {
  const before = app.clock.now;
  app.clock.now = new Date(before.getTime() + ms);

  return act().finally(() => {
    app.clock.now = before;
  });
};
const untilState = async (key: string, state: string) => {
  for (let asked = 0; asked < 100; asked += 1) {
    const progress = await askHow(key);
    if (progress.state === state) return progress;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`It never was ${state}.`);
};

it('waits until the link is opened, and says when its minute is over', async () => {
  const { key } = await request();

  expect(await askHow(key)).toMatchObject({
    ok: true,
    state: 'waiting',
    done: 0,
    count: 1300,
  });
  expect(await later(60_001, () => askHow(key))).toMatchObject({
    state: 'late',
    message: expect.stringContaining('within its minute') as string,
  });
});

it('tells how many rows the browser has taken, and when it has them all', async () => {
  const { url, key } = await request();
  const reader = (await openLink(app, url)).body?.getReader();
  await reader?.read();
  const { done } = await untilState(key, 'sending');
  expect(done).toBeLessThan(1300);

  while (!(await reader?.read())?.done);
  expect(await untilState(key, 'done')).toMatchObject({
    done: 1300,
    count: 1300,
    message: 'Your browser has the whole file: 1,300 rows.',
  });
});

it('notes how far it is as it goes on', async () => {
  const { url, key } = await request();
  const reader = (await openLink(app, url)).body?.getReader();
  await reader?.read();
  await later(5000, async () => {
    await reader?.read();
    await reader?.read();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { state, done } = await askHow(key);
    expect(state).toBe('sending');
    expect(done).toBeGreaterThanOrEqual(500);
  });
  await reader?.cancel();
});

it('says that a file broke off, and what to do', async () => {
  const { url, key } = await request();
  const reader = (await openLink(app, url)).body?.getReader();
  await reader?.read();
  await reader?.cancel();

  expect(await untilState(key, 'broken')).toMatchObject({
    message: expect.stringMatching(
      /broke off after [\d,]+ of 1,300 rows.*new link/,
    ) as string,
  });
});

it('takes what has not moved for two minutes for broken off', async () => {
  const { url, key } = await request();
  const reader = (await openLink(app, url)).body?.getReader();
  await reader?.read();
  await untilState(key, 'sending');

  expect(await later(120_001, () => askHow(key))).toMatchObject({
    state: 'broken',
  });
  await reader?.cancel();
});

it('says nothing of it to anybody else, nor of what nobody requested', async () => {
  const { key } = await request();

  expect(await askHow(key, NORA)).toMatchObject({ state: 'late' });
  expect(await askHow('nothing')).toMatchObject({ state: 'late' });
  expect(await askHow(key, LEA)).toMatchObject({
    ok: false,
    reason: 'not_marketing',
  });
});

it('tells how far it is on another replica, and gives nothing that opens the link', async () => {
  const { url, key } = await request();

  expect(url).not.toContain(key);
  await (await openLink(app, url)).text();
  expect(
    await openPorts(app).exports.find(app.emulator.accountId, INES, key),
  ).toMatchObject({ state: 'done', done: 1300 });
});

it('gives the file, though how far it is cannot be noted', async () => {
  const { url } = await request();
  await sql`alter table exports rename to lost_exports`.execute(app.db);
  const text = await (await openLink(app, url)).text();
  await sql`alter table lost_exports rename to exports`.execute(app.db);

  expect(text.split('\r\n').length).toBeGreaterThan(1300);
});
