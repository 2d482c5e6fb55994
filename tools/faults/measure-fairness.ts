import { setTimeout } from 'node:timers/promises';
import { type Slot, survivorOf } from './deeds.ts';
import type { FaultProxy } from './fault-proxy.ts';
import { vote } from './operations/vote.ts';
import type { Stage } from './stage.ts';

const pauseMs = 700;
const longestMs = 30_000;
const mostTries = 200;

/** What holds up a vote that does not arrive, for whoever reads the run's examples. */
const explain = async (
  { account, db }: Pick<Stage, 'account' | 'db'>,
  slot: Slot,
  voteKey: string | undefined,
  record: object | null,
): Promise<string> => {
  const { accountId } = account;
  const mine = await db
    .selectFrom('votes')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('user_id', '=', slot.userId)
    .where('starter_id', '=', slot.starterId)
    .execute();
  const intents = await db
    .selectFrom('outbox')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('kind', '=', 'vote')
    .where('key', '=', voteKey ?? '')
    .execute();
  const pauses = await db
    .selectFrom('outbox_pauses')
    .selectAll()
    .where('account_id', '=', accountId)
    .execute();
  const leases = await db
    .selectFrom('leases')
    .selectAll()
    .where('account_id', '=', accountId)
    .execute();

  return `a vote did not arrive while another account hung: ${JSON.stringify({ slot, voteKey, record, mine, intents, pauses, leases })}`;
};

/** How long it takes, from its answer on, until the last change of a slot is in HubSpot, in ms. */
const measureArrival = async (
  stage: Pick<Stage, 'account' | 'db' | 'deeds'>,
  slot: Slot,
  since: number,
  onStuck: (says: string) => void,
): Promise<number> => {
  const { account, db, deeds } = stage;
  const { userId, contactId, starterId, acknowledged } = slot;
  const row = await db
    .selectFrom('votes')
    .select('vote_key')
    .where('account_id', '=', account.accountId)
    .where('user_id', '=', userId)
    // A first vote from a card of a merged client is under the old id until the next comparison.
    .where('contact_id', 'in', [contactId, survivorOf(deeds, contactId)])
    .where('starter_id', '=', starterId)
    .where('replaced_by', 'is', null)
    .orderBy('voted_at', 'desc')
    .executeTakeFirst();
  const path = `/crm/objects/2026-09/${account.voteTypeId}/${row?.vote_key}?idProperty=vote_key&properties=verdict,reason,comment&associations=contacts`;
  for (;;) {
    const took = performance.now() - since;
    const record = (await account.crm('GET', path).catch(() => null)) as {
      properties: Record<string, string | null>;
      associations?: object;
    } | null;
    const isThere =
      record !== null &&
      (record.properties['reason'] ?? '') === (acknowledged.reason ?? '') &&
      (record.properties['comment'] ?? '') === (acknowledged.comment ?? '') &&
      record.associations !== undefined;
    if (isThere) return took;
    if (took > longestMs) {
      onStuck(await explain(stage, slot, row?.vote_key, record));

      return took;
    }
    await setTimeout(20);
  }
};

/**
 * Lets every call of one account hang, and measures how long the votes of another take to arrive
 * in HubSpot, from their answer to their association.
 *
 * @param onStuck told what holds up a vote that does not arrive
 * @returns the longest, in ms (infinite where too few could be cast), by the machine's clock, as the service's goes by it now
 */
export const measureFairness = async (
  proxy: FaultProxy,
  hanging: Stage,
  other: Stage,
  votes: number,
  onStuck: (says: string) => void,
): Promise<number> => {
  const { accessToken } = hanging.account;
  proxy.setHanging(accessToken, true);
  let longest = 0;
  let measured = 0;
  try {
    for (let i = 0; i < 3; i += 1) await vote(hanging);
    // By now all that sends votes of the first account hangs.
    await setTimeout(1_500);
    // Some only renew a ballot that ran out, or withdraw a vote, which leaves no record to wait for.
    for (let tries = 0; measured < votes && tries < mostTries; tries += 1) {
      const before = other.deeds.slots.map(
        ({ acknowledged }) => acknowledged.revision,
      );
      await vote(other);
      const since = performance.now();
      const changed = other.deeds.slots.find(
        ({ acknowledged }, index) => acknowledged.revision !== before[index],
      );
      if (!changed || changed.acknowledged.verdict === 'withdrawn') continue;
      measured += 1;
      void vote(hanging).catch(() => {});
      longest = Math.max(
        longest,
        await measureArrival(other, changed, since, onStuck),
      );
      await setTimeout(pauseMs);
    }
  } finally {
    proxy.setHanging(accessToken, false);
  }

  return measured < votes ? Infinity : longest;
};
