import { RefusedError } from '#src/outbox/refusal.ts';
import type { Refusal } from '#src/outbox/refusal.ts';

/** HubSpot will not take a task as things are. */
export class TaskRefusedError extends RefusedError {
  override name = 'TaskRefusedError';
  /** What the app would have to be allowed, as HubSpot names it; none when that is not why. */
  readonly scopes: string[];

  constructor(refusal: Refusal, scopes: string[], cause?: unknown) {
    super(refusal, cause);
    this.scopes = scopes;
  }
}
