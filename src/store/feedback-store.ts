import { FEEDBACK_REASONS } from '@starters/contracts';
import { type ExpressionBuilder, sql, type SqlBool } from 'kysely';
import type { FeedbackRepository } from '#src/feedback/feedback-repository.ts';
import type { Vote } from '#src/votes/vote.ts';
import { isLate } from './is-late.ts';
import { addIntents } from './add-intents.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';
import { toVote } from './vote-row.ts';

/** As `isFeedback` of a vote says it. */
const isFeedback = (where: ExpressionBuilder<Tables, 'votes'>) =>
  where.and([
    where('verdict', '=', 'not_useful'),
    where.or([
      where('reason', 'in', [...FEEDBACK_REASONS]),
      where('comment', 'is not', null),
    ]),
  ]);

const selectUnanswered = (db: Database, accountId: number) =>
  db
    .selectFrom('votes')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('is_held', '=', false)
    .where('answered_at', 'is', null);

const selectOpen = (db: Database, accountId: number) =>
  selectUnanswered(db, accountId).where(isFeedback);

/** Open feedback of the groups, by starter and reason, that have waited longest. */
const listOldest = async (
  db: Database,
  accountId: number,
  groups: number,
): Promise<Vote[]> => {
  const rows = await db
    .with('open', () =>
      selectOpen(db, accountId).where(
        sql<SqlBool>`reason is distinct from 'wrong_for_client'`,
      ),
    )
    .with('oldest', (open) =>
      open
        .selectFrom('open')
        .select(['starter_id', 'reason'])
        .groupBy(['starter_id', 'reason'])
        .orderBy(sql`min(voted_at)`)
        .limit(groups),
    )
    .selectFrom('open')
    .innerJoin('oldest', (join) =>
      join
        .onRef('oldest.starter_id', '=', 'open.starter_id')
        .on(sql<SqlBool>`oldest.reason is not distinct from open.reason`),
    )
    .selectAll('open')
    .orderBy('open.voted_at')
    .execute();

  return rows.map(toVote);
};

/** Answers what still stands as it was read, and marks the starter for a recount. */
const answer = (
  db: Database,
  ...[accountId, starterId, feedback, given]: Parameters<
    FeedbackRepository['answer']
  >
): Promise<number> =>
  db.transaction().execute(async (transaction) => {
    const answered = await transaction
      .updateTable('votes')
      .set({
        answer: given.answer,
        answer_text: given.text,
        answered_at: given.at,
        answer_dismissed: false,
      })
      .where('account_id', '=', accountId)
      .where('starter_id', '=', starterId)
      .where((where) =>
        where(
          where.refTuple('vote_key', 'revision'),
          'in',
          feedback.map(({ voteKey, revision }) =>
            where.tuple(voteKey, revision),
          ),
        ),
      )
      .where('verdict', '=', 'not_useful')
      .where('is_held', '=', false)
      .where('answered_at', 'is', null)
      .returning('vote_key')
      .execute();
    if (answered.length > 0) {
      await addIntents(transaction, accountId, 'roll_up', [starterId]);
      await addIntents(
        transaction,
        accountId,
        'answer',
        answered.map(({ vote_key }) => vote_key),
      );
    }

    return answered.length;
  });

/** Feedback and its answers in PostgreSQL. */
export const createFeedbackStore = (db: Database): FeedbackRepository => ({
  listOpen: async (accountId, starterId) => {
    const rows = await selectOpen(db, accountId)
      .where('starter_id', '=', starterId)
      .orderBy('voted_at')
      .execute();

    return rows.map(toVote);
  },

  listOldest: (accountId, groups) => listOldest(db, accountId, groups),

  countOpen: (accountId, { answerDays, timeZone, now }) =>
    selectOpen(db, accountId)
      .clearSelect()
      .select([
        'starter_id as starterId',
        sql<number>`count(*)::int`.as('count'),
        sql<number>`(count(*) filter (where reason = 'wrong_for_client'))::int`.as(
          'misfits',
        ),
        sql<number>`(count(*) filter (where ${isLate(sql`${now}::timestamptz`, answerDays, timeZone)}))::int`.as(
          'overdue',
        ),
        sql<Date>`min(voted_at)`.as('oldest'),
        sql<Date>`max(voted_at)`.as('newest'),
      ])
      .groupBy('starter_id')
      .execute(),

  listOpenMisfits: async (accountId) => {
    const rows = await selectUnanswered(db, accountId)
      .where('verdict', '=', 'not_useful')
      .where('reason', 'in', ['wrong_for_client', 'wrong_fact'])
      .orderBy('voted_at')
      .execute();

    return rows.map(toVote);
  },

  answer: async (accountId, starterId, feedback, given) =>
    feedback.length === 0
      ? 0
      : answer(db, accountId, starterId, feedback, given),
});
