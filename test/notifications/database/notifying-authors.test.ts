import { requestsRoute, pathOf, starterStepRoute } from '@starters/contracts';
import {
  changeSettings,
  daysLater,
  publishStarter,
} from '#test/helpers/open-editor.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
  TOM,
} from '#test/helpers/start-app.ts';
import { voteOnCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const sweep = async () => {
  await app.service.sweep(app.emulator.accountId);
  await app.service.publish(app.emulator.accountId);
};
const readTasks = async () =>
  (
    (await app.crm(
      NORA,
      'GET',
      '/crm/objects/2026-09/tasks?limit=100&properties=hs_task_subject,hubspot_owner_id,hs_task_status',
    )) as unknown as { results: { properties: Record<string, string> }[] }
  ).results.map(({ properties }) => properties);
const complain = (as = LEA, index = 0) =>
  voteOnCard(app, app.seeded.contactIds[index] ?? '', {}, { as });

it('writes no task unless an admin wants it', async () => {
  await complain();
  await sweep();

  expect(await readTasks()).toEqual([]);
});

it('tells an author of feedback and requests by one task a day, and again for new ones', async () => {
  await changeSettings(app, { tellsByTask: true });
  await complain();
  await app.call(
    LEA,
    'PUT',
    pathOf(requestsRoute, { contactId: app.seeded.contactIds[1] ?? '' }),
    {
      join: null,
      author: '751010',
      text: 'Their second shop',
    },
  );
  await sweep();
  const [task] = (await readTasks()).filter(
    (each) => each['hubspot_owner_id'] === '751010',
  );
  expect(task).toMatchObject({
    hs_task_status: 'NOT_STARTED',
    hs_task_subject: expect.stringMatching(
      /feedback to answer: \d · requests to write: 1/,
    ) as string,
  });
  const first = (await readTasks()).length;

  app.clock.now = new Date(app.clock.now.getTime() + 60_000);
  await complain(TOM, 1);
  await sweep();
  expect(await readTasks()).toHaveLength(first);

  daysLater(app, 1);
  await sweep();
  const next = (await readTasks()).length;
  expect(next).toBeGreaterThan(first);

  // Nothing new came: nobody is reminded.
  daysLater(app, 1);
  await sweep();
  expect(await readTasks()).toHaveLength(next);
});

it('warns an author once of a starter that is about to end', async () => {
  await changeSettings(app, { tellsByTask: true });
  const { starterId } = await publishStarter(app, { validUntil: '' });
  await app.service.catalogs.refresh(app.emulator.accountId);
  daysLater(app, 60);
  await sweep();
  const ofEnding = async () =>
    (await readTasks()).filter(
      (task) =>
        task['hubspot_owner_id'] === '751010' &&
        task['hs_task_subject']?.includes('about to end'),
    );
  const before = (await ofEnding()).length;

  daysLater(app, 17);
  await sweep();
  expect(await ofEnding()).toHaveLength(before + 1);
  daysLater(app, 1);
  await sweep();
  expect(await ofEnding()).toHaveLength(before + 1);

  await app.call(INES, 'PUT', pathOf(starterStepRoute, { starterId }), {
    step: 'renew',
  });
  daysLater(app, 80);
  await sweep();
  expect(await ofEnding()).toHaveLength(before + 2);
});
