import type { StarterFields, StarterStatus } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { ChangeAction } from '#src/starters/starter-change.ts';
import type {
  Overwritten,
  StarterChange,
  StarterRecord,
} from '#src/starters/starter-records.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import { differingFields, toDraft } from './draft.ts';
import type { EditorDeps, Writer } from './editor-deps.ts';

/** What is to be written of a starter. */
export interface Written {
  /** As it was read; null for a new one. */
  record: StarterRecord | null;
  fields: StarterFields;
  status: StarterStatus;
  action: ChangeAction;
  /** Whether this wording may be on cards, or waits for a second person. */
  release: 'release' | 'ask' | null;
}

/** Segments a record names must be choices of its property. */
const offerSegments = async (
  deps: EditorDeps,
  accountId: number,
  segmentIds: string[],
): Promise<void> => {
  if (segmentIds.length === 0) return;
  const directory = await deps.segments(accountId);
  await directory.offer(
    (await directory.list()).filter(({ id }) => segmentIds.includes(id)),
  );
};

/** Writes a starter's record and notes who did what; cards have it at once. */
export const writeStarter = async (
  deps: EditorDeps,
  { accountId }: Account,
  { userId }: Writer,
  { record, fields, status, action, release }: Written,
): Promise<{ starterId: string; overwritten: Overwritten[] }> => {
  const records = await deps.starterRecords(accountId);
  await offerSegments(deps, accountId, fields.segmentIds);
  let starterId = record?.id;
  let overwritten: Overwritten[] = [];
  if (record) {
    const change: StarterChange = {
      ...Object.fromEntries(
        differingFields(record.fields, fields).map((field) => [
          field,
          fields[field],
        ]),
      ),
      ...(record.status === status ? {} : { status }),
    };
    if (Object.keys(change).length > 0) {
      overwritten = await records.update(record.id, change, record.updatedAt);
    }
  } else {
    [starterId] = await records.create([{ ...fields, status }]);
  }
  if (starterId === undefined) {
    throw new Error('HubSpot named no record for what was created.');
  }

  const hash = hashWording(wordingOf(toDraft(fields)));
  const at = deps.now();
  await deps.steps.add(accountId, [
    { starterId, at, userId, action, status, hash },
  ]);
  const wording = { starterId, hash };
  if (release === 'release') {
    await deps.releases.release(accountId, [wording], userId, at);
  }
  if (release === 'ask') await deps.releases.ask(accountId, wording, userId);
  // A search finds what was just created only some seconds later.
  await deps.catalogs.include(accountId, [starterId]).catch(() => {
    // It is written; cards have it with the next reading.
  });

  return { starterId, overwritten };
};
