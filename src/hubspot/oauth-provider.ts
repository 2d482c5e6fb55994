import * as oauth from 'oauth4webapi';
import { z } from 'zod';
import type { Tokens } from '#src/installations/installation.ts';
import {
  type Introspection,
  type OAuthProvider,
  OAuthRefusedError,
  OAuthUnavailableError,
} from '#src/installations/oauth-provider.ts';

/** The app as HubSpot knows it. */
export interface OAuthProviderOptions {
  clientId: string;
  /** The newest first: while HubSpot has the secret of before, that is used. */
  clientSecrets: readonly string[];
  redirectUri: string;
  /** Scopes that every account must grant, and those that it may lack. */
  scopes: { required: readonly string[]; optional: readonly string[] };
  /** Where admins let the app in. Default: HubSpot's own. */
  authorizeUrl?: string;
  /** Default: HubSpot itself. */
  baseUrl?: string;
}

const timeoutMs = 10_000;
const datedPath = '/oauth/2026-09/token';

/** Fields beside those of RFC 7662; some HubSpot versions give `scope` as one text. */
const introspectionSchema = z.object({
  active: z.literal(true),
  hub_id: z.number(),
  app_id: z.number().optional(),
  user_id: z.number().optional(),
  scopes: z.array(z.string()).optional(),
  scope: z.string().optional(),
});

const refusedCodes = [
  'invalid_grant',
  'invalid_client',
  'unauthorized_client',
  'invalid_scope',
];

/** HubSpot's refusal as ours; everything else may be asked again. */
const toOurs = (error: unknown): Error => {
  if (error instanceof OAuthRefusedError) return error;
  if (
    error instanceof oauth.ResponseBodyError &&
    refusedCodes.includes(error.error)
  ) {
    // The cause has the answer's body, not what was sent.
    return new OAuthRefusedError(
      error.error,
      error.error_description ?? `HubSpot answered ${error.error}.`,
    );
  }

  return new OAuthUnavailableError('HubSpot did not give a token.', {
    cause: error,
  });
};

/**
 * HubSpot's OAuth by `oauth4webapi`, which is certified, has no dependency, and checks answers as
 * RFC 6749 and RFC 7636 (PKCE) ask. https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/oauth/working-with-oauth
 */
export const createOAuthProvider = ({
  clientId,
  clientSecrets,
  redirectUri,
  scopes,
  authorizeUrl = 'https://app.hubspot.com/oauth/authorize',
  baseUrl = 'https://api.hubapi.com',
}: OAuthProviderOptions): OAuthProvider => {
  const server: oauth.AuthorizationServer = {
    // HubSpot names no issuer; none of its answers is checked against it.
    issuer: baseUrl,
    token_endpoint: new URL(datedPath, baseUrl).href,
    introspection_endpoint: new URL(`${datedPath}/introspect`, baseUrl).href,
  };
  const client: oauth.Client = { client_id: clientId };
  const options = () => ({
    signal: AbortSignal.timeout(timeoutMs),
    // The stand-in for HubSpot is on this machine.
    [oauth.allowInsecureRequests]: baseUrl.startsWith('http://'),
  });

  /** Asks with each secret until HubSpot knows one. */
  const ask = async <T>(
    run: (secret: oauth.ClientAuth) => Promise<T>,
  ): Promise<T> => {
    let refusal: Error = new OAuthRefusedError(
      'invalid_client',
      'No client secret is set.',
    );
    for (const secret of clientSecrets) {
      try {
        return await run(oauth.ClientSecretPost(secret));
      } catch (error) {
        refusal = toOurs(error);
        const isOther =
          refusal instanceof OAuthRefusedError &&
          refusal.code === 'invalid_client';
        if (!isOther) throw refusal;
      }
    }
    throw refusal;
  };

  const toTokens = (answer: oauth.TokenEndpointResponse): Tokens => {
    if (answer.refresh_token === undefined) {
      throw new Error('HubSpot gave no refresh token.');
    }

    return {
      accessToken: answer.access_token,
      refreshToken: answer.refresh_token,
      expiresInSeconds: answer.expires_in ?? null,
    };
  };

  return {
    authorizeUrl: ({ state, challenge }) => {
      const url = new URL(authorizeUrl);
      const query = {
        client_id: clientId,
        redirect_uri: redirectUri,
        scope: scopes.required.join(' '),
        ...(scopes.optional.length === 0
          ? {}
          : { optional_scope: scopes.optional.join(' ') }),
        state,
        code_challenge: challenge,
        code_challenge_method: 'S256',
      };
      for (const [name, value] of Object.entries(query)) {
        url.searchParams.set(name, value);
      }

      return url;
    },

    exchange: ({ code, verifier }) =>
      ask(async (secret) => {
        const parameters = oauth.validateAuthResponse(
          server,
          client,
          new URLSearchParams({ code }),
          // Our own check of the state came first: it is bound to the browser.
          oauth.skipStateCheck,
        );
        const answer = await oauth.authorizationCodeGrantRequest(
          server,
          client,
          secret,
          parameters,
          redirectUri,
          verifier,
          options(),
        );

        return toTokens(
          await oauth.processAuthorizationCodeResponse(server, client, answer),
        );
      }),

    refresh: (refreshToken) =>
      ask(async (secret) => {
        const answer = await oauth.refreshTokenGrantRequest(
          server,
          client,
          secret,
          refreshToken,
          options(),
        );
        const tokens = await oauth.processRefreshTokenResponse(
          server,
          client,
          answer,
        );

        // HubSpot gives the same refresh token again, or none.
        return toTokens({ refresh_token: refreshToken, ...tokens });
      }),

    introspect: (accessToken) =>
      ask(async (secret): Promise<Introspection> => {
        const answer = await oauth.introspectionRequest(
          server,
          client,
          secret,
          accessToken,
          options(),
        );
        const said = introspectionSchema.parse(
          await oauth.processIntrospectionResponse(server, client, answer),
        );

        return {
          accountId: said.hub_id,
          userId: said.user_id ?? null,
          appId: said.app_id ?? null,
          scopes: said.scopes ?? said.scope?.split(' ') ?? [],
        };
      }),
  };
};
