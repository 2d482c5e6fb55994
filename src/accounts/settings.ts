import type { Privacy } from '@starters/contracts';

/** What an admin sets for an account; whoever is admin or marketing stands beside it. */
export interface AccountSettings {
  /** List ids marketing may write for; none chosen means all segments of contacts. */
  offeredSegmentIds: string[];
  /** List id of the clients that are to have something to say; null for all contacts. */
  audienceSegmentId: string | null;
  /** Starters a card shows before "Show others". */
  startersOnCard: number;
  /** Working days within which marketing promises to answer a return. */
  answerDays: number;
  /** More overdue returns than this, and an author publishes nothing new that nobody ordered. */
  mostOverdue: number;
  /** Days a published starter is valid. */
  validityDays: number;
  /** Whether a second person must approve before a starter is published. */
  needsApproval: boolean;
  /** Whether authors are told of returns and orders by a HubSpot task. */
  tellsByTask: boolean;
  privacy: Privacy;
}

/** What holds until an admin sets something else. */
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
};
