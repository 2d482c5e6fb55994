import { type Intent, recordIdsOf, type Settled } from './intent.ts';
import { type Refusal, RefusedError } from './refusal.ts';
import { recordPause } from './retry-pause.ts';
import type { Sender, SendResult } from './sender.ts';

/** Why a batch ended before all of it was tried. */
export type Interruption =
  Refusal | { of: 'unknown'; because: string; cause: unknown };

/** What became of a claimed batch; what is not settled is of unknown outcome. */
export interface BatchEnd {
  settled: Settled[];
  interruption: Interruption | null;
}

/** So many refused alone and none taken: it is not the records. */
export const ALIKE_LIMIT = 3;

/**
 * Sends a batch. One bad record makes HubSpot refuse all of it, so a refused batch is halved until
 * the culprit stands alone and is set aside. When the first few records are refused one by one and
 * none was taken, the fault lies in the object's shape: nothing is set aside and the rest waits.
 *
 * @param suspectsShape when the last refusal was of the shape: then a single record refused, and
 *   none taken, is enough to say that it still is
 */
export const sendHalving = async <Item>(
  sender: Pick<Sender<Item>, 'send'>,
  intents: Intent[],
  items: Map<string, Item>,
  { now, suspectsShape }: { now: Date; suspectsShape: boolean },
): Promise<BatchEnd> => {
  const byKey = new Map(intents.map((intent) => [intent.key, intent]));
  const settled = new Map<string, Settled>();
  const open: string[][] = [[...items.keys()]];
  const refusedAlone: string[] = [];
  let shapeRefusal: Refusal | null = null;
  let taken = 0;

  const setAside = (
    key: string,
    refusal: Refusal,
    recordId: string | null,
  ): void => {
    const { refusals: before = 0, waitedMs = 0 } = byKey.get(key) ?? {};
    const pause = recordPause(before + 1, waitedMs, refusal.retryAfterMs);
    settled.set(key, {
      key,
      outcome: 'set_aside',
      because: refusal.because,
      retryAt: new Date(now.getTime() + pause),
      recordId,
    });
    // One that was refused before says nothing new of the others.
    if (suspectsShape || before === 0) {
      refusedAlone.push(key);
      shapeRefusal = { ...refusal, of: 'shape' };
    }
  };
  /** What keeps the rest from being sent now, if the result says so. */
  const settle = (result: SendResult): Refusal | null => {
    const intent = byKey.get(result.key);
    if (!intent) return null;
    const { key } = result;
    if (result.ok) {
      taken += 1;
      const { revision } = intent;
      const { recordId } = result;
      settled.set(key, { key, outcome: 'sent', revision, recordId });

      return null;
    }
    if (result.refusal.of === 'record') {
      setAside(key, result.refusal, result.recordId ?? intent.recordId);

      return null;
    }
    settled.set(key, { key, outcome: 'unsent' });

    return result.refusal;
  };
  const halve = (keys: string[]): void => {
    const middle = Math.ceil(keys.length / 2);
    open.push(keys.slice(middle), keys.slice(0, middle));
  };
  const end = (
    interruption: Interruption | null,
    open: string[][],
  ): BatchEnd => {
    for (const key of open.flat()) settled.set(key, { key, outcome: 'unsent' });

    return { settled: [...settled.values()], interruption };
  };

  for (let part = open.pop(); part && part.length > 0; part = open.pop()) {
    const batch = new Map(
      part.flatMap((key) => {
        const item = items.get(key);

        return item === undefined ? [] : [[key, item] as const];
      }),
    );
    const recordIds = recordIdsOf(intents.filter(({ key }) => batch.has(key)));
    try {
      let passing: Refusal | null = null;
      const results = await sender.send(batch, recordIds);
      const unclear = results.filter(
        (each) => !each.ok && each.isUnclear === true && batch.size > 1,
      );
      for (const result of results) {
        if (!unclear.includes(result)) passing = settle(result) ?? passing;
      }
      if (unclear.length > 0) halve(unclear.map(({ key }) => key));
      if (passing) return end(passing, open);
    } catch (error) {
      if (!(error instanceof RefusedError)) {
        // Also what is no UnknownOutcomeError, a defect of ours: the part stays in doubt.
        const because = error instanceof Error ? error.message : String(error);

        return end({ of: 'unknown', because, cause: error }, open);
      }
      const { refusal } = error;
      if (refusal.of !== 'record') return end(refusal, [...open, part]);
      const [only] = part;
      if (part.length > 1 || only === undefined) halve(part);
      else setAside(only, refusal, byKey.get(only)?.recordId ?? null);
    }
    if (taken === 0 && refusedAlone.length >= ALIKE_LIMIT) break;
  }
  const isShape =
    taken === 0 && (suspectsShape || refusedAlone.length >= ALIKE_LIMIT);
  if (!isShape || !shapeRefusal) return end(null, open);

  for (const key of refusedAlone) {
    settled.set(key, { key, outcome: 'refused_alike' });
  }

  return end(shapeRefusal, open);
};
