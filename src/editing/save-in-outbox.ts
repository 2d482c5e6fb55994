import type { StarterFields, StarterStatus } from '@starters/contracts';
import { type Refused, refused } from '#src/refused.ts';
import type { KeepTurn } from '#src/outbox/with-turn.ts';
import type { KeptSave, SaveRepository } from '#src/starters/starter-save.ts';
import type {
  StarterChange,
  StarterRecord,
} from '#src/starters/starter-records.ts';
import type {
  Overwritten,
  StarterWriter,
} from '#src/starters/starter-writer.ts';

/** What saving through the outbox needs. */
export interface SaveInOutboxDeps {
  saves: Pick<SaveRepository, 'find' | 'begin' | 'take' | 'drop'>;
  starterWriter: (accountId: number) => Promise<StarterWriter>;
  keepTurn: KeepTurn;
  now: () => Date;
}

/** A save whose author waits. */
export interface WaitedSave extends Pick<KeptSave, 'step' | 'release'> {
  /** The record as it was read; null for a new starter. */
  record: StarterRecord | null;
  /** The record's id, or the key of a new one. */
  key: string;
  /** The starter as it is to be. */
  whole: StarterFields & { status: StarterStatus };
  /** What differs from the record; null for a new one. */
  change: StarterChange | null;
}

/** What was saved. */
export interface SavedInOutbox {
  ok: true;
  starterId: string;
  overwritten: Overwritten[];
  /** Whether step and release are noted with it. */
  isNoted: boolean;
}

/** The starter's values in these fields. */
const pick = (
  whole: WaitedSave['whole'],
  fields: Iterable<string>,
): StarterChange => {
  const names = new Set(fields);

  return Object.fromEntries(
    Object.entries(whole).filter(([field]) => names.has(field)),
  );
};

const write = async (
  writer: StarterWriter,
  { record, key, change, whole }: WaitedSave,
): Promise<Omit<SavedInOutbox, 'isNoted'> | Refused> => {
  if (!record || change === null) {
    const starterId = await writer.create(key, whole);

    // The same request arrived between looking and creating: the next attempt finds its record.
    return starterId === null
      ? refused('starter_busy')
      : { ok: true, starterId, overwritten: [] };
  }
  if (Object.keys(change).length === 0) {
    return { ok: true, starterId: record.id, overwritten: [] };
  }
  const overwritten = await writer.update(record.id, change, record.updatedAt);

  return overwritten === null
    ? refused('starter_gone')
    : { ok: true, starterId: record.id, overwritten };
};

/**
 * Saves a starter while its author waits for HubSpot's answer. The save is kept as attempted before
 * it leaves; if no answer comes, the outbox reads it back. Earlier saves without an answer may land
 * after this one: the outbox looks once more and restores what they replace.
 *
 * @throws `HubSpotError`; the author may save again
 */
export const saveInOutbox = async (
  deps: SaveInOutboxDeps,
  accountId: number,
  save: WaitedSave,
): Promise<SavedInOutbox | Refused> => {
  const { saves, keepTurn, now } = deps;
  const { record, key, whole, change, step, release } = save;
  const before = await saves.find(accountId, key);
  // One that HubSpot took does not land again.
  const older = before
    ? [...before.older, ...(before.isTaken ? [] : [before.change])]
    : [];
  const isNothing = change !== null && Object.keys(change).length === 0;
  if (isNothing && older.length === 0 && record) {
    return { ok: true, starterId: record.id, overwritten: [], isNoted: false };
  }

  const writer = await deps.starterWriter(accountId);
  const fields = [change ?? whole, ...older].flatMap((each) =>
    Object.keys(each),
  );
  await saves.begin(
    accountId,
    key,
    {
      starterId: record?.id ?? null,
      change: pick(whole, fields),
      updatedAt: record?.updatedAt ?? 0,
      older,
      isTaken: false,
      step,
      release,
    },
    now(),
  );
  try {
    await keepTurn();
    const written = await write(writer, save);
    if (!written.ok) {
      await saves.drop(accountId, key, before, now());

      return written;
    }
    await saves.take(accountId, key, written.starterId, now());

    return { ...written, isNoted: true };
  } catch (error) {
    if (!writer.mayLand(error)) await saves.drop(accountId, key, before, now());
    throw error;
  }
};
