import type { Lease, LeaseRepository } from '#src/outbox/lease.ts';
import { pause } from '#src/waiting.ts';
import {
  type OAuthProvider,
  OAuthRefusedError,
  OAuthUnavailableError,
} from './oauth-provider.ts';
import type { KeptTokens, TokenRepository } from './token-repository.ts';

/** HubSpot does not let the app into the account: it is not installed, was uninstalled, or revoked. */
export class NotConnectedError extends Error {
  override name = 'NotConnectedError';
}

/** The access tokens of all accounts. */
export interface AccessTokens {
  /**
   * One that is good for the next minutes, refreshed where that is due.
   *
   * @throws NotConnectedError, OAuthUnavailableError, SealError
   */
  current(accountId: number): Promise<string>;
  /**
   * Another one after HubSpot refused this one; null where there is none: a private app's token is
   * replaced by hand. Throws as `current` does.
   */
  renew(accountId: number, refused: string): Promise<string | null>;
}

/** What giving access tokens needs. */
export interface AccessTokensDeps {
  tokens: TokenRepository;
  leases: Pick<LeaseRepository, 'take' | 'release'>;
  /** Null where no client id is set: then tokens of OAuth cannot be refreshed. */
  provider: Pick<OAuthProvider, 'refresh'> | null;
  sleep?: (ms: number) => Promise<void>;
}

/** So long a token has to be good, for a reading of several calls to end with it. */
const freshForMs = 300_000;
/** A refresh takes one call of at most ten seconds. */
const leaseMs = 20_000;
const leaseName = 'refresh_token';
const pauseMs = 100;
/** Whoever waits for another replica's refresh waits so long at most. */
const mostWaits = 150;

const gone = (accountId: number): NotConnectedError =>
  new NotConnectedError(
    `HubSpot does not let the app into account ${accountId}. An admin has to install it again.`,
  );

/**
 * Gives access tokens. One refresh is in flight for each account, whichever replicas ask: the others
 * wait for what it brings. A refresh token that HubSpot refuses as dead disconnects the account,
 * unless it was connected again in between; any other failure leaves everything as it was.
 */
export const createAccessTokens = ({
  tokens,
  leases,
  provider,
  sleep = pause,
}: AccessTokensDeps): AccessTokens => {
  const read = async (accountId: number): Promise<KeptTokens> => {
    const kept = await tokens.read(accountId, freshForMs);
    if (!kept?.isConnected) throw gone(accountId);

    return kept;
  };

  const refreshAs = async (
    lease: Lease,
    kept: KeptTokens,
  ): Promise<string | null> => {
    const { accountId } = lease;
    if (kept.refreshToken === null) return null;
    if (!provider) {
      throw new OAuthUnavailableError(
        `Account ${accountId} was installed by OAuth, and HUBSPOT_CLIENT_ID is not set.`,
      );
    }
    try {
      const renewed = await provider.refresh(kept.refreshToken);
      const isKept = await tokens.renew(lease, kept.revision, renewed);

      // Another has connected the account, or taken over the lease: its token is the one.
      return isKept ? renewed.accessToken : (await read(accountId)).accessToken;
    } catch (error) {
      if (
        !(error instanceof OAuthRefusedError) ||
        error.code !== 'invalid_grant'
      ) {
        throw error;
      }
      const isGone = await tokens.disconnect(
        accountId,
        kept.revision,
        error.message,
      );
      if (isGone) throw gone(accountId);

      return (await read(accountId)).accessToken;
    }
  };

  /** @param isDue whether these tokens still need a refresh */
  const refresh = async (
    accountId: number,
    isDue: (kept: KeptTokens) => boolean,
  ): Promise<string | null> => {
    for (let waits = 0; waits < mostWaits; waits += 1) {
      const lease = await leases.take(accountId, leaseName, leaseMs);
      if (lease) {
        try {
          const kept = await read(accountId);

          return isDue(kept) ? await refreshAs(lease, kept) : kept.accessToken;
        } finally {
          await leases.release(lease);
        }
      }
      await sleep(pauseMs);
      const kept = await read(accountId);
      if (!isDue(kept)) return kept.accessToken;
    }
    throw new OAuthUnavailableError(
      `The token of account ${accountId} was not refreshed in time.`,
    );
  };

  return {
    current: async (accountId) => {
      const kept = await read(accountId);
      if (kept.isFresh || kept.refreshToken === null) return kept.accessToken;
      try {
        return (
          (await refresh(accountId, ({ isFresh }) => !isFresh)) ??
          kept.accessToken
        );
      } catch (error) {
        // A token that is good for some minutes more serves while HubSpot does not answer.
        if (error instanceof OAuthUnavailableError && kept.isGood) {
          return kept.accessToken;
        }
        throw error;
      }
    },

    renew: async (accountId, refused) => {
      const kept = await read(accountId);
      if (kept.accessToken !== refused) return kept.accessToken;

      return kept.refreshToken === null
        ? null
        : refresh(accountId, ({ accessToken }) => accessToken === refused);
    },
  };
};
