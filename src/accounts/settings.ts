import type { Privacy } from '@starters/contracts';

/** The account's settings; who is admin or marketing is kept on the account itself. */
export interface AccountSettings {
  /** List ids of the segments that starters may target; empty means all segments of contacts. */
  offeredSegmentIds: string[];
  /** List id of the clients that should have starters; null for all contacts. */
  audienceSegmentId: string | null;
  /** Starters a card shows before "Show others". */
  startersOnCard: number;
  /** Working days within which marketing promises to answer a piece of feedback. */
  answerDays: number;
  /** An author with more overdue pieces of feedback than this can publish only changes and requests. */
  mostOverdue: number;
  /** Days a published starter is valid. */
  validityDays: number;
  /** Whether a second person must approve before a starter is published. */
  needsApproval: boolean;
  /** Whether authors are notified of feedback and requests by a HubSpot task. */
  tellsByTask: boolean;
  privacy: Privacy;
  /** Whether meetings and deals of clients who heard a starter are read. */
  readsOutcomes: boolean;
  /** Whether the amounts of those deals are kept as well. */
  keepsAmounts: boolean;
  /** Days after a use within which a meeting counts as following it. */
  meetingDays: number;
  /** The same for a new deal. */
  dealDays: number;
  /** The same for the win of such a deal. */
  wonDays: number;
  /** Share of clients, in percent, that are left without starters for a comparison; 0 for none. */
  holdOutPercent: number;
}

/** The settings of a new account. */
export const defaultSettings: AccountSettings = {
  offeredSegmentIds: [],
  audienceSegmentId: null,
  startersOnCard: 3,
  answerDays: 3,
  mostOverdue: 10,
  validityDays: 90,
  needsApproval: false,
  tellsByTask: false,
  privacy: 'confidential',
  readsOutcomes: false,
  keepsAmounts: false,
  meetingDays: 14,
  dealDays: 90,
  wonDays: 180,
  holdOutPercent: 0,
};

/**
 * The share of clients that are left without starters, in percent: none where outcomes are not
 * read, since nothing would be compared.
 */
export const holdOutOf = ({
  readsOutcomes,
  holdOutPercent,
}: Pick<AccountSettings, 'readsOutcomes' | 'holdOutPercent'>): number =>
  readsOutcomes ? holdOutPercent : 0;
