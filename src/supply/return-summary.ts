/** Which returns are summed up, and what was promised. */
export interface SummaryQuery {
  since: Date;
  /** Whose returns each starter's are: owner id by starter id. */
  owners: Map<string, string>;
  answerDays: number;
  timeZone: string;
}

/** What became of returns. */
export interface ReturnSummary {
  returns: number;
  answered: number;
  /** Answered within the working days promised. */
  inTime: number;
  /** Answered with a change. */
  changed: number;
  /** Median, in ms; null while nothing was answered. */
  answerMs: number | null;
}

/** Sums up how returns were dealt with: by owner id and, under `null`, of all starters. */
export type SummarizeReturns = (
  accountId: number,
  query: SummaryQuery,
) => Promise<Map<string | null, ReturnSummary>>;
