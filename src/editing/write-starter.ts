import type { StarterFields, StarterStatus } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { KeepTurn } from '#src/outbox/with-turn.ts';
import type { SegmentDirectory } from '#src/starters/segment-directory.ts';
import type {
  ChangeAction,
  ReleaseRepository,
  StepRepository,
} from '#src/starters/starter-change.ts';
import { offerSegments } from '#src/starters/offer-segments.ts';
import type { StarterCreation } from '#src/starters/starter-creation.ts';
import type {
  Overwritten,
  StarterChange,
  StarterRecord,
  StarterRecords,
} from '#src/starters/starter-records.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import { sayFault } from '#src/texts/say-fault.ts';
import { differingFields, toDraft } from './draft.ts';
import type { Writer } from './writer.ts';

/** What writing a starter needs. */
export interface WriteStarterDeps {
  catalogs: Pick<CatalogKeeper, 'include'>;
  releases: Pick<ReleaseRepository, 'ask' | 'release'>;
  segments: (accountId: number) => Promise<SegmentDirectory>;
  starterCreation: (accountId: number) => Promise<StarterCreation>;
  starterRecords: (accountId: number) => Promise<StarterRecords>;
  steps: Pick<StepRepository, 'add'>;
  now: () => Date;
}

/** What writing within a turn needs. */
export interface WriteInTurnDeps extends WriteStarterDeps {
  keepTurn: KeepTurn;
}

/** What is to be written of a starter. */
export interface ToWrite {
  /** The record as it was read; null for a new starter. */
  record: StarterRecord | null;
  /** What a new one is created under, once; null where there is a record. */
  requestKey: string | null;
  /** Whether nobody is known to have written it yet. */
  isNew: boolean;
  fields: StarterFields;
  status: StarterStatus;
  action: ChangeAction;
  /** `release`: this wording may be on cards; `ask`: it waits for a second person. */
  release: 'release' | 'ask' | null;
}

/** What was written. */
export interface Written {
  ok: true;
  starterId: string;
  overwritten: Overwritten[];
}

const changeOf = (
  record: StarterRecord,
  { fields, status }: Pick<ToWrite, 'fields' | 'status'>,
): StarterChange => ({
  ...Object.fromEntries(
    differingFields(record.fields, fields).map((field) => [
      field,
      fields[field],
    ]),
  ),
  ...(record.status === status ? {} : { status }),
});

/** Writes a starter's record, records the step, and updates the catalog, so that cards have it. */
export const writeStarter = async (
  deps: WriteInTurnDeps,
  { accountId }: Account,
  { userId, language }: Writer,
  { record, requestKey, isNew, fields, status, action, release }: ToWrite,
): Promise<Written | Refused> => {
  const records = await deps.starterRecords(accountId);
  const notThere = await offerSegments(
    await deps.segments(accountId),
    fields.segmentIds,
  );
  const gone = notThere.filter((id) => !record?.fields.segmentIds.includes(id));
  if (gone.length > 0) {
    const piece = gone.join(', ');
    const field = 'segmentIds';

    return refused('draft_refused', {
      because: sayFault({ field, fault: 'segment_gone', piece }, language),
    });
  }

  await deps.keepTurn();
  const change = record ? changeOf(record, { fields, status }) : null;
  let starterId = record?.id ?? '';
  let overwritten: Overwritten[] = [];
  if (record && change && Object.keys(change).length > 0) {
    const updated = await records.update(record.id, change, record.updatedAt);
    if (updated === null) return refused('starter_gone');
    overwritten = updated;
  } else if (!record && requestKey !== null) {
    const creation = await deps.starterCreation(accountId);
    starterId =
      (await creation.create(requestKey, { ...fields, status })) ?? '';
    // The same request arrived between looking and creating: the next attempt finds its record.
    if (starterId === '') return refused('starter_busy');
  }

  const hash = hashWording(wordingOf(toDraft(fields)));
  const at = deps.now();
  const isNothing = change !== null && Object.keys(change).length === 0;
  // An approval changes no field of what is published already.
  if (!isNothing || isNew || release === 'ask' || action === 'approved') {
    await deps.steps.add(accountId, [
      { starterId, at, userId, action, status, hash },
    ]);
  }
  const wording = { starterId, hash };
  if (release === 'release') {
    await deps.releases.release(accountId, [wording], userId, at);
  }
  if (release === 'ask') await deps.releases.ask(accountId, wording, userId);
  // A search finds what was just created only some seconds later.
  await deps.catalogs.include(accountId, [starterId]).catch(() => {
    // The record is written; the catalog has it after the next refresh.
  });

  return { ok: true, starterId, overwritten };
};
