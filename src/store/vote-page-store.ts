import { sql } from 'kysely';
import type { VotePages } from '#src/transfer/vote-pages.ts';
import type { Database } from './open-database.ts';
import { toVote } from './vote-row.ts';

/** Votes in PostgreSQL, read along their primary key. */
export const createVotePageStore = (db: Database): VotePages => ({
  count: async (accountId) => {
    const { count } = await db
      .selectFrom('votes')
      .select(sql<number>`count(*)::int`.as('count'))
      .where('account_id', '=', accountId)
      .where('is_held', '=', false)
      .where('is_retracted', '=', false)
      .executeTakeFirstOrThrow();

    return count;
  },

  read: async (accountId, after, limit) => {
    const rows = await db
      .selectFrom('votes')
      .selectAll()
      .where('account_id', '=', accountId)
      .where('is_held', '=', false)
      .where('is_retracted', '=', false)
      .where('vote_key', '>', after)
      .orderBy('vote_key')
      .limit(limit)
      .execute();

    return rows.map(toVote);
  },
});
