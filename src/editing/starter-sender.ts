import type { FoundRecord, Sender, SendResult } from '#src/outbox/sender.ts';
import type { KeptSave, SaveRepository } from '#src/starters/starter-save.ts';
import type { SaveRecords } from '#src/starters/starter-writer.ts';

/** What reading saves back needs. */
export interface StarterSenderDeps {
  saves: Pick<SaveRepository, 'listByKeys' | 'note' | 'replace' | 'forget'>;
  records: SaveRecords;
  now: () => Date;
}

/** A save whose answer was lost and that HubSpot does not have by now will not land any more. */
const lostAfterMs = 600_000;

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

  /** Whether nothing is left to do for a save. */
  const isSettled = async (
    key: string,
    save: KeptSave,
    id: string,
  ): Promise<boolean> => {
    const landing = await read(id, save);
    if (landing === null) return true;
    if (save.isTaken) return isEmpty(landing.outdated);
    if (!landing.isThere) return false;
    await saves.note(accountId, key, id);
    if (isEmpty(landing.replaced)) return true;
    await saves.replace(accountId, key, {
      ...save,
      starterId: id,
      isTaken: true,
      change: landing.replaced,
      older: [save.change],
    });

    return false;
  };

  return {
    kind: 'starter',
    batchSize: 10,
    load: async (_, keys) => {
      const kept = await saves.listByKeys(accountId, keys);
      const lost = [...kept].flatMap(([key, { isTaken, step }]) =>
        !isTaken && now().getTime() - Date.parse(step.at) > lostAfterMs
          ? [key]
          : [],
      );
      await saves.forget(accountId, lost);

      return new Map([...kept].filter(([key]) => !lost.includes(key)));
    },
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
      const settled: string[] = [];
      for (const [key, save] of items) {
        const recordId = await idOf(key, save);
        if (recordId === null || !(await isSettled(key, save, recordId))) {
          continue;
        }
        found.push({ key, recordId });
        settled.push(key);
      }
      await saves.forget(accountId, settled);

      return found;
    },
  };
};
