/** How the app got into an account: a private app with a static token, or OAuth. */
export type Way = 'private' | 'oauth';

/** The app in an account. */
export interface Installation {
  accountId: number;
  way: Way;
  /** As HubSpot granted them; null where it was not asked, as of a private app. */
  scopes: string[] | null;
  connectedAt: Date;
  /** Null while HubSpot accepts the app; else since when it does not. */
  disconnectedAt: Date | null;
  /** Why it does not, a sentence of HubSpot's. */
  because: string | null;
}

/** What HubSpot gives an app for an account. */
export interface Tokens {
  accessToken: string;
  /** Null of a private app, whose access token does not expire. */
  refreshToken: string | null;
  /** How long the access token is good from now on; null for ever. */
  expiresInSeconds: number | null;
}

/** Keeps where the app is installed. */
export interface InstallationRepository {
  find(accountId: number): Promise<Installation | null>;
  /** Keeps the tokens of an account that let the app in, whether it did before or not. */
  connect(
    accountId: number,
    way: Way,
    tokens: Tokens,
    scopes: string[] | null,
  ): Promise<void>;
  /** Those that HubSpot accepts. */
  listConnected(): Promise<number[]>;
  /** Those that HubSpot has not accepted since before this moment, installed by OAuth. */
  listGoneBefore(moment: Date): Promise<number[]>;
}
