import type { z } from 'zod';
import type { HubSpotClient } from '#src/hubspot/create-client.ts';

/** What a check may do in the account. */
export interface AccountProbe {
  client: HubSpotClient;
  /** Stands in everything that a check makes, so that it is known for ours. */
  marker: string;
  /** What else has to go when the checks are over, also if one fails: the last one first. */
  afterwards(what: string, remove: () => Promise<unknown>): void;
  /** Waits; tests wait for less. */
  pause(ms: number): Promise<void>;
  /** Reads and writes with one schema for whatever comes back. */
  call<T>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    schema: z.ZodType<T>,
    body?: unknown,
  ): Promise<T>;
}

/** One thing that nobody knew before an account answered it. */
export interface AccountCheck {
  /** Words of its line in docs/real-account.md, as they stand there. */
  line: string;
  /**
   * Finds out; gives what was seen, in a few words.
   *
   * @throws Error where HubSpot does otherwise than the line says
   */
  run(probe: AccountProbe): Promise<string>;
}

/** Throws what was seen where something is not as a line says. */
export const expectThat = (holds: boolean, seen: string): void => {
  if (!holds) throw new Error(seen);
};
