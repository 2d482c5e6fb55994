import {
  type EditorSaved,
  type EditorSaveRequest,
  type StarterFields,
  type StarterStatus,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { labelsOf } from '#src/starters/labels-of.ts';
import { keepSpelling, readTyped } from '#src/starters/typed-facts.ts';
import { todayIn } from '#src/starters/today-in.ts';
import type { LeaseRepository } from '#src/outbox/lease.ts';
import { withTurn } from '#src/outbox/with-turn.ts';
import { decideSave } from './decide-save.ts';
import { baseOf } from './draft.ts';
import {
  findPending,
  type FindPendingDeps,
  findProposal,
  withProposal,
} from './find-pending.ts';
import { keepAsDraft, type KeepAsideDeps } from './keep-aside.ts';
import { endDraft } from './keep-draft.ts';
import {
  type ChangedElsewhere,
  sayTaken,
  settleChanges,
} from './settle-changes.ts';
import { prepareFields } from './prepare-fields.ts';
import {
  type ReserveSaveDeps,
  warnOfClash,
  writeReserved,
} from './reserve-save.ts';
import { refuseDraft, refuseTooLong } from './refuse-draft.ts';
import { creationKeyOf, readSaved, type ReadSavedDeps } from './read-saved.ts';
import {
  creditAndAnswer,
  permitPublishing,
  type PublishDeps,
} from './publish-draft.ts';
import { saySaved, warnOfOverwritten } from './say-saved.ts';
import { type ReadyToSave, writeDecided } from './write-decided.ts';
import type { WriteInTurnDeps, WriteStarterDeps } from './write-starter.ts';
import type { Writer } from './writer.ts';

/** What saving a starter needs: reading and checking, then writing, crediting and answering. */
export type SaveStarterDeps = PublishDeps &
  ReadSavedDeps &
  FindPendingDeps &
  KeepAsideDeps &
  ReserveSaveDeps &
  WriteStarterDeps & {
    catalogs: Pick<CatalogKeeper, 'get'>;
    leases: LeaseRepository;
  };

/** Reads what stands now, and settles what was written with it. */
const readAndSettle = async (
  deps: SaveStarterDeps,
  account: Account,
  catalog: Catalog,
  writer: Writer,
  request: EditorSaveRequest,
): Promise<ReadyToSave | Refused | ChangedElsewhere> => {
  const { accountId } = account;
  const saved = await readSaved(deps, accountId, writer, request);
  if ('ok' in saved) return saved;
  const { record, isNew, isOwn } = saved;
  const isPublishing = request.step === 'publish';
  const labels = labelsOf(catalog.properties, account.language);
  const prepared = prepareFields(
    request.fields,
    account,
    labels,
    deps.now(),
    isPublishing,
    { starters: catalog.starters, ownId: record?.id ?? null },
  );
  if (!record) {
    return {
      record,
      isNew,
      fields: prepared,
      taken: [],
      pending: undefined,
      proposal: null,
    };
  }
  const pending = (await findPending(deps, account, catalog)).get(record.id);
  // What is published as it stands is not what somebody proposed before it was taken off the cards.
  const proposal =
    pending?.proposal ??
    (request.opened ? await findProposal(deps, accountId, record.id) : null);
  const standing = withProposal(record.fields, proposal);
  const { opened } = request;
  const now = {
    record,
    fields: standing,
    read: readTyped(standing, labels),
    proposedBy: proposal ? (pending?.by ?? null) : null,
  };
  const base = isOwn ? baseOf(record) : request.base;
  const settled = await settleChanges(
    deps,
    accountId,
    catalog,
    writer,
    now,
    { opened: opened && keepSpelling(opened, standing, labels) },
    keepSpelling(prepared, standing, labels),
    base,
  );

  return settled.ok
    ? {
        record,
        isNew,
        fields: settled.fields,
        taken: settled.taken,
        pending,
        proposal,
      }
    : settled;
};

const save = async (
  deps: SaveStarterDeps & WriteInTurnDeps,
  account: Account,
  catalog: Catalog,
  writer: Writer,
  request: EditorSaveRequest,
): Promise<EditorSaved | Refused | ChangedElsewhere> => {
  const ready = await readAndSettle(deps, account, catalog, writer, request);
  if ('ok' in ready) return ready;
  const { record, isNew, fields, taken, pending } = ready;
  const { accountId } = account;
  const before: StarterStatus = record?.status ?? 'draft';
  const isPublishing = request.step === 'publish';
  if (record && before === 'published' && !isPublishing) {
    return keepAsDraft(deps, accountId, writer, record, request);
  }
  const refusal = isPublishing
    ? null
    : refuseDraft(fields, record, catalog, writer);
  if (refusal) return refusal;
  const how = isPublishing
    ? await permitPublishing(
        deps,
        account,
        catalog,
        writer,
        fields,
        record,
        request,
        pending,
      )
    : 'publish';
  if (typeof how !== 'string') return how;

  const decision = decideSave({
    before,
    isNew,
    isPublishing,
    how,
    isAdopting: request.adopt !== null,
  });
  const write = (reserved: StarterFields) =>
    writeDecided(
      deps,
      account,
      writer,
      request,
      { ...ready, fields: reserved },
      decision,
    );
  const written = decision.isAside
    ? await write(fields)
    : await writeReserved(
        deps,
        account,
        catalog,
        writer,
        request,
        {
          key: request.starterId ?? creationKeyOf(writer, request),
          record,
          fields,
          status: decision.status,
        },
        write,
      );
  if (!written.ok) return written;
  const { starterId, overwritten } = written;
  const isAnswered = await creditAndAnswer(
    deps,
    accountId,
    starterId,
    fields,
    request,
    decision,
  );
  const stays = await endDraft(deps, accountId, writer, request);
  if (request.keptUnder !== undefined) {
    await deps.markChanged(accountId, [starterId]);
  }
  const today = todayIn(account.timeZone, deps.now());
  const { language } = writer;
  const warnings = [
    await sayTaken(deps, accountId, catalog, writer, starterId, taken),
    warnOfOverwritten(overwritten, catalog, language),
    await warnOfClash(deps, accountId, starterId, language),
    stays,
  ].filter((each) => each !== null);

  return {
    ok: true,
    starterId,
    status: decision.status,
    message: saySaved(fields, decision, how, isAnswered, today, language),
    warning: warnings.length > 0 ? warnings.join(' ') : null,
  };
};

/**
 * Keeps a draft, or publishes it. Nothing is written when somebody changed the same field since it
 * was opened, when a fault keeps it off cards, or when its author owes too many answers.
 */
export const saveStarter = async (
  deps: SaveStarterDeps,
  account: Account,
  writer: Writer,
  request: EditorSaveRequest,
): Promise<EditorSaved | Refused | ChangedElsewhere> => {
  const { accountId } = account;
  const { catalog } = await deps.catalogs.get(accountId);
  const refusal = refuseTooLong(request, catalog, writer);
  if (refusal) return refusal;
  const lease = `edit:${request.starterId ?? creationKeyOf(writer, request)}`;

  return (
    (await withTurn(deps.leases, accountId, lease, (keepTurn) =>
      save({ ...deps, keepTurn }, account, catalog, writer, request),
    )) ?? refused('starter_busy')
  );
};
