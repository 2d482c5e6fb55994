import type { ClientRecords } from './follow-up.ts';
import type { StageChange } from './new-client.ts';

/** What of each client is asked for. */
export interface ClientQuery {
  contactIds: string[];
  /** Whether meetings and calls are still of interest. */
  withTouches: boolean;
  /** Whether the amounts of deals may be kept. */
  withAmounts: boolean;
}

/** Reads from HubSpot what happened with clients. Methods throw `HubSpotError`. */
export interface ClientSource {
  /** By contact; one that is gone has no deals and touches. Nine calls for 25 ordinary clients. */
  readClients(query: ClientQuery): Promise<Map<string, ClientRecords>>;
  /** The history of their lifecycle stage, fifty contacts a call; the only property of theirs. */
  readStages(contactIds: string[]): Promise<Map<string, StageChange[]>>;
}
