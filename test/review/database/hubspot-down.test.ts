import type { EditorOpened, Review } from '@starters/contracts';
import { createAccountStore } from '#src/store/account-store.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { INES, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;
/** What the list takes while HubSpot answers, on this machine and at this time. */
let usualMs = 0;
beforeEach(async () => {
  app = await startApp({ pausesReally: true });
  // A team: who is in it, HubSpot is asked.
  await createAccountStore(app.db).update(app.emulator.accountId, {
    marketingUserIds: [],
    marketingTeamIds: ['302'],
  });
  await app.call(INES, 'GET', '/v1/review');
  const begun = performance.now();
  await app.call(INES, 'GET', '/v1/review');
  usualMs = performance.now() - begun;
  app.clock.now = new Date(app.clock.now.getTime() + 120_000);
});
afterEach(() => app.close());

/** The longest that a page waits for HubSpot, with something for everything else. */
const mostWaitedMs = 6_000;
const mostTimesUsual = 20;

const read = async (path: string, language = 'en') => {
  const begun = performance.now();
  const { body } = await app.call(INES, 'GET', path, undefined, { language });

  return {
    body,
    isSoon: performance.now() - begun < mostWaitedMs + mostTimesUsual * usualMs,
  };
};
const { lastKnown, notYetRead } = textsIn('en').starterRecord;

it.each<[string, () => void]>([
  ['is down', () => (app.emulator.faults.down = true)],
  [
    'gives no answer',
    () => app.emulator.failNext({ path: /./, times: 200, hang: true }),
  ],
])(
  'shows the last known starters soon while HubSpot %s, and says so at once',
  async (_, fail) => {
    fail();
    const review = await read('/v1/review');
    const figures = await read('/v1/figures');
    const again = await read('/v1/review');
    const { notice, starterCount } = review.body as unknown as Review;

    expect([review.isSoon, figures.isSoon, again.isSoon]).toEqual([
      true,
      true,
      true,
    ]);
    expect(starterCount).toBeGreaterThan(0);
    expect(figures.body['ok']).toBe(true);
    expect([lastKnown, notYetRead]).toContain(notice);
    expect([lastKnown, notYetRead]).toContain(again.body['notice']);
  },
);

it('opens the editor with what is known while HubSpot is down, not with an error', async () => {
  app.emulator.faults.down = true;
  const { body, isSoon } = await read('/v1/editor');
  const { choices, others } = body as unknown as EditorOpened;

  expect(isSoon).toBe(true);
  expect(body).toMatchObject({ ok: true });
  // The names that were read last; how many clients are in them nobody knows now.
  expect(choices.segments.map(({ label }) => label)).toContain('Hospitality');
  expect(others).toContain(textsIn('en').writing.segmentsMissing);
});

it('says nothing of it once HubSpot is back', async () => {
  app.emulator.faults.down = true;
  await read('/v1/review');
  app.emulator.faults.down = false;
  await app.service.catalogs.refresh(app.emulator.accountId);

  expect((await read('/v1/review')).body['notice']).toBeNull();
  const { others } = (await read('/v1/editor')).body as unknown as EditorOpened;
  expect(others).not.toContain(textsIn('en').writing.segmentsMissing);
});
