import type { StarterFields, StarterStatus } from '@starters/contracts';
import type { StarterRecord } from './starter-records.ts';

/**
 * Creates starters' records in HubSpot once, however often it is asked: each has a key in its
 * property `request_key`, which is unique. Methods throw `HubSpotError`.
 */
export interface StarterCreation {
  /** The record with this key; null when there is none, or it was archived. */
  find(requestKey: string): Promise<StarterRecord | null>;
  /** Gives the id of the new record; null when one with this key was there already. */
  create(
    requestKey: string,
    starter: StarterFields & { status: StarterStatus },
  ): Promise<string | null>;
}
