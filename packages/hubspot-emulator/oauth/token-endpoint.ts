import { randomUUID } from 'node:crypto';
import type { Grant, OAuthGrants } from './oauth-grants.ts';

/** What the token endpoints know of the app. */
export interface TokenEndpointApp {
  appId: number;
  clientId: string;
  /** More than one while the secret is being changed. */
  clientSecrets: string[];
}

/** HubSpot's error of OAuth: RFC 6749's fields beside its own. */
const refuse = (
  error: string,
  status: string,
  message: string,
  code = 400,
): Response =>
  Response.json(
    {
      error,
      error_description: message,
      status,
      message,
      correlationId: randomUUID(),
    },
    { status: code },
  );

const toTokens = (grants: OAuthGrants, grant: Grant): Response => {
  const { accessToken, expiresIn } = grants.issueAccess(grant);

  return Response.json({
    token_type: 'bearer',
    access_token: accessToken,
    refresh_token: grant.refreshToken,
    expires_in: expiresIn,
    hub_id: grant.accountId,
    user_id: grant.userId,
    scopes: grant.scopes,
  });
};

const introspect = (
  app: TokenEndpointApp,
  grants: OAuthGrants,
  token: string,
): Response => {
  const known = grants.look(token);
  const byRefresh = grants.findByRefresh(token);
  const grant = known.state === 'good' ? known.grant : byRefresh;
  if (!grant) return Response.json({ active: false });

  return Response.json({
    active: true,
    token_type: byRefresh ? 'refresh_token' : 'bearer',
    client_id: app.clientId,
    app_id: app.appId,
    hub_id: grant.accountId,
    user_id: grant.userId,
    scopes: grant.scopes,
  });
};

const grantTokens = (grants: OAuthGrants, form: URLSearchParams): Response => {
  const kind = form.get('grant_type');
  if (kind === 'authorization_code') {
    const grant = grants.takeCode(form.get('code') ?? '', {
      redirectUri: form.get('redirect_uri') ?? '',
      verifier: form.get('code_verifier'),
    });

    return grant
      ? toTokens(grants, grant)
      : refuse(
          'invalid_grant',
          'BAD_AUTH_CODE',
          'missing or unknown auth code',
        );
  }
  if (kind === 'refresh_token') {
    const grant = grants.findByRefresh(form.get('refresh_token') ?? '');

    return grant
      ? toTokens(grants, grant)
      : refuse(
          'invalid_grant',
          'BAD_REFRESH_TOKEN',
          'missing or invalid refresh token',
        );
  }

  return refuse(
    'unsupported_grant_type',
    'BAD_GRANT_TYPE',
    `missing or unknown grant_type "${kind ?? ''}"`,
  );
};

/**
 * Answers `POST /oauth/2026-09/token`, `…/introspect` and `…/revoke`. Everything is in the form of
 * the body: JSON is a 415, and secrets in the address are refused.
 * https://developers.hubspot.com/docs/api-reference/latest/authentication/oauth-tokens/guide
 */
export const answerTokenEndpoint = async (
  request: Request,
  path: string,
  app: TokenEndpointApp,
  grants: OAuthGrants,
): Promise<Response> => {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) {
    return refuse('invalid_request', 'ERROR', 'Unsupported Media Type', 415);
  }
  const asked = new URL(request.url).searchParams;
  if (asked.has('client_secret') || asked.has('refresh_token')) {
    return refuse(
      'invalid_request',
      'ERROR',
      'Send parameters in the body, not in the address.',
    );
  }
  const form = new URLSearchParams(await request.text());
  if (
    form.get('client_id') !== app.clientId ||
    !app.clientSecrets.includes(form.get('client_secret') ?? '')
  ) {
    return refuse(
      'invalid_client',
      'BAD_CLIENT_ID',
      'missing or invalid client id or secret',
    );
  }
  if (path.endsWith('/introspect')) {
    return introspect(app, grants, form.get('token') ?? '');
  }
  if (path.endsWith('/revoke')) {
    grants.revoke(form.get('token') ?? '');

    return new Response(null, { status: 200 });
  }

  return grantTokens(grants, form);
};
