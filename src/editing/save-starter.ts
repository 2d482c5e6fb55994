import {
  type Adoption,
  ANSWERS,
  type EditorSaved,
  type EditorSaveRequest,
  MAX_COMMENT,
  OTHERS_TO_HEAR,
  type StarterFields,
  type StarterStatus,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { type Refused, refused } from '#src/refused.ts';
import { answerFeedback } from '#src/feedback/answer-feedback.ts';
import type { FeedbackRepository } from '#src/feedback/feedback-repository.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { findTooLong } from '#src/starters/check-starter.ts';
import type { StarterRecord } from '#src/starters/starter-records.ts';
import { refuseForeign } from '#src/starters/refuse-foreign.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { sayFault } from '#src/texts/say-fault.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { LeaseRepository } from '#src/outbox/lease.ts';
import { withTurn } from '#src/outbox/with-turn.ts';
import { checkDraft, type CheckDraftDeps } from './check-draft.ts';
import { creditWords, type CreditWordsDeps } from './credit-words.ts';
import {
  decideSave,
  isConflict,
  isPublishingStep,
  type SaveDecision,
} from './decide-save.ts';
import { baseOf, differingFields, NEW_ID, toDraft } from './draft.ts';
import { type HowToPublish, howToPublish } from './how-to-publish.ts';
import { prepareFields } from './prepare-fields.ts';
import { creationKeyOf, readSaved, type ReadSavedDeps } from './read-saved.ts';
import { refuseOverdue, type RefuseOverdueDeps } from './refuse-overdue.ts';
import { saySaved, warnOfOverwritten } from './say-saved.ts';
import {
  type WriteInTurnDeps,
  writeStarter,
  type WriteStarterDeps,
} from './write-starter.ts';
import type { Writer } from './writer.ts';

/** What saving a starter needs: reading and checking, then writing, crediting and answering. */
export type SaveStarterDeps = CheckDraftDeps &
  CreditWordsDeps &
  ReadSavedDeps &
  RefuseOverdueDeps &
  WriteStarterDeps & {
    catalogs: Pick<CatalogKeeper, 'get'>;
    leases: LeaseRepository;
    feedback: Pick<FeedbackRepository, 'answer'>;
  };

const [rewritten] = ANSWERS;

/** Somebody changed the record since it was opened. */
export interface ChangedElsewhere extends Refused<'starter_changed'> {
  base: string;
  fields: StarterFields;
  differing: (keyof StarterFields)[];
}

const changedElsewhere = (
  record: StarterRecord,
  mine: StarterFields,
  { language }: Writer,
): ChangedElsewhere => ({
  ...refused('starter_changed', {
    status: textsIn(language).review[`status.${record.status}`],
  }),
  base: baseOf(record),
  fields: record.fields,
  differing: differingFields(record.fields, mine),
});

/** What is refused with a draft as well: too long a text, and an answer nobody could read. */
const refuseTooLong = (
  { fields, adopt }: EditorSaveRequest,
  { language }: Writer,
): Refused | null => {
  const [tooLong] = findTooLong(toDraft(fields));
  if (tooLong) {
    return refused('draft_refused', { because: sayFault(tooLong, language) });
  }
  const count = adopt?.text.trim().length ?? 0;

  return count > MAX_COMMENT
    ? refused('answer_too_long', { count, max: MAX_COMMENT })
    : refuseForeign(adopt?.text ?? '');
};

/**
 * Whether adopted words were shown on fewer other clients than they have to be. The client they
 * were written for may be in the sample: the editor leaves that one out.
 */
const isUnheard = (sample: string[], adopt: Adoption | null): boolean =>
  adopt !== null &&
  new Set(adopt.heardBy).size < Math.min(OTHERS_TO_HEAR, sample.length - 1);

/** How this person may publish the fields, or why they may not be published at all. */
const permitPublishing = async (
  deps: SaveStarterDeps,
  account: Account,
  catalog: Catalog,
  { userId, language }: Writer,
  fields: StarterFields,
  record: StarterRecord | null,
  adopt: Adoption | null,
): Promise<HowToPublish | Refused> => {
  const checked = await checkDraft(deps, account, catalog, language, {
    fields,
    starterId: record?.id ?? null,
  });
  const [fault] = checked.faults;
  if (fault) return refused('starter_blocked', { because: fault.message });
  if (isUnheard(checked.sample, adopt)) {
    return refused('adoption_unheard', { count: OTHERS_TO_HEAR });
  }
  const draft = toDraft(fields, { id: record?.id ?? NEW_ID });

  return (
    (await refuseOverdue(deps, account, catalog.starters, {
      draft,
      status: record?.status ?? 'draft',
      isRequested: record?.requestBrief != null,
    })) ?? howToPublish(deps, account, draft, userId)
  );
};

/**
 * Credits the words that were taken over, and answers their feedback once they are published.
 *
 * @returns whether feedback was answered; null where none was to be
 */
const creditAndAnswer = async (
  deps: SaveStarterDeps,
  accountId: number,
  starterId: string,
  fields: StarterFields,
  { adopt }: EditorSaveRequest,
  { answersFeedback }: SaveDecision,
): Promise<boolean | null> => {
  if (!adopt) return null;
  const [feedbackId = ''] = adopt.votes;
  const { of } = adopt;
  await creditWords(deps, accountId, { starterId, of, fields, feedbackId });
  if (!answersFeedback) return null;
  const answered = await answerFeedback(deps, accountId, {
    starterId: of,
    votes: adopt.votes,
    rest: null,
    answer: rewritten,
    text: adopt.text,
  });

  return answered.ok;
};

const save = async (
  deps: SaveStarterDeps & WriteInTurnDeps,
  account: Account,
  catalog: Catalog,
  writer: Writer,
  request: EditorSaveRequest,
): Promise<EditorSaved | Refused | ChangedElsewhere> => {
  const saved = await readSaved(deps, account.accountId, writer, request);
  if ('ok' in saved) return saved;
  const { record, isNew, isOwn } = saved;
  const before: StarterStatus = record?.status ?? 'draft';
  const isPublishing = isPublishingStep(request.step, before);
  const now = deps.now();
  const fields = prepareFields(request.fields, account, now, isPublishing);
  const base = record && isOwn ? baseOf(record) : request.base;
  if (record && isConflict(record, base, fields)) {
    return changedElsewhere(record, request.fields, writer);
  }
  const how = isPublishing
    ? await permitPublishing(
        deps,
        account,
        catalog,
        writer,
        fields,
        record,
        request.adopt,
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
  const { status, action, release } = decision;
  const creationKey =
    request.starterId === null ? creationKeyOf(writer, request) : null;
  const toWrite = {
    record,
    creationKey,
    isNew,
    fields,
    status,
    action,
    release,
  };
  const written = await writeStarter(deps, account, writer, toWrite);
  if (!written.ok) return written;
  const { starterId, overwritten } = written;
  const isAnswered = await creditAndAnswer(
    deps,
    account.accountId,
    starterId,
    fields,
    request,
    decision,
  );
  const today = todayIn(account.timeZone, deps.now());
  const { language } = writer;

  return {
    ok: true,
    starterId,
    status,
    message: saySaved(fields, decision, isAnswered, today, language),
    warning: warnOfOverwritten(overwritten, catalog, language),
  };
};

/**
 * Keeps a draft, or publishes it. Nothing is written when somebody changed the record since it
 * was opened, when a fault keeps it off cards, or when its author owes too many answers.
 */
export const saveStarter = async (
  deps: SaveStarterDeps,
  account: Account,
  writer: Writer,
  request: EditorSaveRequest,
): Promise<EditorSaved | Refused | ChangedElsewhere> => {
  const refusal = refuseTooLong(request, writer);
  if (refusal) return refusal;
  const { accountId } = account;
  const { catalog } = await deps.catalogs.get(accountId);
  const lease = `edit:${request.starterId ?? creationKeyOf(writer, request)}`;

  return (
    (await withTurn(deps.leases, accountId, lease, (keepTurn) =>
      save({ ...deps, keepTurn }, account, catalog, writer, request),
    )) ?? refused('starter_busy')
  );
};
