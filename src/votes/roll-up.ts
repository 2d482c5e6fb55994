import type { KnownWording } from '#src/starters/wording.ts';
import type { Judgement } from '#src/ranking/judge.ts';

/** What followed a starter's uses, as its record has it; null where there is nothing to say. */
export interface StarterOutcomes {
  /** Times opened or copied; null under five people. */
  taken90d: number | null;
  used90d: number | null;
  /** Null under five people, as are the next ones. Credit is shared: a third of a deal is 0.33. */
  meetings90d: number | null;
  deals90d: number | null;
  won180d: number | null;
  firstDeals180d: number | null;
}

/** What the app writes on a starter's record for native lists, reports and workflows. */
export interface StarterRollUp {
  starterId: string;
  /** Null under five voters: an estimate would say more than we know. */
  usefulness: Judgement['usefulness'] | null;
  voters: number;
  label: Judgement['label'];
  openFeedback: number;
  lastVoteAt: Date | null;
  /** Times seen, and said to a client, in the last 30 days. */
  shown30d: number;
  used30d: number;
  /** Why it is kept off cards, or null. */
  heldBecause: string | null;
  /** The change that waits for approval or is being written, with its author and date, as a sentence; null for none. */
  pendingChange: string | null;
  /** `YYYY-MM-DD` for one published in HubSpot without a last day; null leaves it as it is. */
  validUntil: string | null;
  /** What followed its uses; null where the record has no properties for it. */
  outcomes: StarterOutcomes | null;
  /** Newest first. */
  wordings: KnownWording[];
}
