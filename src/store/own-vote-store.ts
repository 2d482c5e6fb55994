import type { OwnVotes } from '#src/votes/own-votes.ts';
import type { Database } from './open-database.ts';
import { toVote } from './vote-row.ts';

/** A voter's own votes in PostgreSQL. */
export const createOwnVoteStore = (db: Database): OwnVotes => {
  const selectOwn = (accountId: number, userId: number) =>
    db
      .selectFrom('votes')
      .selectAll()
      .where('account_id', '=', accountId)
      .where('user_id', '=', userId);

  return {
    list: async (accountId, userId, contactId) => {
      const rows = await selectOwn(accountId, userId)
        .where('contact_id', '=', contactId)
        .where('replaced_by', 'is', null)
        .orderBy('voted_at')
        .execute();

      return rows.map(toVote);
    },

    listAnswered: async (accountId, userId) => {
      const rows = await selectOwn(accountId, userId)
        .where('answered_at', 'is not', null)
        .where('answer_dismissed', '=', false)
        .orderBy('answered_at', 'desc')
        .execute();

      return rows.map(toVote);
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
