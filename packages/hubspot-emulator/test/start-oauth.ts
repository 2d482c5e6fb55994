import { createHash } from 'node:crypto';
import { createEmulator } from '#emulator/create-emulator.ts';
import { createOAuthServer } from '#emulator/oauth/create-oauth-server.ts';
import type { Grant } from '#emulator/oauth/oauth-grants.ts';
import { people } from './start-account.ts';

const redirectUri = 'https://service.example.org/oauth/callback';
const verifier = 'a-verifier-of-more-than-forty-three-characters-as-asked';
export const FIRST = 1;
export const SECOND = 2;

/** An app with OAuth before two accounts, the second of which lacks an optional scope. */
export const startOAuth = (kept: Grant[] = []) => {
  const clock = { now: Date.parse('2026-11-23T09:00:00.000Z') };
  const accountOf = (accountId: number, lacks: string[] = []) => ({
    name: `Account ${accountId}`,
    emulator: createEmulator({
      accountId,
      accessToken: `inside-${accountId}`,
      people,
      clock: () => clock.now,
    }),
    emulatorToken: `inside-${accountId}`,
    userId: 51_010,
    lacks,
  });
  const server = createOAuthServer(
    {
      appId: 7,
      name: 'Trial <app>',
      clientId: 'trial',
      clientSecrets: ['trial-secret'],
      redirectUrls: [redirectUri],
      requiredScopes: ['oauth', 'crm.objects.contacts.read'],
      optionalScopes: ['crm.objects.custom.read'],
    },
    [accountOf(FIRST), accountOf(SECOND, ['crm.objects.custom.read'])],
    () => clock.now,
    kept,
  );

  const addressOf = (changes: Record<string, string> = {}) =>
    `https://hubspot.local/oauth/authorize?${new URLSearchParams({
      client_id: 'trial',
      redirect_uri: redirectUri,
      scope: 'oauth crm.objects.contacts.read',
      optional_scope: 'crm.objects.custom.read',
      state: 'the state',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...changes,
    }).toString()}`;

  const decide = async (
    form: Record<string, string>,
    address = addressOf(),
  ) => {
    const answer = await server.fetch(
      new Request(address, { method: 'POST', body: new URLSearchParams(form) }),
    );

    return new URL(answer.headers.get('location') ?? '');
  };
  const ask = async (form: Record<string, string>, path = '/token') => {
    const answer = await server.fetch(
      new Request(`https://hubspot.local/oauth/2026-09${path}`, {
        method: 'POST',
        body: new URLSearchParams({
          client_id: 'trial',
          client_secret: 'trial-secret',
          ...form,
        }),
      }),
    );
    const text = await answer.text();

    return {
      status: answer.status,
      body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>,
    };
  };
  const byCode = (code: string, changes: Record<string, string> = {}) =>
    ask({
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
      ...changes,
    });
  const byRefresh = (refreshToken: string) =>
    ask({ grant_type: 'refresh_token', refresh_token: refreshToken });
  const connect = async (account = FIRST) => {
    const back = await decide({
      account: String(account),
      decision: 'connect',
    });
    const { body } = await byCode(back.searchParams.get('code') ?? '');

    return {
      access: String(body['access_token']),
      refresh: String(body['refresh_token']),
      scopes: body['scopes'],
    };
  };
  const call = async (
    token: string,
    path = '/crm/objects/2026-09/contacts',
  ) => {
    const answer = await server.fetch(
      new Request(`https://hubspot.local${path}`, {
        method: path.startsWith('/appinstalls') ? 'DELETE' : 'GET',
        headers: { authorization: `Bearer ${token}` },
      }),
    );
    const text = await answer.text();

    return {
      status: answer.status,
      category:
        text === ''
          ? null
          : (JSON.parse(text) as { category?: string }).category,
    };
  };

  return {
    server,
    clock,
    addressOf,
    decide,
    ask,
    byCode,
    byRefresh,
    connect,
    call,
  };
};
