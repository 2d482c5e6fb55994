import {
  type EditorOpened,
  fillText,
  type Language,
  LANGUAGES,
  type StarterFields,
  type StarterStatus,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { recordUrls } from '#src/accounts/record-urls.ts';
import { clientStages } from '#src/cards/client-stages.ts';
import { recordLocales } from '#src/cards/record-locales.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { Segment } from '#src/starters/segment-directory.ts';
import type { StarterRecord } from '#src/starters/starter-records.ts';
import { conversationOf } from '#src/starters/starter.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { adoptWords } from './adopt-words.ts';
import { checkDraft } from './check-draft.ts';
import { baseOf, emptyFields, NEW_ID, toDraft } from './draft.ts';
import type { EditorDeps, Writer } from './editor-deps.ts';
import { findReturn } from './find-return.ts';
import { howToPublish } from './may-publish.ts';

/** What the editor is opened for; nothing: something new. */
export interface EditorTarget {
  /** A starter to edit, an order to write among them. */
  starter?: string | undefined;
  /** One to begin from. */
  copy?: string | undefined;
  /** One to translate. */
  translate?: string | undefined;
  /** With `starter`: a return whose words are to be taken over. */
  adopt?: string | undefined;
}

const listFacts = ({ properties }: Catalog): EditorOpened['choices']['facts'] =>
  (['contact', 'company'] as const).flatMap((object) =>
    Object.entries(properties[object])
      .map(([name, { label }]) => ({ object, name, label }))
      .sort((one, other) => one.label.localeCompare(other.label)),
  );

const listSegments = (
  { offeredSegmentIds }: Account['settings'],
  segments: Segment[],
  chosen: string[],
  words: ReturnType<typeof textsIn>,
): EditorOpened['choices']['segments'] => {
  const offered = segments.filter(
    ({ id }) =>
      offeredSegmentIds.length === 0 ||
      offeredSegmentIds.includes(id) ||
      chosen.includes(id),
  );
  const gone = chosen.filter((each) => !segments.some(({ id }) => id === each));

  return [
    ...offered.map(({ id, name, size }) => ({
      id,
      label: fillText(words.editor.segmentSize, { name, size: String(size) }),
    })),
    ...gone.map((id) => ({ id, label: fillText(words.segmentGone, { id }) })),
  ];
};

const ownerOf = (catalog: Catalog, userId: number): string =>
  Object.entries(catalog.ownerUserIds).find(([, id]) => id === userId)?.[0] ??
  '';

const inOtherLanguage = (language: Language): Language =>
  LANGUAGES.find((each) => each !== language) ?? language;

/** What is written when the editor opens: as it stands, begun from another one, or nothing. */
const beginFields = async (
  deps: EditorDeps,
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
            translationOf: original ? conversationOf(original) : from,
          }
        : {
            ...begun,
            title: fillText(textsIn(writer.language).copyOf, {
              title: begun.title,
            }),
            translationOf: '',
            ownerId: owner === '' ? begun.ownerId : owner,
          },
  };
};

const findOrder = async (
  { orders }: EditorDeps,
  account: Account,
  record: StarterRecord | null,
): Promise<EditorOpened['order']> => {
  if (record?.requestBrief == null) return null;
  const order = (await orders.listAll(account.accountId)).find(
    ({ recordId }) => recordId === record.id,
  );

  return {
    brief: record.requestBrief,
    waiting: String(order?.waiting ?? 0),
    clients: (order?.contactIds ?? []).map(recordUrls(account).client),
  };
};

/** Everything the editor shows at first. */
export const openEditor = async (
  deps: EditorDeps,
  account: Account,
  writer: Writer,
  target: EditorTarget,
): Promise<EditorOpened | Refused> => {
  const { accountId } = account;
  const { catalog } = await deps.catalogs.get(accountId);
  const begun = await beginFields(deps, account, catalog, target, writer);
  if ('ok' in begun) return begun;

  const { record } = begun;
  const words = textsIn(writer.language);
  const starterId = record?.id ?? null;
  const adoptedVote =
    starterId !== null && target.adopt !== undefined
      ? await findReturn(deps.votes, accountId, starterId, target.adopt)
      : null;
  if (target.adopt !== undefined && adoptedVote?.comment == null) {
    return refused('return_gone');
  }
  const comment = adoptedVote?.comment ?? null;
  const fields =
    comment === null ? begun.fields : adoptWords(begun.fields, comment);
  const status: StarterStatus = record?.status ?? 'draft';
  const directory = await deps.segments(accountId);
  const draft = toDraft(fields, { id: starterId ?? NEW_ID, status });
  const publishing = await howToPublish(deps, account, draft, writer.userId);

  return {
    ok: true,
    language: writer.language,
    texts: words.editor,
    starterId,
    base: record ? baseOf(record) : null,
    fields,
    status,
    statusLabel: words.review[`status.${status}`],
    choices: {
      segments: listSegments(
        account.settings,
        await directory.list(),
        fields.segmentIds,
        words,
      ),
      owners: Object.entries(catalog.ownerNames)
        .map(([id, name]) => ({ id, name }))
        .concat(
          fields.ownerId === '' || fields.ownerId in catalog.ownerNames
            ? []
            : [{ id: fields.ownerId, name: words.ownerLeft }],
        )
        .sort((one, other) => one.name.localeCompare(other.name)),
      themes: [
        ...new Set(catalog.starters.flatMap(({ theme }) => theme ?? [])),
      ].sort(),
      originals: catalog.starters
        .filter((each) => each.id !== starterId && each.translationOf === null)
        .map(({ id, title, language }) => ({ id, title, language }))
        .sort((one, other) => one.title.localeCompare(other.title)),
      facts: listFacts(catalog),
    },
    order: await findOrder(deps, account, record),
    adopted:
      comment === null || target.adopt === undefined
        ? null
        : {
            comment,
            votes: [target.adopt],
            answer: words.adoptedAnswer,
          },
    publishing,
    notice: publishing === 'approve' ? words.editor.waitingForApproval : null,
    check: await checkDraft(deps, account, catalog, writer.language, {
      fields,
      starterId,
    }),
    locales: recordLocales,
    clientStages,
    accountLanguage: account.language,
    maxFactAgeDays: account.maxFactAgeDays,
  };
};
