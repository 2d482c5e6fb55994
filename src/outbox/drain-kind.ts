import type { Lease } from './lease.ts';
import { type Intent, recordIdsOf, type Settled } from './intent.ts';
import type { IntentStore, PauseStore, Quiet } from './intent-store.ts';
import { RefusedError } from './refusal.ts';
import { ALIKE_LIMIT, type Interruption, sendHalving } from './send-halving.ts';
import type { Sender } from './sender.ts';
import { isOfAccount, isOver, toPause } from './to-pause.ts';

/** What draining needs. */
export interface DrainDeps extends Quiet {
  intents: IntentStore;
  pauses: PauseStore;
  now: () => Date;
  /** Told of what no record is to blame for; never holds personal data. */
  onInterrupted: (interruption: Interruption) => void;
}

/** How a turn of one kind ended. */
export interface KindEnd {
  sent: number;
  /** Records that were written, for whoever has to read them now. */
  recordIds: string[];
  /** Stops the other kinds of the account as well. */
  stopsAccount: boolean;
}

/** Splits intents by whether there is still something to send. */
const loadItems = async <Item>(
  sender: Sender<Item>,
  accountId: number,
  intents: Intent[],
): Promise<{ items: Map<string, Item>; empty: Settled[] }> => {
  const items = await sender.load(
    accountId,
    intents.map(({ key }) => key),
  );

  return {
    items,
    empty: intents
      .filter(({ key }) => !items.has(key))
      .map(({ key, revision }) => ({ key, outcome: 'void', revision })),
  };
};

/** Reads back what may have arrived; what HubSpot has as it is now is sent, the rest is due. */
const settleDoubtful = async <Item>(
  { intents, now }: DrainDeps,
  lease: Lease,
  sender: Sender<Item>,
  doubtful: Intent[],
): Promise<Settled[]> => {
  const { items, empty } = await loadItems(sender, lease.accountId, doubtful);
  const found = new Map(
    (items.size === 0
      ? []
      : await sender.findSent(items, recordIdsOf(doubtful))
    ).map(({ key, recordId }) => [key, recordId]),
  );
  const settled = doubtful
    .filter(({ key }) => items.has(key))
    .map(({ key, revision }): Settled => {
      const recordId = found.get(key);

      return recordId === undefined
        ? { key, outcome: 'differs', readAgain: !!sender.readsUntilSettled }
        : { key, outcome: 'confirmed', revision, recordId };
    });
  const all = [...empty, ...settled];
  await intents.settle(lease, sender.kind, all, now());

  return all;
};

const interruptionOf = (error: unknown): Interruption =>
  error instanceof RefusedError
    ? error.refusal
    : {
        of: 'unknown',
        because: error instanceof Error ? error.message : String(error),
        cause: error,
      };

/**
 * Sends what is due of one kind, until nothing is left, HubSpot interrupts, or the lease is lost.
 * After a pause a few records go first; the others follow once HubSpot takes one.
 */
export const drainKind = async <Item>(
  deps: DrainDeps,
  lease: Lease,
  sender: Sender<Item>,
  keepLease: () => Promise<boolean>,
): Promise<KindEnd> => {
  const { intents, pauses, now, quietMs, surelyQuietMs } = deps;
  const { kind } = sender;
  const end: KindEnd = { sent: 0, recordIds: [], stopsAccount: false };
  const note = (settled: Settled[]): void => {
    for (const each of settled) {
      if (each.outcome !== 'sent' && each.outcome !== 'confirmed') continue;
      end.sent += 1;
      if (each.recordId !== null) end.recordIds.push(each.recordId);
    }
  };
  const known = (await pauses.list(lease.accountId)).filter(
    (each) => each.kind === kind || each.kind === 'all',
  );
  if (known.some((each) => !isOver(each, now()))) return end;

  const interrupt = async (interruption: Interruption): Promise<void> => {
    deps.onInterrupted(interruption);
    await pauses.set(lease, toPause(interruption, kind, known, now()));
    end.stopsAccount = isOfAccount(interruption);
  };

  let probing = known.length > 0;
  for (;;) {
    if (!(await keepLease())) return end;
    const limit = probing ? ALIKE_LIMIT : sender.batchSize;
    try {
      const at = now();
      const doubtful = await intents.listDoubtful(lease, kind, limit, {
        now: at,
        quietBefore: new Date(at.getTime() - quietMs),
        surelyQuietMs,
      });
      if (doubtful.length > 0) {
        note(await settleDoubtful(deps, lease, sender, doubtful));
        continue;
      }
    } catch (error) {
      await interrupt(interruptionOf(error));

      return end;
    }

    const claimed = await intents.claim(lease, kind, limit, now());
    if (claimed.length === 0) {
      // Nothing of this kind waits any more: its pause has nothing to hold back.
      if (known.some((each) => each.kind === kind)) {
        await pauses.end(lease, kind, kind);
      }

      return end;
    }
    let items: Map<string, Item>;
    try {
      const loaded = await loadItems(sender, lease.accountId, claimed);
      items = loaded.items;
      await intents.settle(lease, kind, loaded.empty, now());
    } catch (error) {
      const unsent = claimed.map(({ key }): Settled => ({
        key,
        outcome: 'unsent',
      }));
      await intents.settle(lease, kind, unsent, now());
      await interrupt(interruptionOf(error));

      return end;
    }
    const { settled, interruption } = await sendHalving(
      sender,
      claimed,
      items,
      {
        now: now(),
        suspectsShape:
          probing &&
          known.some((each) => each.kind === kind && each.of === 'shape'),
      },
    );
    await intents.settle(lease, kind, settled, now());
    note(settled);
    if (interruption) {
      await interrupt(interruption);

      return end;
    }
    if (probing && settled.some(({ outcome }) => outcome === 'sent')) {
      // Whatever was cured may be what set others aside since.
      for (const pause of known) await pauses.end(lease, pause.kind, kind);
      known.length = 0;
      probing = false;
    }
  }
};
