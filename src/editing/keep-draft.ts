import {
  type DraftKept,
  type DraftRequest,
  type EditorSaveRequest,
  fillText,
  type KeptDraft,
  type Language,
  MAX_COMMENT,
  type OtherWindow,
  type OwnDraft,
  type StarterFields,
} from '@starters/contracts';
import { LOCALES } from '@starters/texts';
import type { Account } from '#src/accounts/account.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { emptyFields } from '#src/starters/starter.ts';
import type {
  DraftRepository,
  WritingDraft,
} from '#src/starters/writing-draft.ts';
import { type Refused, refused } from '#src/refused.ts';
import { shorten } from '#src/shorten.ts';
import { findTooLong } from '#src/starters/check-starter.ts';
import { sayFault } from '#src/texts/say-fault.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { EditorTarget } from './begin-fields.ts';
import { differingFields, toDraft } from './draft.ts';
import { mergeFields } from './merge-fields.ts';
import { sayField } from './say-field.ts';
import { tryOver } from './try-over.ts';
import type { Writer } from './writer.ts';

/** What keeping drafts needs. */
export interface KeepDraftDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
  drafts: Pick<DraftRepository, 'find' | 'listOfUser' | 'put' | 'drop'>;
  /** Has the app's own fields of records written again. */
  markChanged: (accountId: number, starterIds: string[]) => Promise<void>;
  now: () => Date;
}

/** Longest line of a list of drafts. */
const longestTitle = 120;

/**
 * What is kept of one draft, in bytes: more than any good one has, and little enough for the editor
 * to be opened with it in HubSpot's megabyte.
 */
const mostBytes = 300_000;

/** Why a draft is not kept; null where it is. */
const refuseTooLarge = (
  draft: KeptDraft,
  language: Language,
): Refused | null => {
  if (Buffer.byteLength(JSON.stringify(draft)) <= mostBytes) return null;
  const [tooLong] = findTooLong(toDraft(draft.fields), null);

  return tooLong
    ? refused('draft_refused', { because: sayFault(tooLong, language) })
    : refused('answer_too_long', {
        count: draft.answer.length,
        max: MAX_COMMENT,
      });
};

/** What a draft is of: the pages of the editor by the first part of its key. */
const KINDS = ['starter', 'copy', 'translate', 'adopt', 'replace'] as const;

/** Under which a draft of an editor is kept: one for each person and what it was opened for. */
export const draftKeyOf = (target: EditorTarget): string => {
  const { starter, copy, translate, adopt, replace } = target;
  if (starter !== undefined && adopt !== undefined) {
    return `${replace === undefined ? 'adopt' : 'replace'}:${starter}:${adopt}`;
  }
  if (starter !== undefined) return `starter:${starter}`;
  if (copy !== undefined) return `copy:${copy}`;

  return translate === undefined ? 'new' : `translate:${translate}`;
};

const ways: Record<
  (typeof KINDS)[number],
  (id: string, rest: string) => string
> = {
  starter: (id) => `/starters/${id}/edit`,
  copy: (id) => `/starters/${id}/copy`,
  translate: (id) => `/starters/${id}/translate`,
  adopt: (id, of) => `/starters/${id}/adopt/${of}`,
  replace: (id, of) => `/starters/${id}/adopt/${of}/replace`,
};

/** When a draft was kept, as in “at 10:42”; with its day where that is another. */
export const sayWhen = (
  at: Date,
  { timeZone }: Pick<Account, 'timeZone'>,
  language: Language,
  now: Date,
): string => {
  const day = (date: Date) => date.toLocaleDateString('sv-SE', { timeZone });

  const isToday = day(at) === day(now);
  const { whenToday, whenBefore } = textsIn(language).writing;

  return fillText(isToday ? whenToday : whenBefore, {
    time: new Intl.DateTimeFormat(LOCALES[language], {
      timeZone,
      timeStyle: 'short',
      ...(isToday ? {} : { dateStyle: 'long' }),
    }).format(at),
  });
};

/** What another window of the same person kept since, merged with what is written here. */
const mergeWindows = async (
  kept: WritingDraft | null,
  before: StarterFields | undefined,
  mine: StarterFields,
  readCatalog: () => Promise<Catalog>,
  language: Language,
): Promise<OtherWindow | null> => {
  if (!kept || !before) return null;
  if (differingFields(kept.fields, before).length === 0) return null;
  const { fields, clashes } = mergeFields(before, mine, kept.fields);
  if (clashes.length === 0) return { fields, clashes: [] };
  const catalog = await readCatalog();

  return {
    fields,
    clashes: clashes.map((field) => ({
      field,
      label: textsIn(language).fields[field].label,
      theirs: sayField(field, kept.fields[field], catalog, language),
      value: kept.fields[field],
    })),
  };
};

/** Keeps a draft over what was found; null where another window kept something since. */
const keepOver = async (
  { catalogs, drafts, markChanged, now }: KeepDraftDeps,
  account: Account,
  { userId, language }: Writer,
  { key, starterId, draft, before }: DraftRequest,
  kept: WritingDraft | null,
): Promise<DraftKept | null> => {
  const { accountId } = account;
  const otherWindow = await mergeWindows(
    kept,
    before,
    draft?.fields ?? before ?? emptyFields,
    // What is typed is not kept later because HubSpot answers late.
    async () => (await catalogs.get(accountId)).catalog,
    language,
  );
  const savedAt = now();
  const said = fillText(textsIn(language).writing.kept, {
    time: sayWhen(savedAt, account, language, savedAt),
  });
  if (draft === null) {
    // Nothing was written here, and what was written there is not thrown away by that.
    if (otherWindow) return { ok: true, said, otherWindow };
    if (kept && !(await drafts.drop(accountId, kept))) return null;
    if (kept?.isShared && kept.starterId !== null) {
      await markChanged(accountId, [kept.starterId]);
    }

    return { ok: true, said: null, otherWindow };
  }
  const written: WritingDraft = {
    ...draft,
    fields: otherWindow?.fields ?? draft.fields,
    userId,
    key,
    starterId,
    isShared: false,
    savedAt,
  };

  return (await drafts.put(accountId, written, kept))
    ? { ok: true, said, otherWindow }
    : null;
};

/**
 * Keeps what somebody writes as they write it, or throws it away when they say so. What they kept
 * in another window since, or in the same moment, is merged in, field by field, and never replaced
 * unseen.
 */
export const keepDraft = async (
  deps: KeepDraftDeps,
  account: Account,
  writer: Writer,
  request: DraftRequest,
): Promise<DraftKept | Refused> => {
  const { accountId } = account;
  const { draft, key } = request;
  const tooLarge = draft && refuseTooLarge(draft, writer.language);
  if (tooLarge) return tooLarge;
  const done = await tryOver(async () =>
    keepOver(
      deps,
      account,
      writer,
      request,
      await deps.drafts.find(accountId, writer.userId, key),
    ),
  );

  return done ?? refused('draft_not_kept');
};

/** Ends the draft of what was saved; one that another window wrote on since stays, and is told. */
export const endDraft = async (
  { drafts }: { drafts: Pick<DraftRepository, 'find' | 'drop'> },
  accountId: number,
  { userId, language }: Writer,
  {
    keptUnder,
    kept,
    fields,
  }: Pick<EditorSaveRequest, 'keptUnder' | 'kept' | 'fields'>,
): Promise<string | null> => {
  if (keptUnder === undefined) return null;
  const ended = await tryOver(async () => {
    const draft = await drafts.find(accountId, userId, keptUnder);
    if (!draft) return 'ended';
    const isOther =
      kept &&
      [kept, fields].every(
        (each) => differingFields(draft.fields, each).length > 0,
      );
    if (isOther) return 'stays';

    return (await drafts.drop(accountId, draft)) ? 'ended' : null;
  });

  return ended === 'ended' ? null : textsIn(language).writing.otherDraftStays;
};

const toOwn = (
  { key, fields, savedAt }: WritingDraft,
  account: Account,
  language: Language,
  now: Date,
): OwnDraft => {
  const { writing } = textsIn(language);
  const [first = '', id = '', rest = ''] = key.split(':');
  const kind = KINDS.find((each) => each === first);
  const sentences = {
    starter: writing.draftEdit,
    copy: writing.draftCopy,
    translate: writing.draftTranslation,
    adopt: writing.draftWords,
    replace: writing.draftWords,
  };
  const title = [fields.title, fields.question, fields.opener].find(
    (each) => each.trim() !== '',
  );

  return {
    to: kind ? ways[kind](id, rest) : '/write',
    title:
      title === undefined ? writing.untitled : shorten(title, longestTitle),
    sentence: fillText(kind ? sentences[kind] : writing.draftNew, {
      time: sayWhen(savedAt, account, language, now),
    }),
  };
};

/** What a person wrote and has not saved, the newest first, with the pages that go on with it. */
export const listOwnDrafts = async (
  {
    drafts,
    now,
  }: Pick<KeepDraftDeps, 'now'> & {
    drafts: Pick<DraftRepository, 'listOfUser'>;
  },
  account: Account,
  { userId, language }: Writer,
): Promise<OwnDraft[]> =>
  (await drafts.listOfUser(account.accountId, userId)).map((each) =>
    toOwn(each, account, language, now()),
  );
