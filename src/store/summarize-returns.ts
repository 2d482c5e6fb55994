import { RETURN_REASONS } from '@starters/contracts';
import { sql } from 'kysely';
import type { ReturnSummary } from '#src/votes/vote-repository.ts';
import type { Database } from './open-database.ts';

/** How returns cast since `since` on these starters were dealt with. */
export const summarizeReturns = async (
  db: Database,
  accountId: number,
  starterIds: string[],
  since: Date,
): Promise<ReturnSummary> => {
  if (starterIds.length === 0) {
    return { returns: 0, answered: 0, mended: 0, answerMs: null };
  }

  return db
    .selectFrom('votes')
    .select([
      sql<number>`count(*)::int`.as('returns'),
      sql<number>`count(answered_at)::int`.as('answered'),
      sql<number>`(count(*) filter (where answer <> 'kept'))::int`.as('mended'),
      sql<
        number | null
      >`(percentile_cont(0.5) within group (order by extract(epoch from answered_at - voted_at)) * 1000)::float8`.as(
        'answerMs',
      ),
    ])
    .where('account_id', '=', accountId)
    .where('starter_id', 'in', starterIds)
    .where('voted_at', '>=', since)
    .where('verdict', '=', 'not_useful')
    .where((where) =>
      where.or([
        where('reason', 'in', [...RETURN_REASONS]),
        where('comment', 'is not', null),
      ]),
    )
    .executeTakeFirstOrThrow();
};
