import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import type { Sender, SendResult } from '#src/outbox/sender.ts';
import type { StepRepository } from '#src/starters/starter-change.ts';
import type { StarterChange } from '#src/starters/starter-records.ts';
import type { Starter } from '#src/starters/starter.ts';
import { wordingHashOf } from '#src/starters/wording.ts';
import { type QueuedStep, readStepKey } from '#src/starters/step-queue.ts';

/** Records of starters, read and written a hundred at a time. Methods throw what senders throw. */
export interface StepRecords {
  /** Those of `ids` that are there. */
  read(ids: string[]): Promise<Starter[]>;
  /** Results by the ids of the records. */
  update(changes: Map<string, StarterChange>): Promise<SendResult[]>;
}

/** What sending steps of many starters needs. */
export interface StepSenderDeps {
  records: StepRecords;
  steps: Pick<StepRepository, 'add'>;
}

/** What a step still changes; null where the record is so already, or was changed otherwise since. */
const changeOf = (
  { step, validUntil }: QueuedStep,
  record: Starter,
): StarterChange | null => {
  if (step === 'retire') {
    return record.status === 'retired' ? null : { status: 'retired' };
  }

  return record.status === 'published' && (record.validUntil ?? '') < validUntil
    ? { validUntil }
    : null;
};

/**
 * Renews or retires starters, each as its record stands: a step that came too late changes nothing,
 * so sending one again is harmless.
 */
export const createStepSender = (
  { records, steps }: StepSenderDeps,
  accountId: number,
): Sender<QueuedStep> => ({
  kind: 'step',
  batchSize: MOST_AT_ONCE,
  load: async (_, keys) =>
    new Map(
      keys.flatMap((key) => {
        const step = readStepKey(key);

        return step ? [[key, step] as const] : [];
      }),
    ),
  send: async (items) => {
    const ids = [...new Set([...items.values()].map((each) => each.starterId))];
    const found = new Map(
      (await records.read(ids)).map((each) => [each.id, each]),
    );
    const changes = new Map<string, StarterChange>();
    const changing = new Map<string, QueuedStep>();
    for (const [key, item] of items) {
      const record = found.get(item.starterId);
      const change = record ? changeOf(item, record) : null;
      if (!change) continue;
      changes.set(item.starterId, {
        ...changes.get(item.starterId),
        ...change,
      });
      changing.set(key, item);
    }
    const written = new Map(
      (changes.size === 0 ? [] : await records.update(changes)).map((each) => [
        each.key,
        each,
      ]),
    );
    await steps.add(
      accountId,
      [...changing.values()].flatMap(({ step, starterId, userId, at }) => {
        const record = found.get(starterId);
        if (!record || !written.get(starterId)?.ok) return [];
        const isRenewal = step === 'renew';

        return [
          {
            starterId,
            at: new Date(at),
            userId,
            action: isRenewal ? ('renewed' as const) : ('retired' as const),
            status: isRenewal ? record.status : ('retired' as const),
            hash: wordingHashOf(record),
          },
        ];
      }),
    );

    return [...items].map(([key, { starterId }]): SendResult => {
      const result = changing.has(key) ? written.get(starterId) : undefined;

      return result
        ? { ...result, key }
        : {
            key,
            ok: true,
            recordId: found.has(starterId) ? starterId : null,
          };
    });
  },
  // What was attempted is looked at and, where it is still to do, done again.
  findSent: async () => [],
});
