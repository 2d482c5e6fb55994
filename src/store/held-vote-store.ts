import { sql, type SqlBool } from 'kysely';
import type { HeldVotes } from '#src/votes/held-votes.ts';
import { dayOf } from '#src/votes/promise.ts';
import { addIntents } from './add-intents.ts';
import type { Database } from './open-database.ts';
import { retractVotes } from './retract-votes.ts';

/** Anonymous votes of today, in PostgreSQL. */
export const createHeldVoteStore = (db: Database): HeldVotes => ({
  release: (accountId, now) =>
    db.transaction().execute(async (transaction) => {
      const released = await transaction
        .updateTable('votes')
        .set({
          is_held: false,
          // Of what was taken back there is to be no record.
          is_retracted: sql<boolean>`verdict = 'withdrawn' and used_at is null`,
        })
        .where('account_id', '=', accountId)
        .where('is_held', '=', true)
        .where('voted_at', '<', dayOf(now))
        .returning(['vote_key', 'starter_id', 'answered_at'])
        .execute();
      const keys = released.map(({ vote_key }) => vote_key);
      const before = await transaction
        .selectFrom('votes as before')
        .innerJoin('votes as now', (join) =>
          join
            .onRef('now.account_id', '=', 'before.account_id')
            .onRef('now.vote_key', '=', 'before.replaced_by'),
        )
        .select(['before.vote_key', 'before.starter_id'])
        .where('before.account_id', '=', accountId)
        .where('before.replaced_by', 'is not', null)
        .where('before.is_retracted', '=', false)
        .where('now.is_held', '=', false)
        .where('now.voted_at', '<', dayOf(now))
        // What a merge took back keeps its record, with the answer on it.
        .where(
          sql<SqlBool>`(before.verdict <> 'withdrawn' or before.used_at is not null)`,
        )
        .execute();
      if (keys.length + before.length === 0) return 0;
      await retractVotes(
        transaction,
        accountId,
        before.map(({ vote_key }) => vote_key),
      );
      await addIntents(transaction, accountId, 'vote', keys);
      await addIntents(
        transaction,
        accountId,
        'answer',
        released
          .filter(({ answered_at }) => answered_at)
          .map(({ vote_key }) => vote_key),
      );
      await addIntents(
        transaction,
        accountId,
        'roll_up',
        [...released, ...before].map(({ starter_id }) => starter_id),
      );

      return released.length + before.length;
    }),
});
