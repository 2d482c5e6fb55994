import {
  type Review,
  reviewRoute,
  type SettingsOpened,
  settingsRoute,
  pathOf,
  approvalRoute,
} from '@starters/contracts';
import { createAccountStore } from '#src/store/account-store.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import {
  changeSettings,
  furtherFields,
  publishStarter,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import { INES, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';

const { people } = textsIn('en');

let app: TestApp;
beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const leave = async (userId: number) => {
  await app.crm(NORA, 'DELETE', `/settings/users/2026-09/${userId}`);
  app.clock.now = new Date(app.clock.now.getTime() + 3 * 60_000);
  await app.service.catalogs.refresh(app.emulator.accountId);
};
const onPage = async (language = 'en') =>
  (await app.call(NORA, 'GET', reviewRoute.path, undefined, { language }))
    .body as unknown as Review;
const inSettings = async () =>
  (await app.call(NORA, 'GET', settingsRoute.path))
    .body as unknown as SettingsOpened;
const tasksOf = async () =>
  (
    (await app.crm(
      NORA,
      'GET',
      '/crm/objects/2026-09/tasks?limit=100&properties=hs_task_subject,hubspot_owner_id',
    )) as unknown as { results: { properties: Record<string, string> }[] }
  ).results.map(({ properties }) => properties);
const sweep = async () => {
  await app.service.sweep(app.emulator.accountId);
  await app.service.publish(app.emulator.accountId);
};

it('says nothing while everybody is there', async () => {
  await publishStarter(app);

  expect((await onPage()).people).toEqual([]);
  expect((await inSettings()).missing).toEqual([]);
});

it('says who is missing when the last of marketing leaves, on page and settings, and whose starters are nobody’s', async () => {
  await publishStarter(app);
  await leave(INES);

  const said = (await onPage()).people;
  expect(said[0]).toBe(people.nobody);
  expect(said[1]).toMatch(/no author any more: .*Ines Moreau.* left/);
  expect((await onPage('fr')).people[0]).toBe(textsIn('fr').people.nobody);
  expect((await inSettings()).missing).toEqual([people.nobody]);

  await createAccountStore(app.db).update(app.emulator.accountId, {
    marketingUserIds: [NORA],
  });
  expect((await inSettings()).missing).toEqual([]);
});

it('says so when marketing’s team is dissolved', async () => {
  await createAccountStore(app.db).update(app.emulator.accountId, {
    marketingUserIds: [],
    marketingTeamIds: ['999999'],
  });

  expect((await onPage()).people).toEqual([people.nobody]);
  expect((await inSettings()).missing).toEqual([people.nobody]);
});

it('says so when the last who could approve is gone, and not before', async () => {
  await changeSettings(app, { needsApproval: true });
  expect((await onPage()).people).toEqual([]);
  await leave(INES);

  // The admin alone is left, who cannot approve what they wrote themselves.
  expect((await onPage()).people).toContain(people.noApprover);
  expect((await inSettings()).missing).toContain(people.noApprover);
});

it('tells approvers by their daily task what waits, and whoever asked what was sent back', async () => {
  // What is on cards by then needs nobody's approval.
  await app.service.catalogs.refresh(app.emulator.accountId);
  await changeSettings(app, { needsApproval: true, tellsByTask: true });
  await createAccountStore(app.db).update(app.emulator.accountId, {
    marketingUserIds: [INES, NORA],
  });
  const saved = await saveInEditor(app, { fields: furtherFields(app) });
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  await app.service.catalogs.refresh(app.emulator.accountId);
  await sweep();
  const subjects = (await tasksOf()).map((each) => each['hs_task_subject']);
  expect(
    subjects.filter((each) => each?.endsWith('to approve: 1')),
  ).toHaveLength(1);
  expect(
    (await tasksOf()).find(({ hs_task_subject: subject }) =>
      subject?.includes('to approve'),
    )?.['hubspot_owner_id'],
  ).not.toBe('751010');

  const review = (await onPage()) as Review;
  expect(review.approvals).toHaveLength(1);
  const opened = await app.call(
    NORA,
    'GET',
    `/v1/review/starters/${saved.starterId}`,
  );
  const { seen } = (opened.body as unknown as { pending: { seen: string } })
    .pending;
  const sent = await app.call(
    NORA,
    'PUT',
    pathOf(approvalRoute, { starterId: saved.starterId }),
    { verdict: 'send_back', seen, because: 'Name the town.' },
  );
  expect(sent.body).toMatchObject({ ok: true });
  app.clock.now = new Date(app.clock.now.getTime() + 86_400_000);
  await sweep();
  expect(
    (await tasksOf()).find(({ hs_task_subject: subject }) =>
      subject?.includes('sent back to you: 1'),
    )?.['hubspot_owner_id'],
  ).toBe('751010');
});
