/** What went wrong with a call to HubSpot, by what can be done about it. */
export type HubSpotErrorKind =
  | 'unauthorized'
  /** Not sent: the app was uninstalled from the account, or its access revoked. */
  | 'not_connected'
  /** Not sent: the service's settings no longer open the account's tokens, or name the app. */
  | 'locked_out'
  | 'missing_scopes'
  | 'not_found'
  /** The custom object itself is not there, or no longer under this id. */
  | 'object_gone'
  | 'invalid'
  | 'conflict'
  | 'rate_limited'
  /** Not sent: few of the day's calls are left, and people come first. */
  | 'held_back'
  | 'unavailable'
  | 'nonsense'
  /** A write was sent, and it is unknown whether it was applied. */
  | 'unknown_outcome';

/**
 * A call that HubSpot refused or did not answer. Its message may be logged: HubSpot's own words,
 * which quote the values that were sent, are apart.
 */
export class HubSpotError extends Error {
  readonly kind: HubSpotErrorKind;
  /** HTTP status, or null when no answer came. */
  readonly status: number | null;
  /** HubSpot's own category, such as `VALIDATION_ERROR`. */
  readonly category: string | null;
  readonly requiredScopes: string[];
  /** By which HubSpot's support finds the call. */
  readonly correlationId: string | null;
  /**
   * HubSpot's own words, for people; null when it said nothing. Not enumerable: no list of the
   * error's fields has them.
   */
  declare readonly said: string | null;

  constructor(
    kind: HubSpotErrorKind,
    message: string,
    details: {
      status?: number | null;
      category?: string | null;
      requiredScopes?: string[];
      correlationId?: string | null;
      said?: string | null;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: details.cause });
    this.name = 'HubSpotError';
    this.kind = kind;
    this.status = details.status ?? null;
    this.category = details.category ?? null;
    this.requiredScopes = details.requiredScopes ?? [];
    this.correlationId = details.correlationId ?? null;
    Object.defineProperty(this, 'said', { value: details.said ?? null });
  }

  /** What happened, HubSpot's own words included: for an admin to read, not for the log. */
  get inFull(): string {
    return this.said === null ? this.message : `${this.message}: ${this.said}`;
  }
}
