import type { Tokens } from './installation.ts';

/** What HubSpot says of an access token. */
export interface Introspection {
  accountId: number;
  userId: number | null;
  /** The app's number in HubSpot's addresses. */
  appId: number | null;
  /** Optional ones that the account cannot grant are missing without a word. */
  scopes: string[];
}

/** HubSpot's OAuth. Each call throws `OAuthRefusedError`, or `OAuthUnavailableError`. */
export interface OAuthProvider {
  /** Where an admin lets the app in. */
  authorizeUrl(asked: { state: string; challenge: string }): URL;
  exchange(answer: { code: string; verifier: string }): Promise<Tokens>;
  refresh(refreshToken: string): Promise<Tokens>;
  introspect(accessToken: string): Promise<Introspection>;
}

/** HubSpot refused a code, a token or the client; asking again changes nothing. */
export class OAuthRefusedError extends Error {
  override name = 'OAuthRefusedError';
  /** Of RFC 6749, such as `invalid_grant`. */
  readonly code: string;

  constructor(code: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** HubSpot did not answer, or not as it should: what was asked may be asked again. */
export class OAuthUnavailableError extends Error {
  override name = 'OAuthUnavailableError';
}
