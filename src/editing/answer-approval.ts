import {
  type ApprovalRequest,
  type EditorSaved,
  fillText,
  MAX_COMMENT,
  type StarterStatus,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { withTurn } from '#src/outbox/with-turn.ts';
import { type Refused, refused } from '#src/refused.ts';
import type {
  ReleaseRepository,
  UNCHANGING_ACTIONS,
} from '#src/starters/starter-change.ts';
import { refuseForeign } from '#src/starters/refuse-foreign.ts';
import { formatDay } from '#src/texts/format-day.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { seenOf } from './describe-pending.ts';
import { baseOf } from './draft.ts';
import { findPending, mayApprove, type Pending } from './find-pending.ts';
import { saveStarter, type SaveStarterDeps } from './save-starter.ts';
import type { ChangedElsewhere } from './settle-changes.ts';
import type { Writer } from './writer.ts';

/** What answering what waits needs. */
export type AnswerApprovalDeps = SaveStarterDeps & {
  releases: Pick<ReleaseRepository, 'sendBack'>;
};

/** Publishes what waits, as it was shown. */
const approve = async (
  deps: AnswerApprovalDeps,
  account: Account,
  writer: Writer,
  { starterId, fields }: Pending,
): Promise<EditorSaved | Refused | ChangedElsewhere> => {
  const records = await deps.starterRecords(account.accountId);
  const record = await records.read(starterId);
  if (!record) return refused('starter_gone');
  const { status } = record;
  const saved = await saveStarter(deps, account, writer, {
    // Nothing new is created.
    draftKey: starterId,
    starterId,
    // What stands differs where HubSpot was edited since: then nothing is written.
    base: baseOf({ fields, status }),
    fields,
    step: 'publish',
    promised: account.settings.needsApproval ? 'approve' : 'publish',
    adopt: null,
  });
  if (!saved.ok) return saved;
  const after = (await records.read(starterId))?.fields.validUntil ?? '';

  return {
    ...saved,
    message: fillText(textsIn(writer.language).approval.approved, {
      date: after === '' ? '' : formatDay(after, writer.language),
    }),
  };
};

/** Notes who answered what waits, and when. */
const noteAnswer = async (
  { steps, now }: AnswerApprovalDeps,
  accountId: number,
  { userId }: Writer,
  {
    pending: { starterId, hash },
    status,
  }: { pending: Pending; status: StarterStatus },
  action: (typeof UNCHANGING_ACTIONS)[number],
): Promise<void> =>
  steps.add(accountId, [
    { starterId, at: now(), userId, action, status, hash },
  ]);

/** Notes why it is to be changed first; it stays off cards, and what is on them stays. */
const sendBack = async (
  { releases, now, markChanged }: AnswerApprovalDeps,
  account: Account,
  { userId }: Writer,
  { starterId, askedHash }: Pending,
  text: string,
): Promise<Refused | null> => {
  const because = text.trim();
  if (because === '') return refused('approval_sentence');
  if (because.length > MAX_COMMENT) {
    return refused('answer_too_long', {
      count: because.length,
      max: MAX_COMMENT,
    });
  }
  const foreign = refuseForeign(because);
  if (foreign) return foreign;
  const { accountId } = account;
  await releases.sendBack(
    accountId,
    { starterId, hash: askedHash },
    { by: userId, at: now(), because },
  );
  await markChanged(accountId, [starterId]);

  return null;
};

/** Gives up what one asked for; the record and the cards keep what they have. */
const withdraw = async (
  { proposals, markChanged }: AnswerApprovalDeps,
  { accountId }: Account,
  { userId }: Writer,
  { starterId, asker, proposal }: Pending,
): Promise<Refused | null> => {
  if (proposal === null || asker !== userId) return refused('approval_gone');
  await proposals.drop(accountId, starterId);
  await markChanged(accountId, [starterId]);

  return null;
};

/** What waits of a starter, as it was shown; or why it is not answered. */
const findShown = async (
  deps: AnswerApprovalDeps,
  account: Account,
  { userId }: Writer,
  starterId: string,
  { verdict, seen }: ApprovalRequest,
): Promise<{ ok: true; pending: Pending; status: StarterStatus } | Refused> => {
  const { accountId } = account;
  await deps.catalogs.include(accountId, [starterId]).catch(() => {
    // The last known one is answered; saving reads the record.
  });
  const { catalog } = await deps.catalogs.get(accountId);
  const pending = (await findPending(deps, account, catalog)).get(starterId);
  if (!pending) return refused('approval_gone');
  if (seenOf(pending) !== seen) return refused('approval_changed');
  if (verdict !== 'withdraw' && !mayApprove(pending, userId)) {
    return refused('approval_own');
  }
  const starter = catalog.starters.find(({ id }) => id === starterId);

  return { ok: true, pending, status: starter?.status ?? 'draft' };
};

/**
 * The second person's answer to what waits of a starter: approved and published, or sent back with
 * a sentence; or it is taken back by whoever asked. Only what was shown is approved, and what
 * somebody else answered a moment before is answered by nobody else.
 */
export const answerApproval = async (
  deps: AnswerApprovalDeps,
  account: Account,
  writer: Writer,
  starterId: string,
  request: ApprovalRequest,
): Promise<EditorSaved | Refused | ChangedElsewhere> => {
  const { accountId } = account;
  const { verdict, because } = request;
  const find = () => findShown(deps, account, writer, starterId, request);
  const shown = await find();
  if (!shown.ok) return shown;
  if (verdict === 'approve') {
    return approve(deps, account, writer, shown.pending);
  }
  const { approval } = textsIn(writer.language);
  const isBack = verdict === 'send_back';
  const turn = await withTurn(
    deps.leases,
    accountId,
    `edit:${starterId}`,
    async () => {
      // Somebody may have approved it while this one waited for its turn.
      const still = await find();
      if (!still.ok) return { refusal: still };
      const { pending } = still;
      const refusal = isBack
        ? await sendBack(deps, account, writer, pending, because)
        : await withdraw(deps, account, writer, pending);
      if (!refusal) {
        await noteAnswer(
          deps,
          accountId,
          writer,
          still,
          isBack ? 'sent_back' : 'withdrawn',
        );
      }

      return { refusal };
    },
  );
  if (!turn) return refused('starter_busy');

  return (
    turn.refusal ?? {
      ok: true,
      starterId,
      status: shown.status,
      message: isBack ? approval.returned : approval.withdrawn,
      warning: null,
    }
  );
};
