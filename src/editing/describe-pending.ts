import { createHash } from 'node:crypto';
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
export const seenOf = ({
  fields,
  replaced,
}: Pick<Pending, 'fields' | 'replaced'>): string => {
  const base = baseOf({ fields, status: 'published' });

  return replaced.length === 0
    ? base
    : createHash('sha256')
        .update(JSON.stringify([base, replaced]))
        .digest('hex')
        .slice(0, base.length);
};

/** Who sent it back and why, as a sentence; null while it waits. */
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

/** What approving replaces that somebody wrote on the record; null for nothing. */
const sayReplaced = (
  replaced: Pending['replaced'],
  catalog: Catalog,
  language: Language,
): string | null => {
  if (replaced.length === 0) return null;
  const { approval, writing, fields } = textsIn(language);

  return fillText(approval.replaces, {
    texts: replaced
      .map(({ field, value }) =>
        fillText(writing.texts.pair, {
          name: fields[field].label,
          value: sayField(field, value, catalog, language),
        }),
      )
      .join('; '),
  });
};

/**
 * Who asks and since when, who edited the record since, and what of it approving replaces, in
 * sentences.
 *
 * @param userId of the reader; null for a text that everybody reads
 */
export const sayWhoAsks = (
  {
    by,
    asker,
    since,
    origin,
    edited,
    replaced,
    isFree,
    sentBack,
  }: Pick<
    Pending,
    | 'by'
    | 'asker'
    | 'since'
    | 'origin'
    | 'edited'
    | 'replaced'
    | 'isFree'
    | 'sentBack'
  >,
  { timeZone }: Pick<Account, 'timeZone'>,
  catalog: Catalog,
  language: Language,
  userId: number | null,
): string => {
  const { approval } = textsIn(language);
  // Whoever asked may approve what a colleague changed since: they are no longer who waits.
  const isYou = by !== null && by === userId;
  const say = (
    sentences: { you: string; other: string },
    who: number | null,
    at: Date,
  ) =>
    fillText(isYou && who === by ? sentences.you : sentences.other, {
      who: namePerson(catalog, who, language),
      date: formatDay(at, language, timeZone),
    });
  // Nobody is to answer what was sent back: it is with whoever asked.
  const asks = sentBack
    ? { you: approval.askedYou, other: approval.asked }
    : { you: approval.asksYou, other: approval.asks };
  const edits = { you: approval.editedYou, other: approval.edited };

  return [
    say(origin === 'page' ? asks : edits, asker, since),
    edited && say(edits, edited.by, edited.at),
    sayReplaced(replaced, catalog, language),
    isFree ? approval.free : null,
  ]
    .filter((each) => each !== null)
    .join(' ');
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
    mayWithdraw: pending.proposal !== null && pending.asker === userId,
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
