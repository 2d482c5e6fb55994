import { readFile } from 'node:fs/promises';
import {
  type HealthOpened,
  healthRoute,
  requestsRoute,
  pathOf,
  type SettingsOpened,
  settingsRoute,
} from '@starters/contracts';
import { createAccountStore } from '#src/store/account-store.ts';
import { changeSettings, daysLater } from '#test/helpers/open-editor.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
} from '#test/helpers/start-app.ts';
import {
  readCard,
  readVoteRecords,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';

const INES_OWNER = '751010';
const PAUL = 51_011;
const PAUL_OWNER = '751011';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
  await changeSettings(app, { tellsByTask: true });
});
afterEach(() => app.close());

const sweep = async () => {
  await app.service.sweep(app.emulator.accountId);
  await app.service.publish(app.emulator.accountId);
};
/** The line on tasks among the app's health. */
const healthSays = async () => {
  const { body } = await app.call(NORA, 'GET', healthRoute.path);

  return (body as unknown as HealthOpened).lines.find(
    ({ key }) => key === 'tasks',
  );
};
const minuteLater = () => {
  app.clock.now = new Date(app.clock.now.getTime() + 61_000);
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
    {
      join: null,
      author,
      text: 'Their second shop',
    },
  );
const asMarketing = async (marketing: {
  marketingUserIds: number[];
  marketingTeamIds?: string[];
}) => {
  await createAccountStore(app.db).update(app.emulator.accountId, marketing);
};
const settingsSay = async () =>
  (
    (await app.call(NORA, 'GET', settingsRoute.path))
      .body as unknown as SettingsOpened
  ).tasksRefused;

it('tells everybody in marketing, once a day, what is asked of nobody', async () => {
  await asMarketing({ marketingUserIds: [INES, PAUL] });
  await request(null);
  await sweep();

  expect(await told()).toEqual(
    [INES_OWNER, PAUL_OWNER].map((owner) =>
      expect.stringMatching(`^${owner} .*requests to write: 1$`),
    ),
  );
  await request(null, 1);
  await sweep();
  expect(await told()).toHaveLength(2);
});

it('tells those who are marketing by their team', async () => {
  const { results } = (await app.crm(
    NORA,
    'GET',
    '/settings/users/2026-09?limit=100',
  )) as unknown as {
    results: { id: string; primaryTeamId?: string }[];
  };
  const team = results.find(({ id }) => id === String(PAUL))?.primaryTeamId;
  await asMarketing({
    marketingUserIds: [],
    marketingTeamIds: [team ?? 'none'],
  });
  await request(null);
  await sweep();

  expect((await told()).join()).toContain(`${PAUL_OWNER} `);
});

it('tells the others when HubSpot does not take a task for one', async () => {
  await request(INES_OWNER);
  await request(PAUL_OWNER, 1);
  app.emulator.failNext({
    method: 'POST',
    path: /^\/crm\/objects\/2026-09\/tasks$/,
    respond: () =>
      Response.json(
        { status: 'error', category: 'VALIDATION_ERROR', message: 'no owner' },
        { status: 400 },
      ),
  });
  await sweep();
  expect(await told()).toHaveLength(1);
  expect(await settingsSay()).toContain('no owner');

  await sweep();
  expect(await told()).toHaveLength(1);
  minuteLater();
  await sweep();
  expect(await told()).toHaveLength(2);
  expect(await settingsSay()).toBeNull();
});

it('says why one task was refused as long as it waits, though others were taken since', async () => {
  await request(INES_OWNER);
  app.emulator.failNext({
    method: 'POST',
    path: /^\/crm\/objects\/2026-09\/tasks$/,
    respond: () =>
      Response.json(
        { status: 'error', category: 'VALIDATION_ERROR', message: 'no owner' },
        { status: 400 },
      ),
  });
  await sweep();
  expect(await told()).toHaveLength(0);
  await request(PAUL_OWNER, 1);
  await sweep();
  expect(await told()).toHaveLength(1);
  expect(await settingsSay()).toContain('no owner');

  minuteLater();
  await sweep();
  expect(await told()).toHaveLength(2);
  expect(await settingsSay()).toBeNull();
});

it('takes over answers and says what to do while the app may write no tasks', async () => {
  const { requiredScopes } = JSON.parse(await readFile('app.json', 'utf8')) as {
    requiredScopes: string[];
  };
  const scope = 'crm.objects.contacts.write';
  expect(requiredScopes).not.toContain(scope);
  const contact = app.seeded.contactIds[0] ?? '';
  await voteOnCard(app, contact);
  await request(INES_OWNER, 1);
  await app.service.publish(app.emulator.accountId);
  app.emulator.scopes.granted = new Set(requiredScopes);
  const [record] = await readVoteRecords(app);
  await app.crm(
    INES,
    'PATCH',
    `/crm/objects/2026-09/${app.seeded.voteTypeId}/${record?.id}`,
    { properties: { answer: 'kept', answer_text: 'It works elsewhere.' } },
  );
  await sweep();

  expect(await told()).toEqual([]);
  expect(await settingsSay()).toContain(`It lacks ${scope}, which only tasks`);
  expect(await healthSays()).toMatchObject({
    state: 'todo',
    says: expect.stringContaining(`does not grant ${scope}`) as string,
  });
  expect((await readCard(app, contact)).answers[0]?.text).toContain(
    'It works elsewhere.',
  );

  app.emulator.scopes.granted = null;
  daysLater(app, 1);
  await request(INES_OWNER);
  await sweep();
  expect(await told()).not.toEqual([]);
  expect(await settingsSay()).toBeNull();
  expect(await healthSays()).toMatchObject({ state: 'ok' });
});

it('ties votes and requests to their contacts without the scope that only tasks need', async () => {
  const { requiredScopes } = JSON.parse(await readFile('app.json', 'utf8')) as {
    requiredScopes: string[];
  };
  app.emulator.scopes.granted = new Set(requiredScopes);
  app.emulator.calls.splice(0);
  const contact = app.seeded.contactIds[2] ?? '';
  await voteOnCard(app, contact);
  await request(INES_OWNER, 2);
  await app.service.publish(app.emulator.accountId);
  const tied = app.emulator.calls.filter(
    ({ method, path }) =>
      method === 'POST' && path.endsWith('/batch/associate/default'),
  );

  expect(tied.length).toBeGreaterThan(1);
  expect(app.emulator.calls.filter(({ status }) => status === 403)).toEqual([]);
});
