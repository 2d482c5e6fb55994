import type { PendingChange } from './approval.ts';
import type { FigureGroup, Figures } from './figures.ts';
import type { Language } from './language.ts';
import type { OutcomeSummary } from './outcomes.ts';
import type { Refusal } from './refusal.ts';
import type { ReviewStarter, Usefulness } from './review.ts';
import type {
  FieldTexts,
  RequiredField,
  WordingField,
} from './starter-fields.ts';
import type { ReviewTexts } from './texts.ts';
import type { FeedbackGroup } from './waiting.ts';

/** A starter's text at one moment; what it did not say is null, or not there. */
export type WordingText = Record<WordingField & RequiredField, string> &
  Partial<Record<Exclude<WordingField, RequiredField>, string | null>> & {
    hash: string;
    /** ISO 8601: when the app first saw it. */
    firstSeenAt: string;
    /** Whether they are a salesperson's words. */
    isCredited: boolean;
    /** Of the votes on this wording; null under five voters. */
    usefulness: Usefulness | null;
    /** Null where hidden: under five voters, and what would let those be computed. */
    voters: number | null;
  };

/** One step in a starter's life. */
export interface ReviewStep {
  /** ISO 8601 */
  at: string;
  /** What was done, and who did it. */
  sentence: string;
}

/** One starter, whole. */
export interface StarterReview {
  ok: true;
  language: Language;
  texts: ReviewTexts;
  /** What the parts of a wording are called. */
  fieldTexts: Pick<FieldTexts, WordingField>;
  starter: ReviewStarter;
  /** What waits for a second person; null for nothing. */
  pending: PendingChange | null;
  /** What the button that publishes does, as its word. */
  publishWord: string;
  /** Who is at work on another wording, a sentence each. */
  others: string[];
  /** What cards show comes first, then the newest. */
  wordings: WordingText[];
  feedback: FeedbackGroup[];
  /** How useful it was found week by week, and by segment. */
  figures: Pick<Figures, 'texts' | 'overTime' | 'split'> & {
    /** By wording, the newest first, the one on cards before all; its key is the hash. */
    wordings: FigureGroup[];
    /** What was wrong, the most frequent first. */
    reasons: FigureGroup[];
  };
  /** What followed its uses; null where outcomes are not read. */
  outcomes: OutcomeSummary | null;
  /** Who did what and when, the newest first. */
  steps: ReviewStep[];
  /** `YYYY-MM-DD`, or null for no bound. */
  validUntil: string | null;
}
export type StarterReviewAnswer = StarterReview | Refusal;
