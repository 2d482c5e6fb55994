import {
  type EditorOpened,
  fillText,
  type StarterStatus,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { recordUrls } from '#src/accounts/record-urls.ts';
import { clientStages } from '#src/cards/client-stages.ts';
import { recordLocales } from '#src/cards/record-locales.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { FeedbackRepository } from '#src/feedback/feedback-repository.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type {
  DraftRepository,
  WritingDraft,
} from '#src/starters/writing-draft.ts';
import type { StarterRecord } from '#src/starters/starter-records.ts';
import { readAgain } from '#src/starters/read-again.ts';
import { emptyFields } from '#src/starters/starter.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { adoptWords } from './adopt-words.ts';
import {
  beginFields,
  type BeginFieldsDeps,
  type EditorTarget,
  varied,
} from './begin-fields.ts';
import { checkDraft, type CheckDraftDeps } from './check-draft.ts';
import { baseOf, NEW_ID, toDraft } from './draft.ts';
import { findFeedback } from './find-feedback.ts';
import {
  findPending,
  type FindPendingDeps,
  findProposal,
  withProposal,
} from './find-pending.ts';
import { sayApproval, sayLeftOver } from './say-approval.ts';
import { draftKeyOf, sayWhen } from './keep-draft.ts';
import { readSegments } from './read-segments.ts';
import { fitEditorChoices, listEditorChoices } from './list-editor-choices.ts';
import type { Writer } from './writer.ts';

/** What opening the editor needs. */
export interface OpenEditorDeps
  extends BeginFieldsDeps, CheckDraftDeps, FindPendingDeps {
  catalogs: Pick<CatalogKeeper, 'get' | 'include'>;
  feedback: Pick<FeedbackRepository, 'listOpen'>;
  drafts: Pick<DraftRepository, 'find' | 'listShared'>;
  now: () => Date;
}

const findRequest = async (
  { requests }: Pick<OpenEditorDeps, 'requests'>,
  account: Account,
  record: StarterRecord | null,
): Promise<EditorOpened['request']> => {
  if (record?.requestBrief == null) return null;
  const request = (await requests.listAll(account.accountId)).find(
    ({ recordId }) => recordId === record.id,
  );

  return {
    brief: record.requestBrief,
    waiting: String(request?.waiting ?? 0),
    clients: (request?.contactIds ?? []).map(recordUrls(account).client),
  };
};

/** What is to be taken over of a salesperson's words; null for nothing. */
const findAdopted = async (
  { feedback }: OpenEditorDeps,
  accountId: number,
  recordId: string | null,
  { adopt }: EditorTarget,
): Promise<{ comment: string; contactId: string | null } | null> => {
  if (adopt === undefined || recordId === null) return null;
  const vote = await findFeedback(feedback, accountId, recordId, adopt);
  const comment = vote?.ownWords ?? vote?.comment ?? null;

  return comment === null || !vote
    ? null
    : { comment, contactId: vote.contactId };
};

/** What the editor begins with of a draft that was kept. */
const toOpenedDraft = (
  { savedAt, opened, draftKey, answer }: WritingDraft,
  account: Account,
  { language }: Writer,
  now: Date,
): EditorOpened['draft'] => ({
  said: fillText(textsIn(language).writing.found, {
    time: sayWhen(savedAt, account, language, now),
  }),
  opened,
  draftKey,
  answer,
});

/** Opens the editor: fields, options, check and preview. */
export const openEditor = async (
  deps: OpenEditorDeps,
  account: Account,
  writer: Writer,
  target: EditorTarget,
): Promise<EditorOpened | Refused> => {
  const { accountId } = account;
  const { catalog: known } = await deps.catalogs.get(accountId);
  const words = textsIn(writer.language);
  const keptUnder = draftKeyOf(target);
  const kept = await deps.drafts.find(accountId, writer.userId, keptUnder);
  const begin = await beginFields(deps, account, known, target, writer);
  if ('ok' in begin && !kept) return begin;
  const isGone = 'ok' in begin;
  // What was typed is there, whatever became of the starter that it was typed for.
  const begun = isGone
    ? { record: null, fields: kept?.fields ?? emptyFields }
    : begin;
  const recordId = begun.record?.id ?? null;
  const catalog =
    recordId === null
      ? known
      : await readAgain(deps.catalogs, accountId, recordId);
  const adopted = await findAdopted(deps, accountId, recordId, target);
  if (target.adopt !== undefined && !adopted && !kept) {
    return refused('feedback_gone');
  }
  const isVariant = target.adopt !== undefined && target.replace === undefined;
  const starterId = isVariant ? null : recordId;
  const record = isVariant ? null : begun.record;
  const pending =
    record && (await findPending(deps, account, catalog)).get(record.id);
  const proposal =
    record &&
    (pending?.proposal ?? (await findProposal(deps, accountId, record.id)));
  const standing = withProposal(begun.fields, proposal);
  const own = adopted
    ? adoptWords(
        isVariant ? varied(standing, recordId, words, catalog) : standing,
        adopted.comment,
      )
    : standing;
  const status: StarterStatus = record?.status ?? 'draft';
  const fields = kept?.fields ?? own;
  const listed = readSegments(deps, accountId, catalog);
  const draft = toDraft(fields, { id: starterId ?? NEW_ID, status });
  const check = await checkDraft(deps, account, catalog, writer.language, {
    fields,
    starterId,
  });
  const fitting = fitEditorChoices(
    listEditorChoices(
      account,
      catalog,
      (await listed).segments,
      { fields, starterId },
      writer.language,
    ),
    fields,
    writer.language,
  );
  const approval = await sayApproval(
    deps,
    account,
    catalog,
    writer,
    draft,
    pending ?? undefined,
  );

  return {
    ok: true,
    language: writer.language,
    texts: words.editor,
    writing: words.writing.texts,
    fieldTexts: words.fields,
    starterId,
    base: kept
      ? record && kept.base
      : record &&
        baseOf({
          fields: withProposal(record.fields, proposal),
          status,
        }),
    fields,
    keptUnder,
    draft: kept && toOpenedDraft(kept, account, writer, deps.now()),
    status,
    statusLabel: words.review[`status.${status}`],
    choices: fitting.choices,
    request: await findRequest(deps, account, record),
    adopted:
      adopted === null || target.adopt === undefined || recordId === null
        ? null
        : {
            comment: adopted.comment,
            of: recordId,
            isVariant,
            others: check.sample.filter(
              (contactId) => contactId !== adopted.contactId,
            ),
            votes: [target.adopt],
            answer: kept?.answer || words.adoptedAnswer,
          },
    ...approval,
    others: [
      ...(isGone ? [words.writing.originGone] : []),
      ...(target.adopt !== undefined && !adopted
        ? [words.writing.feedbackGone]
        : []),
      ...(proposal && !pending
        ? [
            await sayLeftOver(
              deps,
              accountId,
              catalog,
              proposal,
              writer.language,
            ),
          ]
        : []),
      ...approval.others,
      ...((await listed).areAll ? [] : [words.writing.segmentsMissing]),
      ...fitting.said,
    ],
    check,
    locales: recordLocales,
    clientStages,
    accountLanguage: account.language,
    maxFactAgeDays: account.maxFactAgeDays,
  };
};
