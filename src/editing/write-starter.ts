import {
  joinList,
  type StarterFields,
  type StarterStatus,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { KeepTurn } from '#src/outbox/with-turn.ts';
import type {
  ChangeAction,
  ReleaseRepository,
  StepRepository,
} from '#src/starters/starter-change.ts';
import {
  offerSegments,
  type OfferSegmentsDeps,
} from '#src/starters/offer-segments.ts';
import type { SaveRepository } from '#src/starters/starter-save.ts';
import type {
  StarterChange,
  StarterRecord,
} from '#src/starters/starter-records.ts';
import type { Overwritten } from '#src/starters/starter-writer.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import { sayFault } from '#src/texts/say-fault.ts';
import { differingFields, toDraft } from './draft.ts';
import { type SaveInOutboxDeps, saveInOutbox } from './save-in-outbox.ts';
import type { Writer } from './writer.ts';

/** What writing a starter needs. */
export interface WriteStarterDeps
  extends OfferSegmentsDeps, Omit<SaveInOutboxDeps, 'keepTurn'> {
  catalogs: Pick<CatalogKeeper, 'include'>;
  releases: Pick<ReleaseRepository, 'ask' | 'release'>;
  saves: Pick<SaveRepository, 'find' | 'begin' | 'take' | 'drop'>;
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
  /** What one that the editor made is created under, once; null for one that was opened. */
  creationKey: string | null;
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

/** What of the segments keeps a save from being written. */
const refuseSegments = async (
  deps: WriteStarterDeps,
  accountId: number,
  { language }: Writer,
  { record, fields }: ToWrite,
): Promise<Refused | null> => {
  const { goneIds, areThere } = await offerSegments(
    deps,
    accountId,
    fields.segmentIds,
  );
  const gone = goneIds.filter((id) => !record?.fields.segmentIds.includes(id));
  if (gone.length > 0) {
    const piece = joinList(gone, language);
    const field = 'segmentIds';

    return refused('draft_refused', {
      because: sayFault({ field, fault: 'segment_gone', piece }, language),
    });
  }

  return areThere ? null : refused('hubspot_unavailable');
};

/** Writes a starter's record, records the step, and updates the catalog, so that cards have it. */
export const writeStarter = async (
  deps: WriteInTurnDeps,
  { accountId }: Account,
  writer: Writer,
  toWrite: ToWrite,
): Promise<Written | Refused> => {
  const refusal = await refuseSegments(deps, accountId, writer, toWrite);
  if (refusal) return refusal;

  const { userId } = writer;
  const { record, creationKey, isNew, fields, status, action, release } =
    toWrite;
  await deps.keepTurn();
  const change = record ? changeOf(record, { fields, status }) : null;
  const isNothing = change !== null && Object.keys(change).length === 0;
  const hash = hashWording(wordingOf(toDraft(fields)));
  const at = deps.now();
  const step = { userId, at: at.toISOString(), action, status, hash };
  const saved = await saveInOutbox(deps, accountId, {
    record,
    key: creationKey ?? record?.id ?? '',
    whole: { ...fields, status },
    change,
    step,
    release,
  });
  if (!saved.ok) return saved;
  const { starterId, overwritten, isNoted } = saved;
  // An approval changes no field of what is published already.
  if (
    !isNoted &&
    (!isNothing || isNew || release === 'ask' || action === 'approved')
  ) {
    await deps.steps.add(accountId, [
      { starterId, at, userId, action, status, hash },
    ]);
  }
  const wording = { starterId, hash };
  if (release === 'release' && !isNoted) {
    await deps.releases.release(accountId, [wording], userId, at);
  }
  if (release === 'ask' && !isNoted) {
    await deps.releases.ask(accountId, wording, userId, at);
  }
  // A search finds what was just created only some seconds later.
  await deps.catalogs
    .include(accountId, [starterId], {
      // Somebody may have written the same in HubSpot in that moment: who publishes is told.
      withNewest: status === 'published',
    })
    .catch(() => {
      // The record is written; the catalog has it after the next refresh.
    });

  return { ok: true, starterId, overwritten };
};
