import { createHash, randomBytes } from 'node:crypto';

/** What a user consented to: an app in an account, with scopes. */
export interface Grant {
  accountId: number;
  userId: number;
  scopes: string[];
  refreshToken: string;
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
    of: Omit<Grant, 'refreshToken'>,
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
  revoke(refreshToken: string): void;
  /** Ends all grants in an account; false where there was none. */
  uninstall(accountId: number): boolean;
  isInstalled(accountId: number): boolean;
  /** Every access token is expired from now on; refresh tokens go on. */
  expireAll(): void;
  /** Those that can be refreshed. */
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

  const revoke = (refreshToken: string): void => {
    grants.delete(refreshToken);
    for (const [token, { grant }] of tokens) {
      if (grant.refreshToken === refreshToken) tokens.delete(token);
    }
  };

  return {
    addCode: (of, { redirectUri, challenge }) => {
      const code = random();
      const grant = { ...of, refreshToken: `refresh-${random()}` };
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
      grants.set(known.grant.refreshToken, known.grant);

      return known.grant;
    },

    findByRefresh: (refreshToken) => grants.get(refreshToken) ?? null,

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

    uninstall: (accountId) => {
      const ended = [...grants.values()].filter(
        (grant) => grant.accountId === accountId,
      );
      for (const { refreshToken } of ended) revoke(refreshToken);

      return ended.length > 0;
    },

    isInstalled: (accountId) =>
      [...grants.values()].some((grant) => grant.accountId === accountId),

    expireAll: () => {
      for (const token of tokens.values()) token.expiresAt = clock();
    },

    list: () => [...grants.values()],
  };
};
