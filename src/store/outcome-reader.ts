import { sql } from 'kysely';
import type { ViewCount } from '#src/outcomes/count-seen.ts';
import type { OutcomeReader } from '#src/outcomes/outcome-repository.ts';
import type { Database } from './open-database.ts';
import { countingUses } from './counting-uses.ts';
import { toFollowUp } from './outcome-store.ts';

/** Reads uses and what is kept of their clients from PostgreSQL. */
export const createOutcomeReader = (db: Database): OutcomeReader => ({
  countViews: async (accountId, sinceDay) => {
    const { rows } = await sql<ViewCount>`
      select starter_id as "starterId", wording, segment_ids as "segmentIds",
        count(*)::int as shown, count(*) filter (where is_taken)::int as taken,
        coalesce(array_agg(distinct user_id::text) filter (where is_taken), '{}')
          as takers
      from views where account_id = ${accountId} and day >= ${sinceDay}
      group by starter_id, wording, segment_ids
      order by starter_id, wording, segment_ids`.execute(db);

    return rows;
  },

  listUses: async (accountId, since) => {
    const rows = await db
      .selectFrom('votes')
      .select([
        'vote_key',
        'starter_id',
        'wording',
        'contact_id',
        'user_id',
        'segment_ids',
        'used_at',
        'client_kind',
      ])
      .where('account_id', '=', accountId)
      .where('used_at', '>=', since)
      .where(countingUses)
      .orderBy('used_at')
      .orderBy('vote_key')
      .execute();

    return rows.flatMap(({ used_at: usedAt, ...row }) =>
      usedAt === null
        ? []
        : [
            {
              key: row.vote_key,
              starterId: row.starter_id,
              wording: row.wording,
              contactId: row.contact_id,
              userId: row.user_id,
              segmentIds: row.segment_ids,
              usedAt,
              clientKind: row.client_kind,
            },
          ],
    );
  },

  listFollowUps: async (accountId, since) => {
    const rows = await db
      .selectFrom('outcome_clients')
      .selectAll()
      .where('account_id', '=', accountId)
      .where((where) =>
        where.exists(
          where
            .selectFrom('votes')
            .select('votes.vote_key')
            .whereRef('votes.account_id', '=', 'outcome_clients.account_id')
            .whereRef('votes.contact_id', '=', 'outcome_clients.contact_id')
            .where('votes.used_at', '>=', since)
            .where(countingUses),
        ),
      )
      .execute();

    return rows.map(toFollowUp);
  },
});
