import type { StarterField } from './starter-fields.ts';
import type { ApprovalTexts } from './texts.ts';

/** A wording that a second person must approve before cards have it. */
export interface WaitingApproval {
  /** HubSpot record id of the starter. */
  id: string;
  title: string;
  author: string | null;
  /** Whether the reader was the last to touch it and may therefore not approve it. */
  isYours: boolean;
  /** Who asks, since when, or who sent it back. */
  sentence: string;
}

/** How a wording comes onto cards: at once, by the second person, or by asking for one. */
export const HOW_TO_PUBLISH = [
  'publish',
  'approve',
  'ask_approval',
  'pass_on',
] as const;
export type HowToPublish = (typeof HOW_TO_PUBLISH)[number];

/** What a change that waits makes of one field, in the reader's words. */
export interface PendingField {
  field: StarterField;
  label: string;
  /** As cards have it; "–" for nothing. */
  before: string;
  after: string;
}

/** A change of a starter that waits for a second person. */
export interface PendingChange {
  texts: ApprovalTexts;
  /** Who asks and since when. */
  sentence: string;
  /** Why it was sent back, by whom; null while it waits. */
  sentBack: string | null;
  /** What is on cards until then. */
  onCards: string;
  /** What would change; all that is written, of what was never on cards. */
  changes: PendingField[];
  /** Whether the reader may approve it. */
  mayApprove: boolean;
  /** Whether the reader asked and may take it back. */
  mayWithdraw: boolean;
  /** Of the fields as they are shown here: what changed since is not approved. */
  seen: string;
}

/** What the second person may say. */
export const APPROVAL_VERDICTS = ['approve', 'send_back', 'withdraw'] as const;
export type ApprovalVerdict = (typeof APPROVAL_VERDICTS)[number];

/** What the second person says of what is shown. */
export interface ApprovalRequest {
  verdict: ApprovalVerdict;
  /** `PendingChange.seen`. */
  seen: string;
  /** The sentence with which it is sent back; '' with the others. */
  because: string;
}
