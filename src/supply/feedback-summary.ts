/** Which feedback is summed up, and what was promised. */
export interface SummaryQuery {
  since: Date;
  /** Whose feedback each starter's is: owner id by starter id. */
  owners: Map<string, string>;
  answerDays: number;
  timeZone: string;
}

/** What became of feedback. */
export interface FeedbackSummary {
  feedback: number;
  answered: number;
  /** Answered within the working days promised. */
  inTime: number;
  /** Answered with a change. */
  changed: number;
  /** Median, in ms; null while nothing was answered. */
  answerMs: number | null;
}

/** Sums up how feedback was dealt with: by owner id and, under `null`, of all starters. */
export type SummarizeFeedback = (
  accountId: number,
  query: SummaryQuery,
) => Promise<Map<string | null, FeedbackSummary>>;
