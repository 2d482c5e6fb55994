import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { createSealer } from '#src/installations/sealer.ts';
import { createAccountStore } from '#src/store/account-store.ts';
import { createInstallationStore } from '#src/store/installation-store.ts';
import { createReadBackStore } from '#src/store/read-back-store.ts';
import { NORA, type TestApp } from '#test/helpers/start-app.ts';
import { voteOnCard } from '#test/helpers/vote-on-card.ts';
import { readRows, readTallies } from './read-rebuilt.ts';
import {
  openWorld,
  SECRET,
  type World,
  workForWeeks,
} from './rebuild-world.ts';

let world: World;
let app: TestApp;

let before: Awaited<ReturnType<typeof readFigures>>;

beforeAll(async () => {
  world = await openWorld();
  ({ app } = world);
  await workForWeeks(world);
  expect(await world.npm('backup', [world.file('b.gz')])).toMatchObject({
    code: 0,
  });
  before = await readFigures();
});
afterAll(() => world.close());

const OTHER = 'another-secret-of-more-than-thirty-two-characters';
const figures = ['voters', 'usefulness', 'open_returns', 'label', 'wordings'];

/** What starters' records say in the app's own fields. */
const readFigures = async () => {
  const ids = Object.values(app.seeded.starterIds).flatMap((editions) =>
    Object.values(editions),
  );
  const { results } = (await app.crm(
    51_020,
    'POST',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/batch/read`,
    { inputs: ids.map((id) => ({ id })), properties: figures },
  )) as { results: { id: string; properties: Record<string, string> }[] };

  return new Map(
    results.map(({ id, properties }) => [
      id,
      Object.fromEntries(
        figures.map((name) => [name, properties[name] ?? null]),
      ),
    ]),
  );
};
/** What the service does at its start for an account that it does not know. */
const begin = async ({ db }: TestApp, secret = SECRET) => {
  const account = await createAccountStore(app.db).find(ACCOUNT_ID);
  if (!account) throw new Error('No account.');
  await createAccountStore(db).install({
    ...account,
    starterTypeId: null,
    voteTypeId: null,
  });
  await createInstallationStore(db, createSealer([secret])).connect(
    ACCOUNT_ID,
    'private',
    {
      accessToken: 'test-access-token',
      refreshToken: null,
      expiresInSeconds: null,
    },
    null,
  );
};
const aMinute = async ({ service }: TestApp) => {
  await service.reconcile(ACCOUNT_ID);
  await service.sweep(ACCOUNT_ID);
  await service.publish(ACCOUNT_ID);
};

/** That no figure was lost, and no wording. Anonymous voters may count once more. */
const expectKept = async () => {
  const after = await readFigures();
  for (const [id, { voters, wordings }] of before) {
    expect([id, after.get(id)?.['wordings']]).toEqual([id, wordings]);
    expect(
      Number(after.get(id)?.['voters']) - Number(voters),
    ).toBeGreaterThanOrEqual(0);
  }
};
const votesOf = async (of: TestApp) => (await readRows(of, 'votes')).length;

it('leaves figures and wordings alone under another secret, says why, and reads them once it is right', async () => {
  const fresh = await world.emptyApp();
  await begin(fresh);
  const other = fresh.replica({
    APP_SECRET: OTHER,
    APP_SECRET_PREVIOUS: SECRET,
  });
  await aMinute({ ...fresh, service: other });

  expect(await readFigures()).toEqual(before);
  expect(await votesOf(fresh)).toBe(0);
  expect(await readRows(fresh, 'unknown_records')).toEqual([]);
  expect(await createReadBackStore(fresh.db).find(ACCOUNT_ID)).toEqual({
    isDone: false,
    fault: 'other_secret',
  });
  const { body } = await fresh.call(NORA, 'GET', '/v1/settings/health');
  expect(body['lines']).toContainEqual(
    expect.objectContaining({
      key: 'readBack',
      state: 'todo',
      says: expect.stringContaining('another APP_SECRET'),
    }),
  );
  await aMinute(fresh);
  expect(await votesOf(fresh)).toBe(await votesOf(app));
  expect(await createReadBackStore(fresh.db).find(ACCOUNT_ID)).toEqual({
    isDone: true,
    fault: null,
  });
});

it('goes on after HubSpot failed half-way, without figures of half of it', async () => {
  const fresh = await world.emptyApp();
  await begin(fresh);
  const standing = await readFigures();
  app.emulator.failNext({
    path: new RegExp(`${app.seeded.voteTypeId}$`),
    respond: () =>
      Response.json({ category: 'X', message: 'No.' }, { status: 403 }),
  });
  await fresh.service.publish(ACCOUNT_ID);
  expect(await readFigures()).toEqual(standing);
  expect(await createReadBackStore(fresh.db).find(ACCOUNT_ID)).toMatchObject({
    isDone: false,
  });
  app.clock.now = new Date(app.clock.now.getTime() + 10 * 60_000);
  await aMinute(fresh);
  await aMinute(fresh);

  expect(await votesOf(fresh)).toBe(await votesOf(app));
  await expectKept();
});

it('reads what records tell before it writes figures on them, and takes none for a stranger’s', async () => {
  expect(
    [...before.values()].filter(({ voters }) => Number(voters) > 0).length,
  ).toBeGreaterThan(3);
  const fresh = await world.emptyApp();
  await begin(fresh);
  await aMinute(fresh);
  await aMinute(fresh);

  await expectKept();
  expect(await votesOf(fresh)).toBe(await votesOf(app));
  expect(await readRows(fresh, 'unknown_records')).toEqual([]);
  expect(
    (await readTallies(fresh)).map(({ openFeedback }) => openFeedback),
  ).toEqual((await readTallies(app)).map(({ openFeedback }) => openFeedback));
});

it('keeps what somebody votes while it reads', async () => {
  const fresh = await world.emptyApp();
  await begin(fresh);
  const contact = app.seeded.contactIds[3] ?? '';
  // On the same starter, for the same client, as somebody did before the database was lost.
  await voteOnCard(fresh, contact, { verdict: 'useful', reason: null });
  const [cast] = await readRows(fresh, 'votes');
  await aMinute(fresh);

  const rows = await readRows(fresh, 'votes');
  expect(rows).toContainEqual(
    expect.objectContaining({
      vote_key: (cast as { vote_key: string }).vote_key,
      verdict: 'useful',
      voted_at: (cast as { voted_at: Date }).voted_at,
    }),
  );
});

it('can be rebuilt with a backup afterwards, as long as nobody opened a card', async () => {
  const fresh = await world.emptyApp();
  await begin(fresh);
  await aMinute(fresh);
  const rebuild = () =>
    world.npm('rebuild', ['--backup', world.file('b.gz')], {
      url: fresh.databaseUrl,
    });
  const ended = await rebuild();

  expect(ended).toMatchObject({ stderr: '' });
  // What differs are records on which unknown voters of anonymous votes counted in between.
  expect(ended.stdout).not.toContain('Counted otherwise than a recount');
  for (const table of ['choices', 'views', 'wordings', 'requests'] as const) {
    expect(await readRows(fresh, table)).toEqual(await readRows(app, table));
  }
  expect(await rebuild()).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('The database has data') as string,
  });
});
