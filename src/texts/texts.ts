import type {
  Answer,
  CardTextKey,
  Reason,
  RefusalReason,
  ReviewTextKey,
  Verdict,
} from '@starters/contracts';
import type { StarterFault } from '#src/starters/check-starter.ts';

/** All sentences in one language. Placeholders are `{name}`. A further language is one file. */
export interface Texts {
  card: Record<CardTextKey, string>;
  cardLabels: Record<'new' | 'promising' | 'proven', string>;
  /** Headings of what stands behind a starter. */
  details: Record<'whyNow' | 'listenFor' | 'nextStep', string>;
  /** {author} */
  by: string;
  review: Record<ReviewTextKey, string>;
  refusals: Record<RefusalReason, string>;
  notices: { hubspotSlow: string; lastKnown: string };
  thanks: {
    useful: string;
    /** {useful} of {voters} colleagues; only from five voters on. */
    usefulWithColleagues: string;
    /** {author} */
    notUseful: string;
    notUsefulNoAuthor: string;
    /** After a reason that marketing need not answer. */
    putAside: string;
    withdrawn: string;
  };
  receipts: { new: string; proven: string; promising: string; other: string };
  /** What the salesperson said of it: {date}. */
  youSaid: Record<Reason | 'comment', string>;
  answers: Record<Answer, string>;
  answeredInWords: string;
  /** {piece} */
  faults: Record<StarterFault['fault'], string>;
  /** Title of a vote record: {starter}. */
  recordTitles: Record<Verdict, string>;
  /** Reasons to choose from. */
  reasons: Record<Reason, string>;
  /** {count} */
  answeredReturns: { one: string; many: string };
}
