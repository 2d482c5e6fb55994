import type { Lease } from '#src/outbox/lease.ts';
import type { Tokens } from './installation.ts';

/** The tokens of an account as they are kept. */
export interface KeptTokens {
  accessToken: string;
  refreshToken: string | null;
  /** Whether the access token is good for a while, by the database's clock. */
  isFresh: boolean;
  /** Whether it is good this moment. */
  isGood: boolean;
  isConnected: boolean;
  /** Rises whenever the account is connected again. */
  revision: number;
}

/** Keeps tokens, sealed. */
export interface TokenRepository {
  /**
   * Null where the app is not installed.
   *
   * @param freshForMs how long an access token has to be good to be called fresh
   * @throws SealError
   */
  read(accountId: number, freshForMs: number): Promise<KeptTokens | null>;
  /** Keeps what a refresh gave, while the lease holds and the account was not connected since. */
  renew(lease: Lease, revision: number, tokens: Tokens): Promise<boolean>;
  /** HubSpot accepts the tokens no more; nothing where the account was connected since. */
  disconnect(
    accountId: number,
    revision: number,
    because: string,
  ): Promise<boolean>;
}
