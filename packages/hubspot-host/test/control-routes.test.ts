import { Hono } from 'hono';
import { createOAuthServer, type OAuthServer } from 'hubspot-emulator';
import { controlRoutes } from '#host/server/control-routes.ts';
import type { ControlView } from '#host/server/control-view.ts';
import {
  createHostedWebhooks,
  type HostedWebhooks,
} from '#host/server/hosted-webhooks.ts';
import { listen } from '#host/server/listen.ts';
import { createPreviewClock } from '#host/server/preview-clock.ts';
import { openRecordLayout } from '#host/server/record-layout.ts';
import { startAccount } from './start-account.ts';

const redirectUri = 'https://service.example.org/callback';
const nothing = { cards: [], pages: null, settings: null, bulkActions: [] };

/** The switches over an account, of an app with OAuth or with a static token. */
const start = async (way: 'oauth' | 'static' | 'no service' = 'oauth') => {
  const account = startAccount();
  const { emulator } = account;
  const { accountId } = emulator;
  const server: OAuthServer = createOAuthServer(
    {
      appId: 7,
      name: 'Trial',
      clientId: 'trial',
      clientSecrets: ['trial-secret'],
      redirectUrls: [redirectUri],
      requiredScopes: [],
      optionalScopes: [],
    },
    [{ name: 'North', emulator, emulatorToken: 'inside', userId: 51_010 }],
  );
  const oauth = way === 'oauth' ? { server, installPath: '/install' } : null;
  const layout = await openRecordLayout(
    null,
    nothing,
    oauth && {
      installPath: '/install',
      isInstalled: () => server.isInstalled(accountId),
      uninstall: () => server.uninstall(accountId),
    },
  );
  const arrived: unknown[] = [];
  const service = await listen(async (request) => {
    arrived.push(await request.json());

    return Response.json({ ok: true });
  }, 0);
  const webhooks: HostedWebhooks | null =
    way === 'no service'
      ? null
      : createHostedWebhooks({
          emulator,
          appId: 7,
          clientSecret: 'trial-secret',
          webhooks: {
            targetUrl: 'https://service.example.org/webhooks',
            subscriptions: [
              {
                subscriptionType: 'object.deletion',
                objectType: 'contact',
                propertyName: null,
              },
              {
                subscriptionType: 'object.deletion',
                objectType: 'p_not_made_yet',
                propertyName: null,
              },
            ],
          },
          resolve: (url) => new URL(url.pathname, service.url),
          isInstalled: () => layout.view().installed,
          now: () => Date.now(),
          everyMs: 3_600_000,
        });
  const app = new Hono();
  controlRoutes(app, {
    emulator,
    clock: createPreviewClock(),
    fetchMode: { rejects: false },
    layout,
    oauth,
    webhooks,
    hasActions: false,
  });
  const send = async (method: string, path: string, body?: object) => {
    const answer = await app.request(path, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });

    return {
      status: answer.status,
      body: (await answer.json()) as ControlView & { message?: string },
    };
  };
  const connect = async () => {
    const consent = await server.fetch(
      new Request(
        `https://hubspot.local/oauth/authorize?client_id=trial&redirect_uri=${redirectUri}`,
        {
          method: 'POST',
          body: new URLSearchParams({
            account: String(accountId),
            decision: 'connect',
          }),
        },
      ),
    );
    const back = new URL(consent.headers.get('location') ?? '');
    await server.fetch(
      new Request('https://hubspot.local/oauth/2026-09/token', {
        method: 'POST',
        body: new URLSearchParams({
          client_id: 'trial',
          client_secret: 'trial-secret',
          grant_type: 'authorization_code',
          code: back.searchParams.get('code') ?? '',
          redirect_uri: redirectUri,
        }),
      }),
    );
  };

  return {
    account,
    server,
    arrived,
    webhooks,
    connect,
    view: async () => (await send('GET', '/api/controls')).body,
    change: (body: object) => send('PUT', '/api/controls', body),
    doDeed: (deed: string) => send('POST', '/api/controls/deeds', { deed }),
    deleteContact: async () => {
      const id = await account.create('contacts', {});
      await account.emulator.fetchAsUser(
        new Request(
          `https://emulator.local/crm/objects/2026-09/contacts/${id}`,
          { method: 'DELETE' },
        ),
        51_010,
      );
    },
    close: async () => {
      webhooks?.stop();
      await service.close();
    },
  };
};
let world: Awaited<ReturnType<typeof start>>;
afterEach(() => world.close());

it('does nothing to an app that is not installed, and says so', async () => {
  world = await start();
  expect((await world.view()).connection).toEqual({
    isInstalled: false,
    tokens: { isAccessGood: false, isRefreshGood: false },
  });

  for (const deed of ['expire', 'revoke', 'uninstall', 'resend']) {
    expect(await world.doDeed(deed)).toMatchObject({
      status: 409,
      body: { message: expect.stringMatching(/\.$/) },
    });
  }
  expect((await world.change({ webhooks: { twice: true } })).status).toBe(409);
});

it('expires a token, which is still a connection, and expires nothing twice', async () => {
  world = await start();
  await world.connect();
  const { body } = await world.doDeed('expire');
  expect(body.connection).toEqual({
    isInstalled: true,
    tokens: { isAccessGood: false, isRefreshGood: true },
  });
  expect((await world.doDeed('expire')).status).toBe(409);
  expect((await world.doDeed('revoke')).status).toBe(200);
});

it('revokes the refresh token alone, and uninstalls with all tokens', async () => {
  world = await start();
  await world.connect();
  expect((await world.doDeed('revoke')).body.connection).toEqual({
    isInstalled: true,
    tokens: { isAccessGood: true, isRefreshGood: false },
  });
  expect((await world.doDeed('revoke')).status).toBe(409);
  expect((await world.doDeed('uninstall')).body.connection).toEqual({
    isInstalled: false,
    tokens: { isAccessGood: false, isRefreshGood: false },
  });
});

it('neither expires nor revokes a static token, and uninstalls its app', async () => {
  world = await start('static');
  expect((await world.view()).connection).toEqual({
    isInstalled: true,
    tokens: null,
  });
  expect((await world.doDeed('expire')).status).toBe(409);
  expect((await world.doDeed('revoke')).status).toBe(409);
  expect((await world.doDeed('uninstall')).body.connection.isInstalled).toBe(
    false,
  );
});

it('sends webhooks as the switches say', async () => {
  world = await start('static');
  await world.change({
    webhooks: { twice: true, oneByOne: true, answersLost: true },
  });
  await world.deleteContact();
  expect((await world.view()).webhooks).toMatchObject({
    waiting: 1,
    twice: true,
    forged: false,
  });
  const { body } = await world.doDeed('resend');
  expect(world.arrived).toHaveLength(2);
  expect(body.webhooks).toMatchObject({ waiting: 1, answers: [0, 0] });

  await world.change({ webhooks: { twice: false, answersLost: false } });
  expect((await world.doDeed('resend')).body.webhooks).toMatchObject({
    waiting: 0,
    answers: [200, 0, 0],
  });
  expect((await world.doDeed('resend')).status).toBe(409);
});

it('has no webhooks where nothing answers for the service', async () => {
  world = await start('no service');

  expect((await world.view()).webhooks).toBeNull();
  expect((await world.change({ webhooks: { twice: true } })).status).toBe(409);
  expect((await world.doDeed('resend')).status).toBe(409);
});

it('changes nothing of a change of which a part cannot be', async () => {
  world = await start('no service');
  await world.change({ down: true, webhooks: { twice: true } });

  expect((await world.view()).down).toBe(false);
});
