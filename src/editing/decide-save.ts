import type { HowToPublish, StarterStatus } from '@starters/contracts';
import type { ChangeAction } from '#src/starters/starter-change.ts';
import type { ToWrite } from './write-starter.ts';

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
  /** Whether the record keeps what cards show, and the change waits beside it. */
  isAside: boolean;
  /** Whether the feedback whose words are taken over is answered with it. */
  answersFeedback: boolean;
}

const isAskingOf = (how: HowToPublish): boolean =>
  how === 'ask_approval' || how === 'pass_on';

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
  if (isAskingOf(how)) return 'approval_asked';
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
  const isAsking = isPublishing && isAskingOf(how);
  const status = statusAfter(before, isPublishing, isAsking);
  const release = isAsking ? 'ask' : 'release';

  return {
    status,
    action: actionOf(facts, status),
    release: isPublishing ? release : null,
    isAsking,
    isAside: isAsking && before === 'published',
    answersFeedback: isAdopting && isPublishing && !isAsking,
  };
};
