/** What went wrong with a call to HubSpot, by what can be done about it. */
export type HubSpotErrorKind =
  | 'unauthorized'
  | 'missing_scopes'
  | 'not_found'
  | 'invalid'
  | 'conflict'
  | 'rate_limited'
  | 'unavailable'
  | 'nonsense'
  /** A write was sent, and it is unknown whether it was applied. */
  | 'unknown_outcome';

/** A call that HubSpot refused or did not answer. Its message never holds the token. */
export class HubSpotError extends Error {
  readonly kind: HubSpotErrorKind;
  /** HTTP status, or null when no answer came. */
  readonly status: number | null;
  /** HubSpot's own category, such as `VALIDATION_ERROR`. */
  readonly category: string | null;
  readonly requiredScopes: string[];
  /** HubSpot's own words, for people; null when it said nothing. */
  readonly said: string | null;

  constructor(
    kind: HubSpotErrorKind,
    message: string,
    details: {
      status?: number | null;
      category?: string | null;
      said?: string | null;
      requiredScopes?: string[];
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: details.cause });
    this.name = 'HubSpotError';
    this.kind = kind;
    this.status = details.status ?? null;
    this.category = details.category ?? null;
    this.said = details.said ?? null;
    this.requiredScopes = details.requiredScopes ?? [];
  }
}
