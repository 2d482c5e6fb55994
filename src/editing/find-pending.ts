import type { StarterField, StarterFields } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { type Catalog, recordOf } from '#src/starters/catalog.ts';
import type { Proposal, ProposalRepository } from '#src/starters/proposal.ts';
import type {
  Release,
  ReleaseRepository,
  StarterStep,
  StepRepository,
} from '#src/starters/starter-change.ts';
import { type Starter, toFields } from '#src/starters/starter.ts';
import {
  hashWording,
  wordingHashOf,
  wordingOf,
} from '#src/starters/wording.ts';
import { differingFields, toDraft } from './draft.ts';
import { mergeFields } from './merge-fields.ts';

/** A change of a starter that waits for a second person. */
export interface Pending {
  starterId: string;
  /** Of the wording that waits. */
  hash: string;
  /** Of the wording as it was asked for, under which its `Release` is kept. */
  askedHash: string;
  /** As it is to be. */
  fields: StarterFields;
  /** What cards show until then; null for what was never on cards. */
  shown: StarterFields | null;
  /** Who touched it last and may not approve it; null where nobody knows. */
  by: number | null;
  /** Who asked for approval on our page, or else `by`. */
  asker: number | null;
  since: Date;
  /** Who edited the record in HubSpot after somebody had asked, and when; null for nobody. */
  edited: { by: number; at: Date } | null;
  /** What the record has by now where both changed a field: approving replaces it. */
  replaced: { field: StarterField; value: string | string[] }[];
  /** Asked for on our page, or written on the record. */
  origin: 'page' | 'record';
  /** What is proposed of a published starter, whose record keeps what is on cards. */
  proposal: Proposal | null;
  sentBack: Release['sentBack'];
  /** Whether an admin switched approval off since: then anybody in marketing may publish it. */
  isFree: boolean;
}

/** What finding what waits needs. */
export interface FindPendingDeps {
  proposals: Pick<ProposalRepository, 'list'>;
  releases: Pick<ReleaseRepository, 'list'>;
  steps: Pick<StepRepository, 'listNewest' | 'listNewestKnown'>;
}

/**
 * The fields of a starter that an editor opens with: of its record, with what is proposed on our
 * page merged in.
 */
export const withProposal = (
  record: StarterFields,
  proposal: Proposal | null,
): StarterFields =>
  proposal
    ? mergeFields(proposal.opened, proposal.fields, record).fields
    : record;

/** Who edited the record in HubSpot itself last, after a moment; null where nobody is named. */
const editedAfter = (
  step: StarterStep | undefined,
  after: Date,
): Pending['edited'] =>
  step?.userId == null || step.at <= after
    ? null
    : { by: step.userId, at: step.at };

/** A proposal that is open, of a starter that is on cards. */
interface OpenProposal {
  starter: Starter;
  record: Starter;
  proposal: Proposal;
  release: Release | undefined;
}

const ofProposal = (
  { settings }: Account,
  { starter, record, proposal, release }: OpenProposal,
  /** The newest edit of the record in HubSpot whose person is known. */
  edit: StarterStep | undefined,
): Pending => {
  const onRecord = toFields(record);
  const { fields, clashes } = mergeFields(
    proposal.opened,
    proposal.fields,
    onRecord,
  );
  const asker = release?.askedBy ?? null;
  const since = release?.askedAt ?? new Date(0);
  const edited = record === starter ? null : editedAfter(edit, since);

  return {
    starterId: starter.id,
    hash: hashWording(wordingOf(toDraft(fields))),
    askedHash: proposal.hash,
    fields,
    shown: toFields(starter),
    by: settings.needsApproval ? (edited?.by ?? asker) : null,
    asker,
    since,
    edited,
    replaced: clashes.map((field) => ({ field, value: onRecord[field] })),
    origin: 'page',
    proposal,
    sentBack: release?.sentBack ?? null,
    isFree: !settings.needsApproval,
  };
};

/** Whether the wording on a record waits: held, or a draft for which somebody asked. */
const waitsOnRecord = (
  { holds, waiting }: Catalog,
  { id, status }: Starter,
  release: Release | undefined,
): boolean =>
  id in (waiting ?? {}) ||
  holds?.[id] === 'not_approved' ||
  (status === 'draft' &&
    release?.releasedAt === null &&
    release.askedBy !== null);

/** What is proposed of a starter, whatever became of the starter since; null for nothing. */
export const findProposal = async (
  { proposals }: Pick<FindPendingDeps, 'proposals'>,
  accountId: number,
  starterId: string,
): Promise<Proposal | null> =>
  (await proposals.list(accountId)).find(
    (each) => each.starterId === starterId,
  ) ?? null;

/** All that waits in an account, by starter. */
export const findPending = async (
  { proposals, releases, steps }: FindPendingDeps,
  account: Account,
  catalog: Catalog,
): Promise<Map<string, Pending>> => {
  const { accountId, settings } = account;
  const released = new Map(
    (await releases.list(accountId)).map((each) => [
      `${each.starterId} ${each.hash}`,
      each,
    ]),
  );
  const proposed = new Map(
    (await proposals.list(accountId)).map((each) => [each.starterId, each]),
  );
  const open: OpenProposal[] = [];
  const onRecord: { starter: Starter; release: Release | undefined }[] = [];
  for (const starter of catalog.starters) {
    const record = recordOf(catalog, starter);
    const proposal = proposed.get(starter.id);
    const isOpen =
      proposal !== undefined &&
      starter.status === 'published' &&
      differingFields(proposal.fields, toFields(record)).length > 0;
    if (isOpen) {
      const release = released.get(`${starter.id} ${proposal.hash}`);
      open.push({ starter, record, proposal, release });
      continue;
    }
    const release = released.get(`${starter.id} ${wordingHashOf(record)}`);
    if (settings.needsApproval && waitsOnRecord(catalog, starter, release)) {
      onRecord.push({ starter, release });
    }
  }
  const edits = await steps.listNewestKnown(
    accountId,
    open.flatMap(({ starter, record }) =>
      record === starter ? [] : [starter.id],
    ),
    'edited',
  );
  const found = new Map(
    open.map((each) => [
      each.starter.id,
      ofProposal(account, each, edits.get(each.starter.id)),
    ]),
  );
  const newest =
    onRecord.length > 0
      ? await steps.listNewest(accountId)
      : new Map<string, StarterStep>();
  // Who is known to have touched them last, of all their steps.
  const touched = await steps.listNewestKnown(
    accountId,
    onRecord.flatMap(({ starter: { id }, release }) =>
      release?.askedBy == null && newest.get(id)?.userId === null ? [id] : [],
    ),
  );
  for (const { starter, release } of onRecord) {
    const record = recordOf(catalog, starter);
    const step = newest.get(starter.id);
    const hash = wordingHashOf(record);
    const by =
      release?.askedBy ??
      step?.userId ??
      touched.get(starter.id)?.userId ??
      null;
    found.set(starter.id, {
      starterId: starter.id,
      hash,
      askedHash: hash,
      fields: toFields(record),
      shown: record === starter ? null : toFields(starter),
      by,
      asker: by,
      edited: null,
      replaced: [],
      since: release?.askedAt ?? step?.at ?? new Date(0),
      origin: release?.askedBy == null ? 'record' : 'page',
      proposal: null,
      sentBack: release?.sentBack ?? null,
      isFree: false,
    });
  }

  return found;
};

/** Whether somebody may approve what waits: anyone but the last to touch it. */
export const mayApprove = (
  { by }: Pick<Pending, 'by'>,
  userId: number,
): boolean => by !== userId;
