import {
  type Adoption,
  ANSWERS,
  type EditorSaveRequest,
  type HowToPublish,
  OTHERS_TO_HEAR,
  type StarterFields,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { answerFeedback } from '#src/feedback/answer-feedback.ts';
import type { FeedbackRepository } from '#src/feedback/feedback-repository.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { StarterRecord } from '#src/starters/starter-records.ts';
import { checkDraft, type CheckDraftDeps } from './check-draft.ts';
import { creditWords, type CreditWordsDeps } from './credit-words.ts';
import type { SaveDecision } from './decide-save.ts';
import { NEW_ID, toDraft } from './draft.ts';
import type { Pending } from './find-pending.ts';
import { howToPublish } from './how-to-publish.ts';
import { refuseOverdue, type RefuseOverdueDeps } from './refuse-overdue.ts';
import type { Writer } from './writer.ts';

/** What publishing, and answering the feedback that it takes over, needs. */
export type PublishDeps = CheckDraftDeps &
  CreditWordsDeps &
  RefuseOverdueDeps & { feedback: Pick<FeedbackRepository, 'answer'> };

const [rewritten] = ANSWERS;

/**
 * Whether adopted words were shown on fewer other clients than they have to be. The client they
 * were written for may be in the sample: the editor leaves that one out.
 */
const isUnheard = (sample: string[], adopt: Adoption | null): boolean =>
  adopt !== null &&
  new Set(adopt.heardBy).size < Math.min(OTHERS_TO_HEAR, sample.length - 1);

/** How this person may publish the fields, or why they may not be published at all. */
export const permitPublishing = async (
  deps: PublishDeps,
  account: Account,
  catalog: Catalog,
  { userId, language }: Writer,
  fields: StarterFields,
  record: StarterRecord | null,
  { adopt, promised }: EditorSaveRequest,
  pending: Pending | undefined,
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

  const refusal = await refuseOverdue(deps, account, catalog.starters, {
    draft,
    status: record?.status ?? 'draft',
    isRequested: record?.requestBrief != null,
  });
  if (refusal) return refusal;
  const how = await howToPublish(deps, account, draft, pending, userId);

  return promised === undefined || promised === how
    ? how
    : refused('approval_changed');
};

/**
 * Credits the words that were taken over, and answers their feedback once they are published.
 *
 * @returns whether feedback was answered; null where none was to be
 */
export const creditAndAnswer = async (
  deps: PublishDeps,
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
