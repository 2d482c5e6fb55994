import {
  type EditorOpened,
  fillText,
  type Language,
  LANGUAGES,
  MAX_TITLE,
  type StarterFields,
  type StarterStatus,
} from '@starters/contracts';
import { cutText } from '#src/cut-text.ts';
import type { Account } from '#src/accounts/account.ts';
import { recordUrls } from '#src/accounts/record-urls.ts';
import { clientStages } from '#src/cards/client-stages.ts';
import { recordLocales } from '#src/cards/record-locales.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { FeedbackRepository } from '#src/feedback/feedback-repository.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { ReleaseRepository } from '#src/starters/starter-change.ts';
import type {
  StarterRecord,
  StarterRecords,
} from '#src/starters/starter-records.ts';
import { editionOf } from '#src/starters/conversation.ts';
import { emptyFields } from '#src/starters/starter.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Texts } from '#src/texts/texts.ts';
import { adoptWords } from './adopt-words.ts';
import { checkDraft, type CheckDraftDeps } from './check-draft.ts';
import { baseOf, NEW_ID, toDraft } from './draft.ts';

import { findFeedback } from './find-feedback.ts';
import { howToPublish } from './how-to-publish.ts';
import { listEditorChoices } from './list-editor-choices.ts';
import type { Writer } from './writer.ts';

/** What opening the editor needs. */
export interface OpenEditorDeps extends CheckDraftDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
  releases: Pick<ReleaseRepository, 'list'>;
  feedback: Pick<FeedbackRepository, 'listOpen'>;
  starterRecords: (accountId: number) => Promise<StarterRecords>;
}

/** What the editor is opened for; a new starter where all are left out. */
export interface EditorTarget {
  /** A starter to edit; a request is a starter, too. */
  starter?: string | undefined;
  /** A starter to copy. */
  copy?: string | undefined;
  /** A starter to translate. */
  translate?: string | undefined;
  /** With `adopt`: the words replace the text; without it they become a variant. */
  replace?: string | undefined;
  /** With `starter`: the id of a piece of feedback whose words become the wording. */
  adopt?: string | undefined;
}

const ownerOf = (catalog: Catalog, userId: number): string =>
  Object.entries(catalog.ownerUserIds).find(([, id]) => id === userId)?.[0] ??
  '';

const inOtherLanguage = (language: Language): Language =>
  LANGUAGES.find((each) => each !== language) ?? language;

/** The fields when the editor opens: of the record, of the starter to begin from, or empty. */
const beginFields = async (
  deps: OpenEditorDeps,
  account: Account,
  catalog: Catalog,
  target: EditorTarget,
  writer: Writer,
): Promise<
  { fields: StarterFields; record: StarterRecord | null } | Refused
> => {
  const from = target.starter ?? target.copy ?? target.translate;
  const owner = ownerOf(catalog, writer.userId);
  if (from === undefined) {
    const { language } = writer;

    return {
      fields: { ...emptyFields, language, ownerId: owner },
      record: null,
    };
  }
  const record = await (
    await deps.starterRecords(account.accountId)
  ).read(from);
  if (!record) return refused('starter_gone');
  if (target.starter !== undefined) {
    const ownerId =
      record.fields.ownerId === '' ? owner : record.fields.ownerId;

    return { fields: { ...record.fields, ownerId }, record };
  }
  const original = catalog.starters.find(({ id }) => id === from);
  const begun = { ...record.fields, startsOn: '', validUntil: '' };

  return {
    record: null,
    fields:
      target.copy === undefined
        ? {
            ...begun,
            language: inOtherLanguage(begun.language),
            translationOf: original ? editionOf(original) : from,
            variantOf: '',
          }
        : {
            ...begun,
            title: fillText(textsIn(writer.language).copyOf, {
              title: begun.title,
            }),
            translationOf: '',
            variantOf: '',
            ownerId: owner === '' ? begun.ownerId : owner,
          },
  };
};

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

/** The fields of a variant as it begins: its original's, but for what ties and dates it. */
const varied = (
  fields: StarterFields,
  variantOf: string | null,
  { variantTitle }: Texts,
): StarterFields => ({
  ...fields,
  title: cutText(fillText(variantTitle, { title: fields.title }), MAX_TITLE),
  variantOf: variantOf ?? '',
  translationOf: '',
  startsOn: '',
  validUntil: '',
});

/** Opens the editor: fields, options, check and preview. */
export const openEditor = async (
  deps: OpenEditorDeps,
  account: Account,
  writer: Writer,
  target: EditorTarget,
): Promise<EditorOpened | Refused> => {
  const { accountId } = account;
  const { catalog } = await deps.catalogs.get(accountId);
  const begun = await beginFields(deps, account, catalog, target, writer);
  if ('ok' in begun) return begun;

  const words = textsIn(writer.language);
  const recordId = begun.record?.id ?? null;
  const adoptedVote =
    recordId !== null && target.adopt !== undefined
      ? await findFeedback(deps.feedback, accountId, recordId, target.adopt)
      : null;
  const comment = adoptedVote?.ownWords ?? adoptedVote?.comment ?? null;
  if (target.adopt !== undefined && comment === null) {
    return refused('feedback_gone');
  }
  const isVariant = comment !== null && target.replace === undefined;
  const starterId = isVariant ? null : recordId;
  const fields =
    comment === null
      ? begun.fields
      : adoptWords(
          isVariant ? varied(begun.fields, recordId, words) : begun.fields,
          comment,
        );
  const record = isVariant ? null : begun.record;
  const status: StarterStatus = record?.status ?? 'draft';
  const directory = await deps.segments(accountId);
  const draft = toDraft(fields, { id: starterId ?? NEW_ID, status });
  const publishing = await howToPublish(deps, account, draft, writer.userId);
  const check = await checkDraft(deps, account, catalog, writer.language, {
    fields,
    starterId,
  });

  return {
    ok: true,
    language: writer.language,
    texts: words.editor,
    fieldTexts: words.fields,
    starterId,
    base: record ? baseOf(record) : null,
    fields,
    status,
    statusLabel: words.review[`status.${status}`],
    choices: listEditorChoices(
      account,
      catalog,
      await directory.list(),
      { fields, starterId },
      writer.language,
    ),
    request: await findRequest(deps, account, record),
    adopted:
      comment === null || target.adopt === undefined || recordId === null
        ? null
        : {
            comment,
            of: recordId,
            isVariant,
            others: check.sample.filter(
              (contactId) => contactId !== adoptedVote?.contactId,
            ),
            votes: [target.adopt],
            answer: words.adoptedAnswer,
          },
    publishing,
    notice: publishing === 'approve' ? words.editor.waitingForApproval : null,
    check,
    locales: recordLocales,
    clientStages,
    accountLanguage: account.language,
    maxFactAgeDays: account.maxFactAgeDays,
  };
};
