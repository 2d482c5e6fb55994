/**
 * What HubSpot's refusal is about, which decides what happens next:
 * `record` this one record, set aside and tried again slowly; `shape` the object's definition (a
 * property that became required, an option that is gone), which stops its kind; `account` the
 * token, the scopes or the daily limit, which stops the account; `moment` a lock, a rate limit or
 * an outage, which passes by itself; `budget` nothing of HubSpot's: few of the day's calls are left,
 * and the account waits by itself.
 */
export type RefusalOf = 'record' | 'shape' | 'account' | 'moment' | 'budget';

/** A refusal by HubSpot: nothing was applied. */
export interface Refusal {
  of: RefusalOf;
  /** HubSpot's own words, for an admin to read: they may quote what was sent. */
  because: string;
  /** The call, its status and HubSpot's correlation id, for the log. */
  reference?: string;
  /** HubSpot's `Retry-After`, in ms, where it gave one. */
  retryAfterMs?: number;
}

/** Thrown by a sender when HubSpot refused a whole batch. */
export class RefusedError extends Error {
  override name = 'RefusedError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal, cause?: unknown) {
    super(`HubSpot refused it, because of the ${refusal.of}.`, { cause });
    this.refusal = refusal;
  }
}

/** Thrown by a sender when a write was sent and nobody knows whether it was applied. */
export class UnknownOutcomeError extends Error {
  override name = 'UnknownOutcomeError';
}
