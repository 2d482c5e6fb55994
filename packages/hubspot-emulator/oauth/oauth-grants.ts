import { createHash, randomBytes } from 'node:crypto';

/** What a user consented to: an app in an account, with scopes. */
export interface Grant {
  accountId: number;
  userId: number;
  scopes: string[];
  refreshToken: string;
  /** Its refresh token was revoked: the app is still installed, and cannot refresh. */
  isRevoked?: boolean | undefined;
}

interface Code {
  grant: Grant;
  redirectUri: string;
  /** Base64url of the SHA-256 of the verifier; null where the app used none. */
  challenge: string | null;
  expiresAt: number;
}

interface AccessToken {
  grant: Grant;
  expiresAt: number;
}

/** A token that an app may call with. */
export type TokenState =
  { state: 'unknown' } | { state: 'expired' } | { state: 'good'; grant: Grant };

/** Codes and tokens of one app. */
export interface OAuthGrants {
  /** A code for the app; good once, for a minute. */
  addCode(
    consent: Omit<Grant, 'refreshToken' | 'isRevoked'>,
    request: { redirectUri: string; challenge: string | null },
  ): string;
  /** Null for a code that is unknown, used, expired, of another address or another verifier. */
  takeCode(
    code: string,
    request: { redirectUri: string; verifier: string | null },
  ): Grant | null;
  /** The grant of a refresh token; null once it was revoked or the app was uninstalled. */
  findByRefresh(refreshToken: string): Grant | null;
  issueAccess(grant: Grant): { accessToken: string; expiresIn: number };
  look(accessToken: string): TokenState;
  /**
   * Ends a refresh token. Access tokens that came of it go on until they expire, and the app stays installed.
   * https://developers.hubspot.com/docs/api-reference/legacy/authentication/oauth-tokens/v1/delete-refresh-token
   */
  revoke(refreshToken: string): void;
  /** The same for all refresh tokens of an account. */
  revokeAll(accountId: number): void;
  /** Ends all grants in an account; false where there was none. */
  uninstall(accountId: number): boolean;
  isInstalled(accountId: number): boolean;
  /** Whether an access token of the account is good now. */
  hasAccess(accountId: number): boolean;
  /** Whether a refresh token of the account is good. */
  canRefresh(accountId: number): boolean;
  /** Every access token, or those of one account, are expired from now on; refresh tokens go on. */
  expireAll(accountId?: number): void;
  /** Those of installed apps. */
  list(): Grant[];
}

const codeMs = 60_000;
/** https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/oauth/working-with-oauth */
const accessSeconds = 1_800;

const random = (): string => randomBytes(24).toString('base64url');

/**
 * Keeps codes and tokens in memory.
 *
 * @param kept grants of an earlier process: they can be refreshed, their access tokens are gone
 */
export const createOAuthGrants = (
  clock: () => number,
  kept: readonly Grant[] = [],
): OAuthGrants => {
  const codes = new Map<string, Code>();
  const grants = new Map(kept.map((grant) => [grant.refreshToken, grant]));
  const tokens = new Map<string, AccessToken>();

  const of = (accountId: number): Grant[] =>
    [...grants.values()].filter((grant) => grant.accountId === accountId);
  const revoke = (refreshToken: string): void => {
    const grant = grants.get(refreshToken);
    if (grant) grants.set(refreshToken, { ...grant, isRevoked: true });
  };
  const end = (refreshToken: string): void => {
    grants.delete(refreshToken);
    for (const [token, { grant }] of tokens) {
      if (grant.refreshToken === refreshToken) tokens.delete(token);
    }
  };

  return {
    addCode: (consent, { redirectUri, challenge }) => {
      const code = random();
      const grant = { ...consent, refreshToken: `refresh-${random()}` };
      const expiresAt = clock() + codeMs;
      codes.set(code, { grant, redirectUri, challenge, expiresAt });

      return code;
    },

    takeCode: (code, { redirectUri, verifier }) => {
      const known = codes.get(code);
      codes.delete(code);
      if (!known || known.expiresAt <= clock()) return null;
      if (known.redirectUri !== redirectUri) return null;
      const hash =
        verifier === null
          ? null
          : createHash('sha256').update(verifier).digest('base64url');
      if (known.challenge !== hash) return null;
      for (const each of of(known.grant.accountId)) {
        if (each.isRevoked) grants.delete(each.refreshToken);
      }
      grants.set(known.grant.refreshToken, known.grant);

      return known.grant;
    },

    findByRefresh: (refreshToken) => {
      const grant = grants.get(refreshToken);

      return grant && !grant.isRevoked ? grant : null;
    },

    issueAccess: (grant) => {
      const accessToken = `access-${random()}`;
      const expiresAt = clock() + accessSeconds * 1_000;
      tokens.set(accessToken, { grant, expiresAt });

      return { accessToken, expiresIn: accessSeconds };
    },

    look: (accessToken) => {
      const known = tokens.get(accessToken);
      if (!known) return { state: 'unknown' };

      return known.expiresAt <= clock()
        ? { state: 'expired' }
        : { state: 'good', grant: known.grant };
    },

    revoke,

    revokeAll: (accountId) => {
      for (const { refreshToken } of of(accountId)) revoke(refreshToken);
    },

    uninstall: (accountId) => {
      const ended = of(accountId);
      for (const { refreshToken } of ended) end(refreshToken);

      return ended.length > 0;
    },

    isInstalled: (accountId) => of(accountId).length > 0,

    hasAccess: (accountId) =>
      [...tokens.values()].some(
        ({ grant, expiresAt }) =>
          grant.accountId === accountId && expiresAt > clock(),
      ),

    canRefresh: (accountId) =>
      of(accountId).some(({ isRevoked }) => !isRevoked),

    expireAll: (accountId) => {
      for (const token of tokens.values()) {
        if (accountId === undefined || token.grant.accountId === accountId) {
          token.expiresAt = clock();
        }
      }
    },

    list: () => [...grants.values()],
  };
};
