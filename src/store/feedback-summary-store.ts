import { FEEDBACK_REASONS } from '@starters/contracts';
import { sql } from 'kysely';
import type {
  FeedbackSummary,
  SummarizeFeedback,
} from '#src/supply/feedback-summary.ts';
import { isLate } from './is-late.ts';
import type { Database } from './open-database.ts';

interface Counted extends Omit<FeedbackSummary, 'answerMs'> {
  /** How long each answer took, in ms. */
  waits: number[];
}

const median = (values: number[]): number | null => {
  const sorted = Float64Array.from(values).sort();
  const middle = (sorted.length - 1) / 2;
  const lower = sorted[Math.floor(middle)];
  const upper = sorted[Math.ceil(middle)];

  return lower === undefined || upper === undefined
    ? null
    : (lower + upper) / 2;
};

const readLine = (line: string): { starterId: string; counted: Counted } => {
  const [starterId = '', waits = '', ...counts] = line.split(',');
  const [feedback, answered, inTime, changed] = counts.map(Number) as [
    number,
    number,
    number,
    number,
  ];

  return {
    starterId,
    counted: {
      feedback,
      answered,
      inTime,
      changed,
      waits: waits === '' ? [] : waits.split(' ').map(Number),
    },
  };
};

const sumOf = (group: Counted[]): FeedbackSummary => {
  const sum = (key: 'feedback' | 'answered' | 'inTime' | 'changed'): number =>
    group.reduce((total, each) => total + each[key], 0);

  return {
    feedback: sum('feedback'),
    answered: sum('answered'),
    inTime: sum('inTime'),
    changed: sum('changed'),
    answerMs: median(group.flatMap(({ waits }) => waits)),
  };
};

/**
 * Sums up feedback in PostgreSQL by starter, and in memory by owner: sorting thousands of rows by
 * owner takes longer than sending how long each answer took.
 */
export const createFeedbackSummaryStore =
  (db: Database): SummarizeFeedback =>
  async (accountId, { since, owners, answerDays, timeZone }) => {
    const { rows } = await sql<{ lines: string | null }>`
    select string_agg(concat_ws(',',
      starter_id, waits, feedback, answered, in_time, changed), ';') as lines
    from (
      select starter_id,
        count(*) as feedback,
        count(answered_at) as answered,
        count(*) filter (where not
          ${isLate(sql`answered_at`, answerDays, timeZone)}) as in_time,
        count(*) filter (where answer <> 'kept') as changed,
        coalesce(string_agg(
          (date_part('epoch', answered_at - voted_at) * 1000)::bigint::text, ' '
        ), '') as waits
      from votes
      where account_id = ${accountId}
        and voted_at >= ${since}
        and verdict = 'not_useful'
        and not is_held
        and (reason in (${sql.join([...FEEDBACK_REASONS])}) or comment is not null)
      group by starter_id
    ) as by_starter`.execute(db);

    const groups = new Map<string | null, Counted[]>();
    for (const line of (rows[0]?.lines ?? '').split(';').filter(Boolean)) {
      const { starterId, counted } = readLine(line);
      const owner = owners.get(starterId);
      for (const key of owner === undefined ? [null] : [null, owner]) {
        const group = groups.get(key);
        if (group) group.push(counted);
        else groups.set(key, [counted]);
      }
    }
    return new Map([...groups].map(([key, group]) => [key, sumOf(group)]));
  };
