import type { SendResult } from '#src/outbox/sender.ts';
import type { RequestWithWaiters } from './request.ts';

/**
 * Requests as records in HubSpot: starters in status `requested`. Methods throw `RefusedError` and
 * `UnknownOutcomeError`.
 */
export interface RequestRecords {
  /**
   * Creates the record of a request, or updates its number of waiters, and associates it with the
   * contacts. Idempotent, since the key is unique. What marketing deleted is not recreated.
   *
   * @param recordId where the record is known
   */
  send(
    request: RequestWithWaiters,
    recordId: string | null,
  ): Promise<SendResult>;
  /** The id of the record if it has the same values and associations, else null. */
  findSame(request: RequestWithWaiters): Promise<string | null>;
}
