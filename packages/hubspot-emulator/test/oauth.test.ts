import { FIRST, SECOND, startOAuth } from './start-oauth.ts';

let world: ReturnType<typeof startOAuth>;
beforeEach(() => {
  world = startOAuth();
});

it('shows what is asked, and gives a token for what was consented to', async () => {
  const screen = await world.server.fetch(new Request(world.addressOf()));
  const html = await screen.text();
  expect(html).toContain('Trial &#60;app&#62;');
  expect(html).toContain('crm.objects.custom.read');

  const back = await world.decide({ account: '1', decision: 'connect' });
  expect(back.searchParams.get('state')).toBe('the state');
  const { body } = await world.byCode(back.searchParams.get('code') ?? '');
  expect(body).toMatchObject({
    token_type: 'bearer',
    expires_in: 1_800,
    hub_id: FIRST,
  });
  expect(await world.call(String(body['access_token']))).toMatchObject({
    status: 200,
  });
});

it.each([
  ['another app', { client_id: 'other' }],
  ['another address', { redirect_uri: 'https://stranger.example/' }],
  ['a scope less', { scope: 'oauth' }],
  ['a scope more', { scope: 'oauth crm.objects.contacts.read crm.lists.read' }],
  ['another optional scope', { optional_scope: 'crm.lists.read' }],
  ['a challenge in clear', { code_challenge_method: 'plain' }],
])('sends nobody back to the app for %s', async (_, changes) => {
  const answer = await world.server.fetch(
    new Request(world.addressOf(changes)),
  );

  expect(answer.status).toBe(400);
  expect(answer.headers.get('location')).toBeNull();
});

it('gives a code once, for a minute, for its address and its verifier', async () => {
  const codeOf = async () =>
    (
      await world.decide({ account: '1', decision: 'connect' })
    ).searchParams.get('code') ?? '';
  const refused = { status: 400, body: { error: 'invalid_grant' } };
  const code = await codeOf();
  expect(
    await world.byCode(await codeOf(), { code_verifier: 'other' }),
  ).toMatchObject(refused);
  expect(
    await world.byCode(await codeOf(), {
      redirect_uri: 'https://other.example/',
    }),
  ).toMatchObject(refused);
  expect((await world.byCode(code)).status).toBe(200);
  expect(await world.byCode(code)).toMatchObject(refused);

  const late = await codeOf();
  world.clock.now += 60_000;
  expect(await world.byCode(late)).toMatchObject(refused);
});

it('leaves out in silence what an account cannot grant', async () => {
  expect((await world.connect(SECOND)).scopes).toEqual([
    'oauth',
    'crm.objects.contacts.read',
  ]);
});

it('refuses an access token that has expired, and takes the next one', async () => {
  const { access, refresh } = await world.connect();
  const other = await world.connect(SECOND);
  world.server.expireTokens(FIRST);
  expect(await world.call(access)).toEqual({
    status: 401,
    category: 'EXPIRED_AUTHENTICATION',
  });
  expect((await world.call(other.access)).status).toBe(200);
  expect(world.server.tokensOf(FIRST)).toEqual({
    isAccessGood: false,
    isRefreshGood: true,
  });
  // An expired token is still a connection.
  expect(world.server.isInstalled(FIRST)).toBe(true);

  const { body } = await world.byRefresh(refresh);
  expect((await world.call(String(body['access_token']))).status).toBe(200);
  expect(world.server.tokensOf(FIRST).isAccessGood).toBe(true);

  world.clock.now += 1_800_000;
  expect(world.server.tokensOf(FIRST).isAccessGood).toBe(false);
});

/** https://developers.hubspot.com/docs/api-reference/legacy/authentication/oauth-tokens/v1/delete-refresh-token */
it.each([
  [
    'the app',
    (refresh: string) => world.ask({ token: refresh }, '/token/revoke'),
  ],
  ['HubSpot', async () => world.server.revoke(FIRST)],
])(
  'ends a refresh token that %s revokes, and neither its access tokens nor the installation',
  async (_, revoke) => {
    const { access, refresh } = await world.connect();
    await revoke(refresh);
    expect(await world.byRefresh(refresh)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant', status: 'BAD_REFRESH_TOKEN' },
    });
    expect((await world.call(access)).status).toBe(200);
    expect(world.server.isInstalled(FIRST)).toBe(true);
    expect(world.server.tokensOf(FIRST)).toEqual({
      isAccessGood: true,
      isRefreshGood: false,
    });
    expect(
      (await world.ask({ token: refresh }, '/token/introspect')).body,
    ).toEqual({
      active: false,
    });

    const again = await world.connect();
    expect((await world.byRefresh(again.refresh)).status).toBe(200);
    expect(world.server.grants()).toHaveLength(1);
  },
);

it('keeps what was revoked for the next process', async () => {
  const { refresh } = await world.connect();
  world.server.revoke(FIRST);
  world = startOAuth(world.server.grants());

  expect(world.server.isInstalled(FIRST)).toBe(true);
  expect((await world.byRefresh(refresh)).status).toBe(400);
});

it.each([
  ['an admin', async () => world.server.uninstall(FIRST)],
  [
    'the app',
    (access: string) => world.call(access, '/appinstalls/v3/external-install'),
  ],
])('ends all tokens when %s uninstalls', async (_, uninstall) => {
  const { access, refresh } = await world.connect();
  await uninstall(access);

  expect(await world.call(access)).toEqual({
    status: 401,
    category: 'INVALID_AUTHENTICATION',
  });
  expect((await world.byRefresh(refresh)).status).toBe(400);
  expect(world.server.isInstalled(FIRST)).toBe(false);
});

it('leads back with an error when the user cancels or names no account', async () => {
  for (const form of [
    { account: '1', decision: 'cancel' },
    { account: '99', decision: 'connect' },
  ]) {
    const back = await world.decide(form);
    expect(back.searchParams.get('error')).toBe('access_denied');
    expect(back.searchParams.get('code')).toBeNull();
  }
});

it('takes secrets in the form of the body alone', async () => {
  const json = await world.server.fetch(
    new Request('https://hubspot.local/oauth/2026-09/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    }),
  );
  expect(json.status).toBe(415);
  expect(
    (await world.ask({ token: 'x' }, '/token?client_secret=trial-secret'))
      .status,
  ).toBe(400);
  expect(
    await world.ask({ grant_type: 'refresh_token', client_secret: 'wrong' }),
  ).toMatchObject({ status: 400, body: { error: 'invalid_client' } });
  expect(await world.ask({ grant_type: 'password' })).toMatchObject({
    status: 400,
    body: { error: 'unsupported_grant_type' },
  });
});
