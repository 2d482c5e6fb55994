import { HubSpotFailure } from '#emulator/account/hubspot-failure.ts';
import type { Emulator } from '#emulator/create-emulator.ts';
import { showAuthorize, showRefusal } from './authorize-screen.ts';
import { createOAuthGrants, type Grant } from './oauth-grants.ts';
import {
  answerTokenEndpoint,
  type TokenEndpointApp,
} from './token-endpoint.ts';

/** An app with OAuth, as its manifest has it. */
export interface OAuthApp extends TokenEndpointApp {
  name: string;
  redirectUrls: string[];
  requiredScopes: string[];
  optionalScopes: string[];
}

/** An account in which the app may be installed. */
export interface OAuthAccount {
  name: string;
  emulator: Emulator;
  /** The token that the emulator takes. */
  emulatorToken: string;
  /** The user who decides on the screen. */
  userId: number;
  /** Optional scopes that the account's edition or its user cannot grant: they are left out in silence. */
  lacks?: string[];
}

/** HubSpot as an app with OAuth meets it, with several accounts side by side. */
export interface OAuthServer {
  /** The authorise screen, the token endpoints, and the API of whichever account a token is of. */
  fetch(request: Request): Promise<Response>;
  /** The authorise screen as one user of the accounts sees it, who decides there. */
  authorizeAs(userId: number, request: Request): Promise<Response>;
  /** Changes of the app, such as another secret, act at once. */
  app: OAuthApp;
  /** An admin uninstalls the app in HubSpot. */
  uninstall(accountId: number): void;
  isInstalled(accountId: number): boolean;
  /** Whether the app's tokens of an account are good now: an expired one is refreshed, a revoked one is not. */
  tokensOf(accountId: number): {
    isAccessGood: boolean;
    isRefreshGood: boolean;
  };
  /** Every access token, or those of one account, have expired. */
  expireTokens(accountId?: number): void;
  /** The refresh tokens of an account are revoked; the app stays installed. */
  revoke(accountId: number): void;
  /** What users consented to and did not end, to be kept for the next process. */
  grants(): Grant[];
  /** Calls of the token endpoint by grant type, and of `introspect` and `revoke`. */
  tokenCalls: string[];
  /** What the next calls of the token endpoint get instead of an answer. */
  failTokenCalls(
    times: number,
    respond: () => Response | Promise<Response>,
  ): void;
}

const refuse = (category: string, message: string): Response =>
  Response.json(new HubSpotFailure(401, category, message).toBody(), {
    status: 401,
  });

const tokenPath =
  /^\/oauth\/(2026-09|2026-03|v3)\/token(\/introspect|\/revoke)?$/;

/**
 * Makes the server of an app with OAuth over the emulators of its accounts.
 *
 * @param kept what `grants` of an earlier process gave
 * https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/oauth/working-with-oauth
 */
export const createOAuthServer = (
  app: OAuthApp,
  accounts: OAuthAccount[],
  clock: () => number = () => Date.now(),
  kept: readonly Grant[] = [],
): OAuthServer => {
  const grants = createOAuthGrants(clock, kept);
  const tokenCalls: string[] = [];
  const failures: (() => Response | Promise<Response>)[] = [];
  const find = (accountId: number) =>
    accounts.find(({ emulator }) => emulator.accountId === accountId);

  const scopesIn = (query: URLSearchParams, name: string): string[] =>
    (query.get(name) ?? '').split(' ').filter((scope) => scope !== '');

  /** What is wrong with an address of installation; null when nothing is. */
  const findFault = (query: URLSearchParams): string | null => {
    if (query.get('client_id') !== app.clientId) {
      return "We couldn't complete the connection, because the client ID is missing or wrong.";
    }
    if (!app.redirectUrls.includes(query.get('redirect_uri') ?? '')) {
      return "We couldn't complete the connection, because the redirect URL doesn't match one of the app's.";
    }
    const scopes = scopesIn(query, 'scope');
    const optional = scopesIn(query, 'optional_scope');
    const fits =
      app.requiredScopes.every((scope) => scopes.includes(scope)) &&
      scopes.every((scope) => app.requiredScopes.includes(scope)) &&
      optional.every((scope) => app.optionalScopes.includes(scope));
    if (!fits) {
      return "We couldn't complete the connection, because the scopes don't match those of the app.";
    }
    const method = query.get('code_challenge_method');

    return query.has('code_challenge') && method !== 'S256'
      ? 'The code challenge method is not supported.'
      : null;
  };

  const decide = async (
    request: Request,
    query: URLSearchParams,
    userId: number | null,
  ): Promise<Response> => {
    const form = new URLSearchParams(await request.text());
    const back = new URL(query.get('redirect_uri') ?? '');
    const state = query.get('state');
    if (state !== null) back.searchParams.set('state', state);
    const account = find(Number(form.get('account')));
    if (form.get('decision') !== 'connect' || !account) {
      back.searchParams.set('error', 'access_denied');
      back.searchParams.set('error_description', 'The user denied access.');
    } else {
      const optional = scopesIn(query, 'optional_scope').filter(
        (scope) => !account.lacks?.includes(scope),
      );
      const code = grants.addCode(
        {
          accountId: account.emulator.accountId,
          userId: userId ?? account.userId,
          scopes: [...scopesIn(query, 'scope'), ...optional],
        },
        {
          redirectUri: query.get('redirect_uri') ?? '',
          challenge: query.get('code_challenge'),
        },
      );
      back.searchParams.set('code', code);
    }

    return new Response(null, {
      status: 302,
      headers: { location: back.href },
    });
  };

  const authorize = (
    request: Request,
    url: URL,
    userId: number | null = null,
  ): Response | Promise<Response> => {
    const fault = findFault(url.searchParams);
    if (fault !== null) return showRefusal(fault);
    if (request.method === 'POST') {
      return decide(request, url.searchParams, userId);
    }

    return showAuthorize({
      appName: app.name,
      accounts: accounts.map(({ name, emulator: { accountId } }) => ({
        accountId,
        name,
      })),
      scopes: scopesIn(url.searchParams, 'scope'),
      optionalScopes: scopesIn(url.searchParams, 'optional_scope'),
      query: url.searchParams,
    });
  };

  const answerToken = async (request: Request, path: string) => {
    const body = await request.clone().text();
    const kind = new URLSearchParams(body).get('grant_type');
    tokenCalls.push(kind ?? path.split('/').at(-1) ?? '');
    const failure = failures.shift();

    return failure
      ? failure()
      : answerTokenEndpoint(request, path, app, grants);
  };

  const callApi = (
    request: Request,
    url: URL,
  ): Response | Promise<Response> => {
    const token =
      /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ??
      '';
    const known = grants.look(token);
    if (known.state === 'expired') {
      return refuse(
        'EXPIRED_AUTHENTICATION',
        'The OAuth token used to make this call expired.',
      );
    }
    const account =
      known.state === 'good' ? find(known.grant.accountId) : undefined;
    if (known.state !== 'good' || !account) {
      return refuse(
        'INVALID_AUTHENTICATION',
        'Authentication credentials not found.',
      );
    }
    if (url.pathname === '/appinstalls/v3/external-install') {
      grants.uninstall(known.grant.accountId);

      return new Response(null, { status: 204 });
    }
    account.emulator.scopes.granted = new Set(known.grant.scopes);
    const headers = new Headers(request.headers);
    headers.set('authorization', `Bearer ${account.emulatorToken}`);

    return account.emulator.fetch(new Request(request, { headers }));
  };

  return {
    app,
    tokenCalls,
    fetch: async (request) => {
      const url = new URL(request.url);
      if (url.pathname === '/oauth/authorize') return authorize(request, url);
      if (tokenPath.test(url.pathname)) {
        return answerToken(request, url.pathname);
      }

      return callApi(request, url);
    },
    authorizeAs: async (userId, request) =>
      authorize(request, new URL(request.url), userId),
    uninstall: (accountId) => grants.uninstall(accountId),
    isInstalled: grants.isInstalled,
    tokensOf: (accountId) => ({
      isAccessGood: grants.hasAccess(accountId),
      isRefreshGood: grants.canRefresh(accountId),
    }),
    expireTokens: grants.expireAll,
    revoke: grants.revokeAll,
    grants: grants.list,
    failTokenCalls: (times, respond) => {
      for (let time = 0; time < times; time += 1) failures.push(respond);
    },
  };
};
