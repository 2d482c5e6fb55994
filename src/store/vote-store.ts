import { RETURN_REASONS } from '@starters/contracts';
import { type ExpressionBuilder, sql } from 'kysely';
import type { VoteRepository } from '#src/votes/vote-repository.ts';
import { castInStore } from './cast-in-store.ts';
import { markDirty } from './mark-dirty.ts';
import type { Database } from './open-database.ts';
import { summarizeReturns } from './summarize-returns.ts';
import type { Tables } from './tables.ts';
import { toVote } from './vote-row.ts';

/** As `isReturn` of a vote says it. */
const isReturn = (where: ExpressionBuilder<Tables, 'votes'>) =>
  where.and([
    where('verdict', '=', 'not_useful'),
    where.or([
      where('reason', 'in', [...RETURN_REASONS]),
      where('comment', 'is not', null),
    ]),
  ]);

/** Votes in PostgreSQL. */
export const createVoteStore = (db: Database): VoteRepository => {
  const selectVotes = (accountId: number) =>
    db.selectFrom('votes').selectAll().where('account_id', '=', accountId);

  const selectOpenReturns = (accountId: number) =>
    selectVotes(accountId).where('answered_at', 'is', null).where(isReturn);

  return {
    cast: (change) => castInStore(db, change),

    countRequests: async (accountId, userId, since) => {
      const { count } = await db
        .selectFrom('vote_requests')
        .select(sql<number>`count(*)::int`.as('count'))
        .where('account_id', '=', accountId)
        .where('user_id', '=', userId)
        .where('at', '>=', since)
        .executeTakeFirstOrThrow();

      return count;
    },

    listMine: async (accountId, userId, contactId) => {
      const rows = await selectVotes(accountId)
        .where('user_id', '=', userId)
        .where('contact_id', '=', contactId)
        .orderBy('voted_at')
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

    listOpenReturns: async (accountId, starterId) => {
      const open = selectOpenReturns(accountId);
      const rows = await (
        starterId === undefined
          ? open
          : open.where('starter_id', '=', starterId)
      )
        .orderBy('voted_at')
        .execute();

      return rows.map(toVote);
    },

    listOpenMisfits: async (accountId) => {
      const rows = await selectVotes(accountId)
        .where('verdict', '=', 'not_useful')
        .where('reason', 'in', ['wrong_for_client', 'wrong_fact'])
        .where('answered_at', 'is', null)
        .orderBy('voted_at')
        .execute();

      return rows.map(toVote);
    },

    listOfStarter: async (accountId, starterId) => {
      const rows = await selectVotes(accountId)
        .where('starter_id', '=', starterId)
        .execute();

      return rows.map(toVote);
    },

    listUsedWith: async (accountId, contactId, since) => {
      const rows = await db
        .selectFrom('votes')
        .select(['starter_id', sql<Date>`max(used_at)`.as('used_at')])
        .where('account_id', '=', accountId)
        .where('contact_id', '=', contactId)
        .where('used_at', '>=', since)
        .groupBy('starter_id')
        .execute();

      return rows.map(({ starter_id, used_at }) => ({
        starterId: starter_id,
        usedAt: used_at,
      }));
    },

    listAnswersTo: async (accountId, userId) => {
      const rows = await selectVotes(accountId)
        .where('user_id', '=', userId)
        .where('answered_at', 'is not', null)
        .where('answer_dismissed', '=', false)
        .orderBy('answered_at', 'desc')
        .execute();

      return rows.map(toVote);
    },

    summarizeReturns: (accountId, query) =>
      summarizeReturns(db, accountId, query),

    countUses: async (accountId, since) => {
      const rows = await db
        .selectFrom('votes')
        .select(['starter_id', sql<number>`count(*)::int`.as('count')])
        .where('account_id', '=', accountId)
        .where('used_at', '>=', since)
        .groupBy('starter_id')
        .execute();

      return new Map(rows.map(({ starter_id, count }) => [starter_id, count]));
    },

    answer: async (accountId, starterId, returns, { answer, text, at }) => {
      if (returns.length === 0) return 0;

      return db.transaction().execute(async (transaction) => {
        const answered = await transaction
          .updateTable('votes')
          .set({
            answer,
            answer_text: text,
            answered_at: at,
            answer_dismissed: false,
            answer_edit: sql`answer_edit + 1`,
          })
          .where('account_id', '=', accountId)
          .where('starter_id', '=', starterId)
          .where((where) =>
            where(
              where.refTuple('vote_key', 'revision'),
              'in',
              returns.map(({ voteKey, revision }) =>
                where.tuple(voteKey, revision),
              ),
            ),
          )
          .where('verdict', '=', 'not_useful')
          .where('answered_at', 'is', null)
          .returning('vote_key')
          .execute();
        if (answered.length > 0) {
          await markDirty(transaction, accountId, [starterId]);
        }

        return answered.length;
      });
    },

    dismissAnswer: async (accountId, userId, voteKey) => {
      const dismissed = await db
        .updateTable('votes')
        .set({ answer_dismissed: true })
        .where('account_id', '=', accountId)
        .where('user_id', '=', userId)
        .where('vote_key', '=', voteKey)
        .where('answered_at', 'is not', null)
        .returning('vote_key')
        .executeTakeFirst();

      return dismissed !== undefined;
    },
  };
};
