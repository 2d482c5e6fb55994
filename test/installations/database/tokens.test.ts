import { settingsRoute } from '@starters/contracts';
import { createAccessTokens } from '#src/installations/access-tokens.ts';
import { OAuthUnavailableError } from '#src/installations/oauth-provider.ts';
import { createSealer } from '#src/installations/sealer.ts';
import { createTokenStore } from '#src/store/installation-store.ts';
import { createLeaseStore } from '#src/store/lease-store.ts';
import { TEST_SECRET } from '#test/helpers/connect-private-app.ts';
import { waitFor } from '#test/helpers/raw-records.ts';
import {
  FIRST,
  type OAuthWorld,
  SECOND,
  startOAuthWorld,
} from './oauth-world.ts';

let world: OAuthWorld;

beforeEach(async () => {
  world = await startOAuthWorld();
  await world.browser().install(FIRST);
  world.hubspot.tokenCalls.length = 0;
});
afterEach(() => world.close());

const settingsOf = (accountId = FIRST, service = world.service) =>
  world.call(accountId, settingsRoute.path, service);
const refreshes = () =>
  world.hubspot.tokenCalls.filter((kind) => kind === 'refresh_token').length;
const nearItsEnd = 1_600;
const overIt = 1_900;

it('does not refresh a token that is good for minutes', async () => {
  await settingsOf();
  await world.age(FIRST, 1_400);
  await settingsOf();

  expect(refreshes()).toBe(0);
});

it.each([nearItsEnd, overIt])(
  'refreshes once, whichever of three replicas are asked at once, %d s on',
  async (seconds) => {
    const replicas = [world.service, world.replica(), world.replica()];
    await world.age(FIRST, seconds);
    const answers = await Promise.all(
      [...replicas, ...replicas, ...replicas].map((each) =>
        settingsOf(FIRST, each),
      ),
    );

    expect(answers.map(({ ok }) => ok)).toEqual(answers.map(() => true));
    expect(refreshes()).toBe(1);
  },
);

it('refreshes once when HubSpot has ended the token early, and makes the call again', async () => {
  world.hubspot.expireTokens();
  const answers = await Promise.all([
    settingsOf(),
    settingsOf(FIRST, world.replica()),
    settingsOf(),
  ]);

  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(refreshes()).toBe(1);
});

it('goes on after a replica died in the middle of a refresh', async () => {
  const leases = createLeaseStore(world.db);
  await world.age(FIRST, overIt);
  // It took the lease, and its end comes by itself.
  await leases.take(FIRST, 'refresh_token', 400);

  expect(await settingsOf()).toMatchObject({ ok: true });
  expect(refreshes()).toBe(1);
});

it('keeps nothing of a replica whose lease another took over', async () => {
  const leases = createLeaseStore(world.db);
  const tokens = createTokenStore(world.db, createSealer([TEST_SECRET]));
  await world.age(FIRST, overIt);
  const late = await leases.take(FIRST, 'refresh_token', 0);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await leases.take(FIRST, 'refresh_token', 10_000)).not.toBeNull();
  if (!late) throw new Error('No lease.');
  const before = await tokens.read(FIRST, 0);

  expect(
    await tokens.renew(late, before?.revision ?? 0, {
      accessToken: 'late',
      refreshToken: 'late',
      expiresInSeconds: 1_800,
    }),
  ).toBe(false);
  expect((await tokens.read(FIRST, 0))?.accessToken).toBe(before?.accessToken);
});

it('serves with a token that is good for minutes while HubSpot gives none', async () => {
  await world.age(FIRST, nearItsEnd);
  world.hubspot.failTokenCalls(1, () => new Response('', { status: 503 }));

  expect(await settingsOf()).toMatchObject({ ok: true });
  expect((await world.installations.find(FIRST))?.disconnectedAt).toBeNull();
});

it.each<[string, () => Response]>([
  ['a gateway', () => new Response('<html>502</html>', { status: 502 })],
  ['a rate limit', () => Response.json({ message: 'slow' }, { status: 429 })],
  ['no JSON', () => new Response('nothing')],
  [
    'a wrong secret',
    () =>
      Response.json(
        { error: 'invalid_client', status: 'BAD_CLIENT_ID' },
        { status: 400 },
      ),
  ],
])(
  'takes %s for no end of the installation, and refreshes later',
  async (_, respond) => {
    await world.age(FIRST, overIt);
    // The page reads several things at once, and who comes later asks again: all of them fail.
    world.hubspot.failTokenCalls(5, respond);
    expect(await settingsOf()).toMatchObject({
      unlisted: expect.any(String) as string,
    });
    expect((await world.installations.find(FIRST))?.disconnectedAt).toBeNull();

    expect(
      await waitFor(settingsOf, ({ unlisted }) => unlisted === null),
    ).toMatchObject({ ok: true, unlisted: null });
  },
);

describe('an account that uninstalled the app', () => {
  beforeEach(async () => {
    await world.browser().install(SECOND);
    world.hubspot.uninstall(FIRST);
  });

  it('is noticed at its next call, and told what to do; others go on', async () => {
    expect(await settingsOf()).toMatchObject({
      unlisted: expect.stringMatching(
        /installs it again from .+\/oauth\/install/,
      ) as string,
    });
    const health = await world.call(FIRST, '/v1/settings/health');
    const lines = health['lines'] as { key: string; says: string }[];
    expect(lines.find(({ key }) => key === 'token')).toMatchObject({
      state: 'todo',
      says: expect.stringMatching(/super admin .+\/oauth\/install/) as string,
    });
    expect(lines.find(({ key }) => key === 'objects')).toMatchObject({
      state: 'unchecked',
    });
    expect(lines.find(({ key }) => key === 'versions')).toMatchObject({
      state: 'ok',
    });
    expect(await world.installations.find(FIRST)).toMatchObject({
      disconnectedAt: expect.any(Date) as Date,
      because: 'missing or invalid refresh token',
    });
    expect(await world.installations.listConnected()).toEqual([SECOND]);
    expect(await settingsOf(SECOND)).toMatchObject({ ok: true });
  });

  it('is not asked about again', async () => {
    await settingsOf();
    const { length } = world.hubspot.tokenCalls;
    await settingsOf();
    await settingsOf(FIRST, world.replica());

    expect(world.hubspot.tokenCalls).toHaveLength(length);
  });

  it('finds its settings when it installs the app again', async () => {
    await settingsOf();
    await world.db
      .updateTable('accounts')
      .set({ marketing_team_ids: ['302'], language: 'fr' })
      .where('account_id', '=', FIRST)
      .execute();
    await world.browser().install(FIRST);

    expect(await settingsOf()).toMatchObject({
      ok: true,
      values: { marketingTeamIds: ['302'], language: 'fr' },
    });
    expect(await world.installations.find(FIRST)).toMatchObject({
      disconnectedAt: null,
      because: null,
    });
  });
});

it('notices a token that was revoked while its refresh was on the way', async () => {
  await world.age(FIRST, overIt);
  world.hubspot.failTokenCalls(1, () => {
    world.hubspot.uninstall(FIRST);

    // HubSpot gave it before, and takes it no more.
    return Response.json({
      token_type: 'bearer',
      access_token: 'access-given-before-the-end',
      refresh_token: 'refresh-given-before-the-end',
      expires_in: 1_800,
    });
  });
  await settingsOf();

  expect(await settingsOf()).toMatchObject({
    unlisted: expect.stringContaining('installs it again') as string,
  });
  expect((await world.installations.find(FIRST))?.disconnectedAt).toEqual(
    expect.any(Date),
  );
});

it('does not disconnect an account that was installed again during a refresh that was refused', async () => {
  const sealer = createSealer([TEST_SECRET]);
  const tokens = createTokenStore(world.db, sealer);
  const leases = createLeaseStore(world.db);
  await world.age(FIRST, overIt);
  const { OAuthRefusedError } =
    await import('#src/installations/oauth-provider.ts');
  const access = createAccessTokens({
    tokens,
    leases,
    provider: {
      refresh: async () => {
        await world.browser().install(FIRST);
        throw new OAuthRefusedError('invalid_grant', 'BAD_REFRESH_TOKEN');
      },
    },
  });
  const token = await access.current(FIRST);

  expect(token).toBe((await tokens.read(FIRST, 0))?.accessToken);
  expect((await world.installations.find(FIRST))?.disconnectedAt).toBeNull();
});

it('says what to set where the service has lost its client id', async () => {
  const access = createAccessTokens({
    tokens: createTokenStore(world.db, createSealer([TEST_SECRET])),
    leases: createLeaseStore(world.db),
    provider: null,
  });
  await world.age(FIRST, overIt);

  await expect(access.current(FIRST)).rejects.toThrow(OAuthUnavailableError);
  await expect(access.current(FIRST)).rejects.toThrow('HUBSPOT_CLIENT_ID');
});
