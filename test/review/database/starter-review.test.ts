import type { StarterReview } from '@starters/contracts';
import { INES, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});

afterEach(() => app.close());

it('shows the wordings of a starter, before and after', async () => {
  const id = app.seeded.starterIds['visit']?.en ?? '';
  await app.service.catalogs.refresh(app.emulator.accountId);
  await app.crm(
    INES,
    'PATCH',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/${id}`,
    { properties: { question: 'May I come in {{contact.city}}?' } },
  );
  await app.service.catalogs.refresh(app.emulator.accountId);
  const { body } = await app.call(INES, 'GET', `/v1/review/starters/${id}`);
  const { wordings } = body as unknown as StarterReview;

  expect(wordings).toHaveLength(2);
  expect(wordings[0]?.question).toBe('May I come in [City]?');
  expect(wordings[1]?.question).not.toBe(wordings[0]?.question);
});

it('shows a wording first that was taken up again', async () => {
  const id = app.seeded.starterIds['visit']?.en ?? '';
  const path = `/crm/objects/2026-09/${app.seeded.starterTypeId}/${id}`;
  await app.service.catalogs.refresh(app.emulator.accountId);
  const rewrite = async (question: string) => {
    app.clock.now = new Date(app.clock.now.getTime() + 60_000);
    await app.crm(INES, 'PATCH', path, { properties: { question } });
    await app.service.catalogs.refresh(app.emulator.accountId);
  };
  await rewrite('First in {{contact.city}}?');
  await rewrite('Second in {{contact.city}}?');
  await rewrite('First in {{contact.city}}?');
  const { body } = await app.call(INES, 'GET', `/v1/review/starters/${id}`);

  expect(
    (body as unknown as StarterReview).wordings.map(({ question }) => question),
  ).toEqual(['First in [City]?', 'Second in [City]?', expect.anything()]);
});

it('refuses a starter that is not there', async () => {
  const { body } = await app.call(INES, 'GET', '/v1/review/starters/404');

  expect(body).toMatchObject({ ok: false, reason: 'starter_gone' });
});
