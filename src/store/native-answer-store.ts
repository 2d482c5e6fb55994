import { sql, type SqlBool } from 'kysely';
import type { NativeAnswer } from '#src/votes/vote-records.ts';
import { addIntents } from './add-intents.ts';
import type { Database } from './open-database.ts';

/**
 * Takes over answers that marketing wrote on vote records in HubSpot. A vote whose own answer
 * is still on its way out is left alone: ours is the newer one.
 *
 * @returns how many votes changed
 */
export const createNativeAnswerStore =
  (db: Database) =>
  async (
    accountId: number,
    answers: NativeAnswer[],
    now: Date,
  ): Promise<number> => {
    let changed = 0;
    for (const { voteKey, answer, text, answeredAt } of answers) {
      const isAnswered = answer !== null || text !== null;
      const row = await db
        .updateTable('votes')
        .set({
          answer,
          answer_text: text,
          answered_at: isAnswered ? (answeredAt ?? now) : null,
          answer_dismissed: false,
        })
        .where('account_id', '=', accountId)
        .where('vote_key', '=', voteKey)
        .where((where) =>
          where.not(
            where.exists(
              where
                .selectFrom('outbox')
                .select('key')
                .where('outbox.account_id', '=', accountId)
                .where('outbox.kind', '=', 'answer')
                .where('outbox.key', '=', voteKey)
                .where(
                  sql<SqlBool>`(sent_revision < outbox.revision or attempted_at is not null)`,
                ),
            ),
          ),
        )
        .where(
          sql<SqlBool>`(answer is distinct from ${answer} or answer_text is distinct from ${text})`,
        )
        .returning('starter_id')
        .executeTakeFirst();
      if (!row) continue;

      changed += 1;
      await addIntents(db, accountId, 'roll_up', [row.starter_id]);
    }

    return changed;
  };
