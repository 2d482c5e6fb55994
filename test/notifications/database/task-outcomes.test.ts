import { requestsRoute, pathOf } from '@starters/contracts';
import { changeSettings, daysLater } from '#test/helpers/open-editor.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
} from '#test/helpers/start-app.ts';
import { readVoteRecords, voteOnCard } from '#test/helpers/vote-on-card.ts';

const INES_OWNER = '751010';
const tasksPath = /^\/crm\/objects\/2026-09\/tasks$/;

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
  await changeSettings(app, { tellsByTask: true });
});
afterEach(() => app.close());

const sweep = () => app.service.sweep(app.emulator.accountId);
const publish = (service = app.service) =>
  service.publish(app.emulator.accountId);
const secondsLater = (seconds: number) => {
  app.clock.now = new Date(app.clock.now.getTime() + seconds * 1000);
};
const told = async (): Promise<string[]> =>
  (
    (await app.crm(
      NORA,
      'GET',
      '/crm/objects/2026-09/tasks?limit=100&properties=hs_task_subject,hubspot_owner_id',
    )) as unknown as { results: { properties: Record<string, string> }[] }
  ).results.map(
    ({ properties }) =>
      `${properties['hubspot_owner_id']} ${properties['hs_task_subject']}`,
  );
const request = (author: string | null, contact = 0) =>
  app.call(
    LEA,
    'PUT',
    pathOf(requestsRoute, { contactId: app.seeded.contactIds[contact] ?? '' }),
    { join: null, author, text: 'Their second shop' },
  );

it('writes a task once when the answer to it is lost', async () => {
  await request(INES_OWNER);
  await sweep();
  app.emulator.failNext({
    method: 'POST',
    path: tasksPath,
    afterApplying: true,
  });
  await publish();
  for (let minute = 0; minute < 6; minute += 1) {
    secondsLater(61);
    await sweep();
    await publish();
  }

  expect(await told()).toHaveLength(1);
});

it('writes a task again that did not arrive', async () => {
  await request(INES_OWNER);
  await sweep();
  app.emulator.failNext({ method: 'POST', path: tasksPath });
  await publish();
  expect(await told()).toEqual([]);
  secondsLater(61);
  await publish();

  expect(await told()).toHaveLength(1);
});

it('writes of several tasks only the one again that did not arrive', async () => {
  await request(INES_OWNER);
  await request('751011', 1);
  await sweep();
  app.emulator.failNext({ method: 'POST', path: tasksPath });
  await publish();
  secondsLater(61);
  await publish();
  secondsLater(200);
  await publish();

  expect((await told()).sort()).toEqual([
    expect.stringMatching(/^751010 /),
    expect.stringMatching(/^751011 /),
  ]);
});

it('leaves the task of a replica that dies after it noted it to another', async () => {
  await request(INES_OWNER);
  await sweep();
  await publish(app.replica());

  expect(await told()).toHaveLength(1);
});

it('writes no task once nothing waits any more', async () => {
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  await publish();
  const [record] = await readVoteRecords(app);
  await app.crm(
    INES,
    'PATCH',
    `/crm/objects/2026-09/${app.seeded.voteTypeId}/${record?.id}`,
    { properties: { answer: 'kept', answer_text: 'It works elsewhere.' } },
  );
  // Notes a task, and receives the answer after that.
  await sweep();
  expect(
    await app.db.selectFrom('told_authors').select('owner_id').execute(),
  ).toHaveLength(1);
  await publish();

  expect(await told()).toEqual([]);
});

it('writes no task once an admin wants none', async () => {
  await request(INES_OWNER);
  await sweep();
  await changeSettings(app, { tellsByTask: false });
  await publish();

  expect(await told()).toEqual([]);
});

it('writes the newest of two tasks that waited for days', async () => {
  await request(INES_OWNER);
  await sweep();
  daysLater(app, 1);
  await request(INES_OWNER, 1);
  await sweep();
  await publish();

  expect(await told()).toEqual([expect.stringMatching(/requests to write: 2/)]);
});

it('sends votes while the app may write no tasks', async () => {
  await request(INES_OWNER);
  await sweep();
  app.emulator.failNext({
    method: 'POST',
    path: tasksPath,
    times: 99,
    respond: () =>
      Response.json(
        { status: 'error', category: 'MISSING_SCOPES', message: 'not yours' },
        { status: 403 },
      ),
  });
  await publish();
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  await publish();

  expect(await told()).toEqual([]);
  expect(await readVoteRecords(app)).toHaveLength(1);
});
