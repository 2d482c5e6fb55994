import { randomUUID } from 'node:crypto';
import type { Database } from '#src/store/open-database.ts';
import { pause } from '#src/waiting.ts';
import type { SignedClient } from './signed-client.ts';

/** What a card sends for a click on _Useful_. */
export const voteBody = (ballot: string) => ({
  ballot,
  requestId: randomUUID(),
  baseRevision: 0,
  verdict: 'useful',
  reason: null,
  comment: null,
  surface: 'crm.record.tab',
});

/** Casts a vote. Throws where it is refused. */
export const castVote = async (
  client: SignedClient,
  serviceUrl: string,
  { userId, ballot }: { userId: number; ballot: string },
): Promise<void> => {
  const said = String(
    await client.send(serviceUrl, {
      method: 'PUT',
      path: '/v1/vote',
      userId,
      body: voteBody(ballot),
    }),
  );
  if (!said.startsWith('{"ok":true')) throw new Error(said);
};

const pollMs = 100;

/**
 * Waits until all votes are in HubSpot.
 *
 * @throws Error when that takes longer than `patienceMs`
 */
export const untilSent = async (
  db: Database,
  patienceMs = 60_000,
): Promise<void> => {
  const until = performance.now() + patienceMs;
  while (performance.now() < until) {
    const waiting = await db
      .selectFrom('outbox')
      .select('key')
      .where('kind', '=', 'vote')
      .whereRef('sent_revision', '<', 'revision')
      .limit(1)
      .execute();
    if (waiting.length === 0) return;
    await pause(pollMs);
  }
  throw new Error(`${patienceMs / 1000} s were not enough to send the votes.`);
};
