import { RETURN_REASONS } from '@starters/contracts';
import { sql } from 'kysely';
import type {
  AnswerSummary,
  SummaryQuery,
} from '#src/votes/vote-repository.ts';
import type { Database } from './open-database.ts';

/**
 * How returns were dealt with, of each owner and of all starters. A promise of so many working
 * days is counted as `dueAt` counts it: from a weekend as from the Friday before, and two days
 * more for each weekend in between.
 */
export const summarizeReturns = async (
  db: Database,
  accountId: number,
  { since, owners, answerDays, timeZone }: SummaryQuery,
): Promise<Map<string | null, AnswerSummary>> => {
  const { rows } = await sql<
    AnswerSummary & { owner: string | null; whole: number }
  >`
    with owned as (
      select * from unnest(
        ${[...owners.keys()]}::text[], ${[...owners.values()]}::text[]
      ) as owned (starter_id, owner)
    ), returned as (
      select owned.owner, voted_at, answered_at, answer,
        extract(isodow from voted_at at time zone ${timeZone})::int as weekday
      from votes left join owned using (starter_id)
      where account_id = ${accountId}
        and voted_at >= ${since}
        and verdict = 'not_useful'
        and (reason in (${sql.join([...RETURN_REASONS])}) or comment is not null)
    )
    select owner, grouping(owner) as whole,
      count(*)::int as returns,
      count(answered_at)::int as answered,
      (count(*) filter (where answered_at <= (
        (voted_at at time zone ${timeZone}) + interval '24 hours' * (
          ${answerDays}::int - greatest(weekday - 5, 0)
          + 2 * ((least(weekday, 5) - 1 + ${answerDays}::int) / 5)
        )) at time zone ${timeZone}))::int as "inTime",
      (count(*) filter (where answer <> 'kept'))::int as mended,
      (percentile_cont(0.5) within group (
        order by extract(epoch from answered_at - voted_at)
      ) * 1000)::float8 as "answerMs"
    from returned
    group by grouping sets ((owner), ())`.execute(db);

  return new Map(
    rows
      .filter(({ owner, whole }) => owner !== null || whole === 1)
      .map(({ owner, returns, answered, inTime, mended, answerMs }) => [
        owner,
        { returns, answered, inTime, mended, answerMs },
      ]),
  );
};
