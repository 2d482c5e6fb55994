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

/** More was there than was read: nothing is answered. */
class UnreadError extends Error {}

/** Answers what still stands as it was read, and marks the starter for a recount. */
const answer = (
  db: Database,
  ...[accountId, starterId, feedback, rest, given]: Parameters<
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
        where.or([
          where(
            where.refTuple('vote_key', 'revision'),
            'in',
            feedback.map(({ voteKey, revision }) =>
              where.tuple(voteKey, revision),
            ),
          ),
          rest === null
            ? sql<boolean>`false`
            : where.and([
                where('reason', 'is not distinct from', rest.reason),
                where('voted_at', '<=', rest.until),
                // Without a reason, what was said is all there is to answer.
                where.or([
                  where('reason', 'is not', null),
                  where('comment', 'is not', null),
                ]),
              ]),
        ]),
      )
      .where('verdict', '=', 'not_useful')
      .where('is_held', '=', false)
      .where('answered_at', 'is', null)
      .returning('vote_key')
      .execute();
    if (rest !== null && answered.length > rest.count) throw new UnreadError();
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

  listAnswered: async (accountId, most) => {
    const rows = await db
      .selectFrom('votes')
      .selectAll()
      .where('account_id', '=', accountId)
      .where('is_held', '=', false)
      .where('answered_at', 'is not', null)
      .orderBy('answered_at', 'desc')
      .orderBy('vote_key')
      .limit(most)
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
          'notForClient',
        ),
        sql<number>`(count(*) filter (where ${isLate(sql`${now}::timestamptz`, answerDays, timeZone)}))::int`.as(
          'overdue',
        ),
        sql<Date>`min(voted_at)`.as('oldest'),
        sql<Date>`max(voted_at)`.as('newest'),
      ])
      .groupBy('starter_id')
      .execute(),

  listOpenAboutClient: async (accountId) => {
    const rows = await selectUnanswered(db, accountId)
      .where('verdict', '=', 'not_useful')
      .where('reason', 'in', ['wrong_for_client', 'wrong_fact'])
      .orderBy('voted_at')
      .execute();

    return rows.map(toVote);
  },

  answer: async (accountId, starterId, feedback, rest, given) =>
    feedback.length === 0
      ? 0
      : answer(db, accountId, starterId, feedback, rest, given).catch(
          (error: unknown) => {
            if (error instanceof UnreadError) return 0;
            throw error;
          },
        ),
});
