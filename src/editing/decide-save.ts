import type {
  EditorStep,
  StarterFields,
  StarterStatus,
} from '@starters/contracts';
import type { ChangeAction } from '#src/starters/starter-change.ts';
import type { StarterRecord } from '#src/starters/starter-records.ts';
import { baseOf, differingFields } from './draft.ts';
import type { HowToPublish } from './how-to-publish.ts';
import type { ToWrite } from './write-starter.ts';

/** Whether a save publishes: it was asked for, or what is saved is on cards already. */
export const isPublishingStep = (
  step: EditorStep,
  before: StarterStatus,
): boolean => step === 'publish' || before === 'published';

/**
 * Whether somebody changed the record since it was opened. Where it holds exactly these fields
 * already there is no conflict: this request was sent twice.
 *
 * @param base of the record as it was opened; null for something new
 * @param fields as they are to be written
 */
export const isConflict = (
  record: StarterRecord | null,
  base: string | null,
  fields: StarterFields,
): boolean => {
  if (record === null || baseOf(record) === base) return false;

  return (
    record.status === 'retired' ||
    differingFields(record.fields, fields).length > 0
  );
};

/** What is known of a save before it is decided. */
export interface SaveFacts {
  /** Status of the record as it was read; `draft` for something new. */
  before: StarterStatus;
  /** Whether nobody is known to have written it yet. */
  isNew: boolean;
  isPublishing: boolean;
  how: HowToPublish;
  /** Whether a salesperson's words are taken over. */
  isAdopting: boolean;
}

/** What a save does. */
export interface SaveDecision extends Pick<
  ToWrite,
  'status' | 'action' | 'release'
> {
  /** Whether a second person is asked to approve. */
  isAsking: boolean;
  /** Whether the feedback whose words are taken over is answered with it. */
  answersFeedback: boolean;
}

const statusAfter = (
  before: StarterStatus,
  isPublishing: boolean,
  isAsking: boolean,
): StarterStatus => {
  // The old wording stays on cards until somebody approves the new one.
  if (isPublishing && (!isAsking || before === 'published')) return 'published';

  return before === 'requested' || before === 'retired' ? 'draft' : before;
};

const actionOf = (
  { before, isNew, how, isAdopting }: SaveFacts,
  status: StarterStatus,
): ChangeAction => {
  if (how === 'ask_approval') return 'approval_asked';
  if (how === 'approve') return 'approved';
  if (isAdopting) return 'adopted';
  if (status === 'published' && (isNew || before !== 'published')) {
    return 'published';
  }

  return isNew ? 'created' : 'edited';
};

/** Decides what a save does to the starter's status, its history, its release and its feedback. */
export const decideSave = (facts: SaveFacts): SaveDecision => {
  const { before, isPublishing, how, isAdopting } = facts;
  const isAsking = how === 'ask_approval';
  const status = statusAfter(before, isPublishing, isAsking);
  const release = isAsking ? 'ask' : 'release';

  return {
    status,
    action: actionOf(facts, status),
    release: isPublishing ? release : null,
    isAsking,
    answersFeedback: isAdopting && isPublishing && !isAsking,
  };
};
