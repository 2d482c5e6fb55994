import {
  ANSWERS,
  type EditorSaved,
  type EditorSaveRequest,
  fillText,
  MAX_COMMENT,
  type StarterFields,
  type StarterStatus,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { keepable } from '#src/keepable.ts';
import { answerReturns } from '#src/returns/answer-returns.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { findTooLong } from '#src/starters/check-starter.ts';
import type { StarterRecord } from '#src/starters/starter-records.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { sayFault } from '#src/texts/say-fault.ts';
import { formatDay } from '#src/texts/format-day.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { withTurn } from '#src/votes/with-turn.ts';
import { checkDraft } from './check-draft.ts';
import { creditWords } from './credit-words.ts';
import { baseOf, differingFields, NEW_ID, toDraft } from './draft.ts';
import type { EditorDeps, Writer } from './editor-deps.ts';
import { findTwin } from './find-twin.ts';
import { checkGate, howToPublish } from './may-publish.ts';
import { sayOverwritten } from './say-overwritten.ts';
import { validFrom } from './valid-from.ts';
import { writeStarter } from './write-starter.ts';

const [rewritten] = ANSWERS;

/** Somebody changed the record since it was opened. */
export interface ChangedElsewhere extends Refused {
  reason: 'starter_changed';
  base: string;
  fields: StarterFields;
  differing: (keyof StarterFields)[];
}

const changedElsewhere = (
  record: StarterRecord,
  mine: StarterFields,
  { language }: Writer,
): ChangedElsewhere => ({
  ...(refused('starter_changed', {
    status: textsIn(language).review[`status.${record.status}`],
  }) as Refused & { reason: 'starter_changed' }),
  base: baseOf(record),
  fields: record.fields,
  differing: differingFields(record.fields, mine),
});

/** What keeps a draft from being published, as a refusal with the first reason. */
const findBlock = async (
  deps: EditorDeps,
  account: Account,
  catalog: Catalog,
  writer: Writer,
  fields: StarterFields,
  starterId: string | null,
): Promise<Refused | null> => {
  const { faults } = await checkDraft(deps, account, catalog, writer.language, {
    fields,
    starterId,
  });
  const [first] = faults;

  return first ? refused('starter_blocked', { because: first.message }) : null;
};

/** What is wrong in a draft as well, since nobody could say it. */
const findRefusal = (
  fields: StarterFields,
  adopt: EditorSaveRequest['adopt'],
  { language }: Writer,
): Refused | null => {
  const [tooLong] = findTooLong(toDraft(fields));
  if (tooLong) {
    return refused('draft_refused', { because: sayFault(tooLong, language) });
  }
  const count = adopt?.text.trim().length ?? 0;

  return count > MAX_COMMENT
    ? refused('answer_too_long', { count, max: MAX_COMMENT })
    : null;
};

/** A name by which marketing finds it again, where none was given. */
const titled = (fields: StarterFields): StarterFields => ({
  ...fields,
  title:
    fields.title.trim() === ''
      ? keepable(
          (
            fields.question.trim() ||
            fields.opener.trim() ||
            fields.theme ||
            '…'
          )
            .replace(/\{\{|\}\}/g, '')
            .slice(0, 80),
        )
      : fields.title.trim(),
});

/**
 * Keeps a draft, or publishes it. Nothing is written when somebody changed the record since it
 * was opened, when a fault keeps it off cards, or when its author owes too many answers.
 */
export const saveStarter = async (
  deps: EditorDeps,
  account: Account,
  writer: Writer,
  request: EditorSaveRequest,
): Promise<EditorSaved | Refused | ChangedElsewhere> => {
  const { accountId } = account;
  const { starterId, step, adopt } = request;
  const refusal = findRefusal(request.fields, adopt, writer);
  if (refusal) return refusal;
  const { catalog } = await deps.catalogs.get(accountId);
  const prepare = (fields: StarterFields, isPublishing: boolean) =>
    isPublishing
      ? validFrom(titled(fields), account, deps.now())
      : titled(fields);
  const records = await deps.starterRecords(accountId);
  const save = async (): Promise<EditorSaved | Refused | ChangedElsewhere> => {
    const record =
      starterId === null
        ? await findTwin(
            deps,
            records,
            accountId,
            writer.userId,
            prepare(request.fields, step === 'publish'),
          )
        : await records.read(starterId);
    if (starterId !== null && record === null) return refused('starter_gone');
    const before: StarterStatus = record?.status ?? 'draft';
    const isPublishing = step === 'publish' || before === 'published';
    const fields = prepare(request.fields, isPublishing);
    // What stands there already was written by this request itself, which came twice.
    const isThere =
      record?.status !== 'retired' &&
      record !== null &&
      differingFields(record.fields, fields).length === 0;
    if (record && baseOf(record) !== request.base && !isThere) {
      return changedElsewhere(record, request.fields, writer);
    }
    const draft = toDraft(fields, { id: record?.id ?? NEW_ID });
    if (isPublishing) {
      const block =
        (await findBlock(
          deps,
          account,
          catalog,
          writer,
          fields,
          record?.id ?? null,
        )) ??
        (await checkGate(deps, account, catalog.starters, {
          draft,
          status: before,
          isOrdered: record?.requestBrief != null,
        }));
      if (block) return block;
    }
    const how = isPublishing
      ? await howToPublish(deps, account, draft, writer.userId)
      : 'publish';
    const isAsking = how === 'ask_approval';
    const status: StarterStatus =
      isPublishing && (!isAsking || before === 'published')
        ? 'published'
        : before === 'requested' || before === 'retired'
          ? 'draft'
          : before;
    const written = await writeStarter(deps, account, writer, {
      record,
      fields,
      status,
      action: isAsking
        ? 'approval_asked'
        : how === 'approve'
          ? 'approved'
          : adopt
            ? 'adopted'
            : status === 'published' && before !== 'published'
              ? 'published'
              : record
                ? 'edited'
                : 'created',
      release: isPublishing ? (isAsking ? 'ask' : 'release') : null,
    });
    if (!written.ok) return written;
    if (adopt) {
      await creditWords(deps, accountId, {
        starterId: written.starterId,
        fields,
        returnId: adopt.votes[0] ?? '',
      });
    }
    const answered =
      adopt && isPublishing && !isAsking
        ? await answerReturns(deps, accountId, {
            starterId: written.starterId,
            votes: adopt.votes,
            answer: rewritten,
            text: adopt.text,
          })
        : null;
    const { saved } = textsIn(writer.language);
    const day = (iso: string) =>
      iso === '' ? '' : formatDay(iso, writer.language);
    const outcome = isAsking
      ? saved.asked
      : status === 'published'
        ? fillText(
            fields.startsOn > todayIn(account.timeZone, deps.now())
              ? saved.publishedFrom
              : saved.published,
            {
              from: day(fields.startsOn),
              date: day(fields.validUntil),
            },
          )
        : saved.kept;

    return {
      ok: true,
      starterId: written.starterId,
      status,
      message:
        answered === null
          ? outcome
          : `${outcome} ${answered.ok ? saved.told : saved.nobodyTold}`,
      warning:
        written.overwritten.length === 0
          ? null
          : fillText(saved.overwritten, {
              values: written.overwritten
                .map((each) => sayOverwritten(each, catalog, writer.language))
                .join(', '),
            }),
    };
  };

  const turn = `edit:${starterId ?? `new by ${writer.userId}`}`;

  return (
    (await withTurn(deps.leases, accountId, turn, save)) ??
    refused('starter_busy')
  );
};
