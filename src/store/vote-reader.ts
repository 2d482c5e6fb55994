import type { Vote } from '#src/votes/vote.ts';
import type { VoteReader } from '#src/votes/vote-reader.ts';
import { standsForOthers } from './counting-uses.ts';
import type { Database } from './open-database.ts';
import { toVote } from './vote-row.ts';

/** Those that stand: what goes on as another vote, such as after a merge, says nothing any more. */
const listOf = async (
  db: Database,
  accountId: number,
  starterIds: string[],
): Promise<Vote[]> => {
  if (starterIds.length === 0) return [];
  const rows = await db
    .selectFrom('votes')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('starter_id', 'in', starterIds)
    .where(standsForOthers)
    .execute();

  return rows.map(toVote);
};

/** Reads votes from PostgreSQL. */
export const createVoteReader = (db: Database): VoteReader => ({
  listOfStarter: (accountId, starterId) => listOf(db, accountId, [starterId]),

  listOfStarters: async (accountId, starterIds) =>
    Map.groupBy(
      await listOf(db, accountId, starterIds),
      ({ starterId }) => starterId,
    ),

  listByKeys: async (accountId, voteKeys) => {
    if (voteKeys.length === 0) return [];
    const rows = await db
      .selectFrom('votes')
      .selectAll()
      .where('account_id', '=', accountId)
      .where('vote_key', 'in', voteKeys)
      .execute();

    return rows.map(toVote);
  },

  hasUnnamed: async (accountId) => {
    const one = await db
      .selectFrom('votes')
      .select('vote_key')
      .where('account_id', '=', accountId)
      .where('privacy', '<>', 'named')
      .limit(1)
      .executeTakeFirst();

    return one !== undefined;
  },

  hasWordsOf: async (accountId, userId) => {
    const one = await db
      .selectFrom('votes')
      .select('user_id')
      .where('account_id', '=', accountId)
      .where('user_id', '=', userId)
      .where('verdict', '=', 'not_useful')
      .where((where) =>
        where.or([
          where('own_words', 'is not', null),
          where('comment', 'is not', null),
        ]),
      )
      .unionAll(
        db
          .selectFrom('wordings')
          .select('credited_to as user_id')
          .$narrowType<{ user_id: number }>()
          .where('account_id', '=', accountId)
          .where('credited_to', '=', userId),
      )
      .limit(1)
      .executeTakeFirst();

    return one !== undefined;
  },
});
