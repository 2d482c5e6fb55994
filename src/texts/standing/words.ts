import type { Standing, StandingTextKey } from '@starters/contracts';

/** What the card on a starter's own record says. */
export interface StandingWords {
  texts: Record<StandingTextKey, string>;
  titles: Record<Standing, string>;
  /** {date} */
  lastDay: string;
  noLastDay: string;
  /** {date} */
  firstDay: string;
  draft: string;
  /** A draft with faults. */
  draftFaulty: string;
  /** {brief} */
  requested: string;
  retired: string;
  tooFew: string;
  noVotes: string;
  noComplaints: string;
  /** {words} */
  quoted: string;
  answered: string;
  mustMend: string;
  lastKnown: string;
}
