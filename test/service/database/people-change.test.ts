import {
  type Review,
  reviewRoute,
  type SettingsOpened,
  settingsRoute,
  pathOf,
  approvalRoute,
  figuresRoute,
} from '@starters/contracts';
import { createAccountStore } from '#src/store/account-store.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import {
  changeSettings,
  furtherFields,
  publishStarter,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
} from '#test/helpers/start-app.ts';
import { readCard, startersOf } from '#test/helpers/vote-on-card.ts';

const { people } = textsIn('en');

let app: TestApp;
beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

/** Three minutes later, when the catalog is read again. */
const readAgain = async () => {
  app.clock.now = new Date(app.clock.now.getTime() + 3 * 60_000);
  await app.service.catalogs.refresh(app.emulator.accountId);
};
const leave = async (userId: number) => {
  await app.crm(NORA, 'DELETE', `/settings/users/2026-09/${userId}`);
  await readAgain();
};
/** A user as HubSpot has them, to be changed. */
const userOf = (userId: number) => {
  const user = app.people.users.find(({ id }) => id === userId);
  if (!user) throw new Error(`There is no user ${userId}.`);

  return user;
};
const onPage = async (language = 'en', as = NORA) =>
  (await app.call(as, 'GET', reviewRoute.path, undefined, { language }))
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

it('calls somebody by their new name, on card, page and settings, and keeps what they may do', async () => {
  const { starterId } = await publishStarter(app);
  userOf(INES).lastName = 'Dubois';
  await readAgain();

  const card = await readCard(app, app.seeded.contactIds[0] ?? '');
  expect(
    startersOf(card).find((each) => each.starterId === starterId)?.signature,
  ).toBe('New · by Ines Dubois');
  const said = JSON.stringify([
    await onPage('en', INES),
    (await app.call(INES, 'GET', figuresRoute.path)).body,
    await inSettings(),
  ]);
  expect(said).toContain('"ok":true');
  expect(said.match(/Ines Dubois/g)?.length).toBeGreaterThan(1);
  expect(said).not.toContain('Ines Moreau');
});

it('lets in who joins marketing’s team and nobody who has left it, and says so once it is empty', async () => {
  const marketing = userOf(INES).primaryTeamId ?? '';
  await createAccountStore(app.db).update(app.emulator.accountId, {
    marketingUserIds: [],
    marketingTeamIds: [marketing],
  });
  expect(await onPage('en', INES)).toMatchObject({ ok: true, people: [] });
  expect(await onPage('en', LEA)).toMatchObject({ reason: 'not_marketing' });

  userOf(LEA).secondaryTeamIds = [marketing];
  await readAgain();
  expect(await onPage('en', LEA)).toMatchObject({ ok: true, people: [] });

  for (const user of app.people.users) {
    if (user.primaryTeamId === marketing) user.primaryTeamId = null;
    user.secondaryTeamIds = user.secondaryTeamIds.filter(
      (id) => id !== marketing,
    );
  }
  await readAgain();
  expect(await onPage('en', INES)).toMatchObject({ reason: 'not_marketing' });
  expect((await onPage()).people).toEqual([people.nobody]);
  expect((await inSettings()).missing).toEqual([people.nobody]);
});

it('goes on when the admin who installed it leaves: another super admin has the settings', async () => {
  await createAccountStore(app.db).update(app.emulator.accountId, {
    marketingUserIds: [],
  });
  await app.db
    .updateTable('accounts')
    .set({ installed_by: NORA, admin_ids: [NORA] })
    .execute();
  userOf(LEA).superAdmin = true;
  await app.crm(LEA, 'DELETE', `/settings/users/2026-09/${NORA}`);
  await readAgain();

  expect((await onPage('en', LEA)).people).toEqual([people.nobody]);
  const opened = await app.call(LEA, 'GET', settingsRoute.path);
  expect(opened.body).toMatchObject({ ok: true, missing: [people.nobody] });
});
