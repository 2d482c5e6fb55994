import type { FoundRecord, Sender, SendResult } from '#src/outbox/sender.ts';
import type { KeptSave, SaveRepository } from '#src/starters/starter-save.ts';
import type { SaveRecords } from '#src/starters/starter-writer.ts';

/** What reading saves back needs. */
export interface StarterSenderDeps {
  saves: Pick<SaveRepository, 'listByKeys' | 'note' | 'replace' | 'forget'>;
  records: SaveRecords;
  now: () => Date;
}

/**
 * A save whose answer was lost and that HubSpot does not have by now will not land any more. The
 * outbox reads it back twice, two minutes after the attempt and two minutes after that.
 */
const lostAfterMs = 240_000;

const isEmpty = (change: object): boolean => Object.keys(change).length === 0;

/**
 * Reads back saves of starters whose answer was lost, and those that followed one. The author was
 * told, and may have saved again or not: so nothing is sent a second time, except newer words that
 * a late attempt replaced. What landed is noted as the author's step.
 */
export const createStarterSender = (
  { saves, records, now }: StarterSenderDeps,
  accountId: number,
): Sender<KeptSave> => {
  const idOf = async (key: string, { starterId }: KeptSave) =>
    starterId ?? (await records.findCreated(key));
  const read = (id: string, { change, updatedAt, older }: KeptSave) =>
    records.readLanding(id, change, updatedAt, older);

  const isLost = ({ isTaken, step }: KeptSave): boolean =>
    !isTaken && now().getTime() - Date.parse(step.at) > lostAfterMs;

  /** What HubSpot has of a save: all, something that is still to do, or nothing. */
  const lookUp = async (
    key: string,
    save: KeptSave,
    id: string,
  ): Promise<'settled' | 'open' | 'not_there'> => {
    const landing = await read(id, save);
    if (landing === null) return 'settled';
    if (save.isTaken) return isEmpty(landing.outdated) ? 'settled' : 'open';
    if (!landing.isThere) return 'not_there';
    await saves.note(accountId, key, id);
    if (isEmpty(landing.replaced)) return 'settled';
    await saves.replace(accountId, key, {
      ...save,
      starterId: id,
      isTaken: true,
      change: landing.replaced,
      older: [save.change],
    });

    return 'open';
  };

  return {
    kind: 'starter',
    batchSize: 10,
    readsUntilSettled: true,
    load: (_, keys) => saves.listByKeys(accountId, keys),
    send: async (items) => {
      const results: SendResult[] = [];
      for (const [key, save] of items) {
        const recordId = await idOf(key, save);
        if (recordId !== null && save.isTaken) {
          const outdated = (await read(recordId, save))?.outdated ?? {};
          if (!isEmpty(outdated)) await records.restore(recordId, outdated);
        }
        results.push({ key, ok: true, recordId });
      }

      return results;
    },
    findSent: async (items) => {
      const found: FoundRecord[] = [];
      const done: string[] = [];
      for (const [key, save] of items) {
        const recordId = await idOf(key, save);
        const end =
          recordId === null ? 'not_there' : await lookUp(key, save, recordId);
        if (recordId !== null && end === 'settled') {
          found.push({ key, recordId });
          done.push(key);
        }
        if (end === 'not_there' && isLost(save)) done.push(key);
      }
      await saves.forget(accountId, done);

      return found;
    },
  };
};
