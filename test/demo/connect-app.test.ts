import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SERVICE_ORIGIN } from '@starters/contracts';
import { createEmulator } from 'hubspot-emulator';
import { connectApp } from '#demo/connect-app.ts';
import { CLIENT_ID } from '#demo/oauth-hubspot.ts';
import { ACCOUNT_ID, people } from '#demo/seed/people.ts';
import { OPTIONAL_SCOPES, REQUIRED_SCOPES } from '#src/installations/scopes.ts';

const NORA = 51_020;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'grants-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A start of the demo; each has a client secret of its own. */
const start = async (clientSecret: string) => {
  const connected = await connectApp('oauth', {
    emulator: createEmulator({
      accountId: ACCOUNT_ID,
      accessToken: 'inside',
      people,
    }),
    accessToken: 'inside',
    clientSecret,
    clock: () => Date.now(),
    grantsFile: join(folder, 'grants.json'),
  });
  const askToken = async (form: Record<string, string>) => {
    const response = await connected.hubspot.fetch(
      new Request('http://hubspot/oauth/2026-09/token', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          client_id: CLIENT_ID,
          client_secret: clientSecret,
          ...form,
        }).toString(),
      }),
    );

    return (await response.json()) as Record<string, unknown>;
  };
  const allow = async () => {
    const redirectUri = `${SERVICE_ORIGIN}/oauth/callback`;
    const query = new URLSearchParams({
      client_id: CLIENT_ID,
      redirect_uri: redirectUri,
      scope: REQUIRED_SCOPES.join(' '),
      optional_scope: OPTIONAL_SCOPES.join(' '),
    });
    const decided = await connected.oauth?.server.authorizeAs(
      NORA,
      new Request(`http://hubspot/oauth/authorize?${query.toString()}`, {
        method: 'POST',
        body: new URLSearchParams({
          account: String(ACCOUNT_ID),
          decision: 'connect',
        }),
      }),
    );
    const back = new URL(decided?.headers.get('location') ?? '');

    return askToken({
      grant_type: 'authorization_code',
      code: back.searchParams.get('code') ?? '',
      redirect_uri: redirectUri,
    });
  };

  return { ...connected, askToken, allow };
};

it('keeps who let the app in for the next start, and who ended it', async () => {
  const first = await start('the-first-secret');
  const tokens = await first.allow();
  expect(tokens).toMatchObject({ hub_id: ACCOUNT_ID, user_id: NORA });
  const refresh = {
    grant_type: 'refresh_token',
    refresh_token: String(tokens['refresh_token']),
  };

  const second = await start('the-second-secret');
  expect(second.oauth?.server.isInstalled(ACCOUNT_ID)).toBe(true);
  expect(await second.askToken(refresh)).toMatchObject({ hub_id: ACCOUNT_ID });
  second.oauth?.server.uninstall(ACCOUNT_ID);
  expect(await second.askToken(refresh)).toMatchObject({
    error: 'invalid_grant',
  });

  const third = await start('the-third-secret');
  expect(third.oauth?.server.isInstalled(ACCOUNT_ID)).toBe(false);
});

it('keeps for the next start that a refresh token was revoked, by HubSpot or by the app', async () => {
  for (const way of ['HubSpot', 'the app']) {
    const first = await start('the-secret');
    const token = String((await first.allow())['refresh_token']);
    if (way === 'HubSpot') first.oauth?.server.revoke(ACCOUNT_ID);
    else {
      await first.hubspot.fetch(
        new Request('http://hubspot/oauth/2026-09/token/revoke', {
          method: 'POST',
          body: new URLSearchParams({
            client_id: CLIENT_ID,
            client_secret: 'the-secret',
            token,
          }),
        }),
      );
    }
    // What is written is written before the next answer.
    await first.askToken({ grant_type: 'none' });

    const second = await start('the-secret');
    expect(second.oauth?.server.isInstalled(ACCOUNT_ID)).toBe(true);
    expect(second.oauth?.server.tokensOf(ACCOUNT_ID).isRefreshGood).toBe(false);
    expect(
      await second.askToken({
        grant_type: 'refresh_token',
        refresh_token: token,
      }),
    ).toMatchObject({ error: 'invalid_grant' });
  }
});

it('keeps for the next start that the app left by itself', async () => {
  const first = await start('the-secret');
  const token = String((await first.allow())['access_token']);
  const left = await first.hubspot.fetch(
    new Request('http://hubspot/appinstalls/v3/external-install', {
      method: 'DELETE',
      headers: { authorization: `Bearer ${token}` },
    }),
  );
  expect(left.status).toBe(204);

  const second = await start('the-secret');
  expect(second.oauth?.server.isInstalled(ACCOUNT_ID)).toBe(false);
});
