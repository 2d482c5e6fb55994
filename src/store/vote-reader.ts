import { sql } from 'kysely';
import { isFeedback, type Vote } from '#src/votes/vote.ts';
import type { CountableVote, VoteReader } from '#src/votes/vote-reader.ts';
import { parseJson } from '#src/parse-json.ts';
import { standsForOthers } from './counting-uses.ts';
import type { Database } from './open-database.ts';
import { toVote } from './vote-row.ts';

/** Those that stand: what goes on as another vote, such as after a merge, says nothing any more. */
const listOf = async (
  db: Database,
  accountId: number,
  starterId: string,
): Promise<Vote[]> => {
  const rows = await db
    .selectFrom('votes')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('starter_id', '=', starterId)
    .where(standsForOthers)
    .execute();

  return rows.map(toVote);
};

/**
 * What is counted and no more: of each row a third of its columns, its moment as a number, and lists
 * of segments made once, since most votes have the same ones.
 */
const listCountable = async (
  db: Database,
  accountId: number,
  starterIds: string[],
): Promise<Map<string, CountableVote[]>> => {
  const rows = await db
    .selectFrom('votes')
    .select([
      'starter_id',
      'user_id',
      'contact_id',
      'wording',
      'verdict',
      'reason',
      sql<string>`to_json(segment_ids)::text`.as('segments'),
      sql<number>`(date_part('epoch', voted_at) * 1000)::float8`.as('at'),
      sql<boolean>`comment is not null`.as('has_comment'),
      sql<boolean>`answered_at is null`.as('is_unanswered'),
    ])
    .where('account_id', '=', accountId)
    .where(sql<boolean>`starter_id = any(${starterIds})`)
    .where(standsForOthers)
    .execute();
  const lists = new Map<string, string[]>();
  const segmentsOf = (json: string): string[] => {
    const known = lists.get(json) ?? (parseJson(json) as string[]);
    lists.set(json, known);

    return known;
  };
  const votes = new Map<string, CountableVote[]>();
  for (const { verdict, reason, ...row } of rows) {
    const those = votes.get(row.starter_id) ?? [];
    those.push({
      starterId: row.starter_id,
      userId: row.user_id,
      contactId: row.contact_id,
      wording: row.wording,
      segmentIds: segmentsOf(row.segments),
      verdict,
      reason,
      votedAt: new Date(Math.round(row.at)),
      isOpenFeedback:
        row.is_unanswered &&
        isFeedback({ verdict, reason, comment: row.has_comment ? '' : null }),
    });
    votes.set(row.starter_id, those);
  }

  return votes;
};

/** Reads votes from PostgreSQL. */
export const createVoteReader = (db: Database): VoteReader => ({
  listOfStarter: (accountId, starterId) => listOf(db, accountId, starterId),

  countOfStarters: async (accountId, starterIds) => {
    const rows = await db
      .selectFrom('votes')
      .select(['starter_id', sql<number>`count(*)::int`.as('count')])
      .where('account_id', '=', accountId)
      .where(sql<boolean>`starter_id = any(${starterIds})`)
      .groupBy('starter_id')
      .execute();

    return new Map(rows.map(({ starter_id, count }) => [starter_id, count]));
  },

  listCountable: (accountId, starterIds) =>
    listCountable(db, accountId, starterIds),

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
