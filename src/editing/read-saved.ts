import { createHash } from 'node:crypto';
import type { EditorSaveRequest } from '@starters/contracts';
import { type Refused, refused } from '#src/refused.ts';
import type { StepRepository } from '#src/starters/starter-change.ts';
import type {
  StarterRecord,
  StarterRecords,
} from '#src/starters/starter-records.ts';
import type { Writer } from './writer.ts';

/** What reading what is saved needs. */
export interface ReadSavedDeps {
  starterRecords: (accountId: number) => Promise<StarterRecords>;
  steps: Pick<StepRepository, 'list'>;
}

/** A hash of the key of an editor, so that nobody finds what somebody else created. */
export const creationKeyOf = (
  { userId }: Writer,
  { draftKey }: EditorSaveRequest,
) =>
  `page-${createHash('sha256')
    .update(`${userId}:${draftKey}`)
    .digest('hex')
    .slice(0, 32)}`;

/** What is saved. */
interface Saved {
  /** Null for something new. */
  record: StarterRecord | null;
  /** Whether nobody is known to have written it yet. */
  isNew: boolean;
  /** Whether this very editor created the record, and only the answer to it was lost. */
  isOwn: boolean;
}

/** Reads what is saved: by its key where the editor does not know that it is there already. */
export const readSaved = async (
  deps: ReadSavedDeps,
  accountId: number,
  writer: Writer,
  request: EditorSaveRequest,
): Promise<Saved | Refused<'starter_gone'>> => {
  const { starterId } = request;
  const records = await deps.starterRecords(accountId);
  if (starterId !== null) {
    const record = await records.read(starterId);

    return record
      ? { record, isNew: false, isOwn: false }
      : refused('starter_gone');
  }
  const record = await records.findByKey(creationKeyOf(writer, request));
  if (!record) return { record, isNew: true, isOwn: false };
  const writers = (await deps.steps.list(accountId, record.id)).flatMap(
    ({ userId }) => (userId === null ? [] : [userId]),
  );

  return {
    record,
    isNew: writers.length === 0,
    isOwn: writers.every((userId) => userId === writer.userId),
  };
};
