import { settingsRoute } from '@starters/contracts';
import { OPTIONAL_SCOPES, SCOPES } from '#src/installations/scopes.ts';
import { NORA } from '#test/helpers/start-app.ts';
import {
  FIRST,
  type OAuthWorld,
  SECOND,
  SMALL,
  startOAuthWorld,
} from './oauth-world.ts';

let world: OAuthWorld;

beforeEach(async () => {
  world = await startOAuthWorld();
});
afterEach(() => world.close());

const settingsOf = (accountId: number) =>
  world.call(accountId, settingsRoute.path);
const accountIds = async () =>
  (await world.db.selectFrom('accounts').select('account_id').execute()).map(
    ({ account_id }) => account_id,
  );

it('installs in an account: authorise, tokens, scopes, objects, settings', async () => {
  expect(await settingsOf(FIRST)).toMatchObject({ reason: 'account_unknown' });
  const { status, text } = await world.browser().install(FIRST);

  expect({ status, text }).toMatchObject({
    status: 200,
    text: expect.stringContaining(`installed in account ${FIRST}`) as string,
  });
  expect(text).toContain(
    `href="https://app.hubspot.com/connected-apps/${FIRST}/installed"`,
  );
  expect(text).toContain(
    `href="https://app.hubspot.com/app/${FIRST}/77/first-drafts"`,
  );
  expect(await settingsOf(FIRST)).toMatchObject({ ok: true });
  expect(await world.installations.find(FIRST)).toMatchObject({
    way: 'oauth',
    scopes: expect.arrayContaining(SCOPES.map(({ name }) => name)) as string[],
    disconnectedAt: null,
  });
  const account = await world.db
    .selectFrom('accounts')
    .selectAll()
    .executeTakeFirstOrThrow();
  expect(account).toMatchObject({
    installed_by: NORA,
    time_zone: 'Europe/Berlin',
    starter_type_id: expect.stringMatching(/^2-/) as string,
    vote_type_id: expect.stringMatching(/^2-/) as string,
  });
});

it('serves two accounts side by side, each with its own HubSpot', async () => {
  await world.browser().install(FIRST);
  await world.browser().install(SECOND);
  const first = world.emulators.get(FIRST);
  const second = world.emulators.get(SECOND);
  const before = second?.calls.length;
  if (first) first.calls.length = 0;
  await settingsOf(FIRST);

  expect(first?.calls.length).toBeGreaterThan(0);
  expect(second?.calls.length).toBe(before);
  expect(await settingsOf(SECOND)).toMatchObject({ ok: true });
  expect(await world.installations.listConnected()).toEqual([FIRST, SECOND]);
  expect(await settingsOf(SMALL)).toMatchObject({ reason: 'account_unknown' });
});

it('sends HubSpot a state, a challenge and the scopes of the manifest', async () => {
  const begun = await world.browser().open('/oauth/install');
  const asked = new URL(begun.headers.get('location') ?? '').searchParams;

  expect(asked.get('state')).toMatch(/^[\w-]{22,}$/);
  expect(asked.get('code_challenge_method')).toBe('S256');
  expect(asked.get('code_challenge')).toMatch(/^[\w-]{43}$/);
  expect(asked.get('optional_scope')?.split(' ')).toEqual(OPTIONAL_SCOPES);
  expect(begun.headers.getSetCookie()[0]).toMatch(
    /^install-[\w-]{8}=.*; Max-Age=3600; Path=\/oauth; HttpOnly; Secure; SameSite=Lax$/,
  );
});

it('keeps no token in clear, in no table', async () => {
  await world.browser().install(FIRST);
  const rows = JSON.stringify([
    await world.db.selectFrom('installations').selectAll().execute(),
    await world.db.selectFrom('accounts').selectAll().execute(),
    await world.db.selectFrom('links').selectAll().execute(),
  ]);

  expect(rows).toMatch(/"sealed_refresh":"v1\.[0-9a-f]{8}\./);
  expect(rows).not.toMatch(/(access|refresh)-[\w-]{20}/);
});

it('takes one account twice at once', async () => {
  const [one, other] = [world.browser(), world.browser()];
  const backs = await Promise.all([one.decide(FIRST), other.decide(FIRST)]);
  const ended = await Promise.all([
    one.open(backs[0] ?? ''),
    other.open(backs[1] ?? ''),
  ]);

  expect(ended.map(({ status }) => status)).toEqual([200, 200]);
  expect(await accountIds()).toEqual([FIRST]);
  expect(await settingsOf(FIRST)).toMatchObject({ ok: true });
  const made = world.emulators
    .get(FIRST)
    ?.calls.filter(
      ({ method, path, status }) =>
        method === 'POST' && path.endsWith('/schemas') && status < 300,
    );
  expect(made).toHaveLength(2);
});

it('takes two accounts from two tabs of one browser, whichever ends first', async () => {
  const browser = world.browser();
  const first = await browser.decide(FIRST);
  const second = await browser.decide(SECOND);

  expect((await browser.open(first)).status).toBe(200);
  expect((await browser.open(second)).status).toBe(200);
  expect(await world.installations.listConnected()).toEqual([FIRST, SECOND]);
});

it('has a browser keep eight installations at most, and ends the last one', async () => {
  const browser = world.browser();
  for (let turn = 0; turn < 20; turn += 1) await browser.open('/oauth/install');
  const kept = [...browser.cookies.values()].filter(
    ({ until }) => until > world.clock.now,
  );

  expect(kept.length).toBeLessThanOrEqual(8);
  expect((await browser.install(FIRST)).status).toBe(200);
});

it('takes the client secret of before until HubSpot has the new one', async () => {
  const service = world.replica({
    HUBSPOT_CLIENT_SECRET: 'the-new-one-of-77',
    HUBSPOT_CLIENT_SECRET_PREVIOUS: 'test-client-secret',
  });
  await world.browser().install(FIRST);
  // HubSpot still signs and knows the app by the old one.
  expect(await world.call(FIRST, settingsRoute.path, service)).toMatchObject({
    ok: true,
  });
  await world.age(FIRST, 1_700);
  world.hubspot.tokenCalls.length = 0;
  expect(await world.call(FIRST, settingsRoute.path, service)).toMatchObject({
    ok: true,
  });
  expect(world.hubspot.tokenCalls).toEqual(['refresh_token', 'refresh_token']);
});

it('has no such page for a private app', async () => {
  const service = world.replica({}, { isPrivate: true });
  const status = async (path: string) =>
    (await service.app.fetch(new Request(`https://a.example${path}`))).status;

  expect(await status('/oauth/install')).toBe(404);
  expect(await status('/oauth/callback?code=a&state=b')).toBe(404);
  expect(await status('/healthz')).toBe(200);
});
