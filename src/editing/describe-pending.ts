import {
  fillText,
  type Language,
  type PendingChange,
  type StarterFields,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { emptyFields } from '#src/starters/starter.ts';
import type { WritingDraft } from '#src/starters/writing-draft.ts';
import { formatDay } from '#src/texts/format-day.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { baseOf, differingFields } from './draft.ts';
import { mayApprove, type Pending } from './find-pending.ts';
import { namePerson } from './name-person.ts';
import { sayField } from './say-field.ts';
import type { Writer } from './writer.ts';

/** Of what is shown of a pending change: what changed since is told apart by it. */
export const seenOf = ({ fields }: Pick<Pending, 'fields'>): string =>
  baseOf({ fields, status: 'published' });

/** Why it was sent back and by whom, in a sentence; null while it waits. */
export const saySentBack = (
  { sentBack }: Pick<Pending, 'sentBack'>,
  { timeZone }: Pick<Account, 'timeZone'>,
  catalog: Catalog,
  language: Language,
): string | null =>
  sentBack &&
  fillText(textsIn(language).approval.sentBack, {
    who: namePerson(catalog, sentBack.by, language),
    date: formatDay(sentBack.at, language, timeZone),
    because: sentBack.because,
  });

/**
 * Who asks and since when, in a sentence.
 *
 * @param userId of the reader; null for a text that everybody reads
 */
export const sayWhoAsks = (
  { by, since, origin }: Pick<Pending, 'by' | 'since' | 'origin'>,
  { timeZone }: Pick<Account, 'timeZone'>,
  catalog: Catalog,
  language: Language,
  userId: number | null,
): string => {
  const { approval } = textsIn(language);
  const isYou = by !== null && by === userId;
  const date = formatDay(since, language, timeZone);
  if (isYou) {
    return fillText(origin === 'page' ? approval.asksYou : approval.editedYou, {
      date,
    });
  }

  return fillText(origin === 'page' ? approval.asks : approval.edited, {
    who: namePerson(catalog, by, language),
    date,
  });
};

const listChanges = (
  before: StarterFields,
  after: StarterFields,
  catalog: Catalog,
  language: Language,
): PendingChange['changes'] =>
  differingFields(before, after).map((field) => ({
    field,
    label: textsIn(language).fields[field].label,
    before: sayField(field, before[field], catalog, language),
    after: sayField(field, after[field], catalog, language),
  }));

/** A change that waits, as its readers see it: who asks, old and new, and what they may do. */
export const describePending = (
  pending: Pending,
  account: Account,
  catalog: Catalog,
  { userId, language }: Writer,
): PendingChange => {
  const { approval } = textsIn(language);

  return {
    texts: approval.texts,
    sentence: sayWhoAsks(pending, account, catalog, language, userId),
    sentBack: saySentBack(pending, account, catalog, language),
    onCards: pending.shown ? approval.staysOnCards : approval.notOnCards,
    changes: listChanges(
      pending.shown ?? emptyFields,
      pending.fields,
      catalog,
      language,
    ),
    mayApprove: mayApprove(pending, userId),
    mayWithdraw: pending.proposal !== null && pending.by === userId,
    seen: seenOf(pending),
  };
};

/** Who is at work on another wording of a published starter, a sentence each. */
export const sayDrafts = (
  drafts: WritingDraft[],
  starterId: string,
  { timeZone }: Pick<Account, 'timeZone'>,
  catalog: Catalog,
  language: Language,
  userId: number | null,
): string[] => {
  const { writing } = textsIn(language);

  return drafts
    .filter((each) => each.starterId === starterId)
    .map((each) => {
      const date = formatDay(each.savedAt, language, timeZone);

      return each.userId === userId
        ? fillText(writing.workingYou, { date })
        : fillText(writing.working, {
            who: namePerson(catalog, each.userId, language),
            date,
          });
    });
};

/** All that is pending of a starter, in sentences that everybody reads: on its record and its card. */
export const sayPending = (
  pending: Pending | undefined,
  drafts: WritingDraft[],
  starterId: string,
  account: Pick<Account, 'timeZone'>,
  catalog: Catalog,
  language: Language,
): string[] => {
  const { approval } = textsIn(language);
  const waits = pending && [
    sayWhoAsks(pending, account, catalog, language, null),
    ...(pending.shown ? [approval.staysOnCards] : []),
    saySentBack(pending, account, catalog, language) ?? '',
  ];

  return [
    ...(waits ?? []),
    ...sayDrafts(drafts, starterId, account, catalog, language, null),
  ].filter((each) => each !== '');
};
