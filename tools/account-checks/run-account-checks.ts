import { z } from 'zod';
import type { HubSpotClient } from '#src/hubspot/create-client.ts';
import type { AccountCheck, AccountProbe } from './account-check.ts';

/** How a check ended. */
export interface CheckResult {
  line: string;
  /** What was seen. */
  seen: string;
  isVerified: boolean;
}

/** What a run came to. */
export interface AccountRun {
  results: CheckResult[];
  /** What was made and could not be deleted, with why. */
  leftOver: string[];
}

const sayError = (error: unknown): string =>
  error instanceof z.ZodError
    ? `the answer looks otherwise: ${error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`
    : error instanceof Error
      ? error.message
      : String(error);

/**
 * Runs checks one after another, then deletes what they made, the last first, however they ended. A
 * check that fails stops no other.
 */
export const runAccountChecks = async (
  client: HubSpotClient,
  checks: readonly AccountCheck[],
  { marker, pause }: { marker: string; pause: AccountProbe['pause'] },
): Promise<AccountRun> => {
  const made: { what: string; remove: () => Promise<unknown> }[] = [];
  const results: CheckResult[] = [];
  const probe: AccountProbe = {
    client,
    marker,
    pause,
    afterwards: (what, remove) => made.push({ what, remove }),
    call: (method, path, schema, body) =>
      client.request({
        method,
        path: path.split('?')[0] ?? path,
        query: Object.fromEntries(
          new URLSearchParams(path.split('?')[1] ?? ''),
        ),
        ...(body === undefined ? {} : { body }),
        schema,
        repeatable: method === 'GET',
      }),
  };
  for (const { line, run } of checks) {
    try {
      results.push({ line, seen: await run(probe), isVerified: true });
    } catch (error) {
      results.push({ line, seen: sayError(error), isVerified: false });
    }
  }
  const leftOver: string[] = [];
  for (const { what, remove } of made.reverse()) {
    try {
      await remove();
    } catch (error) {
      leftOver.push(`${what}: ${sayError(error)}`);
    }
  }

  return { results, leftOver };
};
