import { sql, type SqlBool } from 'kysely';
import type {
  NativeAnswer,
  ReadingTimes,
  SaveNativeAnswers,
} from '#src/votes/vote-records.ts';
import { addIntents } from './add-intents.ts';
import type { Database } from './open-database.ts';
import { withdrawnForm } from './withdrawn-answers.ts';

/** Of these answers, those that differ from ours. */
const listChanged = async (
  db: Database,
  accountId: number,
  answers: NativeAnswer[],
): Promise<NativeAnswer[]> => {
  if (answers.length === 0) return [];
  const rows = await db
    .selectFrom('votes')
    .select(['vote_key', 'answer', 'answer_text'])
    .where('account_id', '=', accountId)
    .where(
      'vote_key',
      'in',
      answers.map(({ voteKey }) => voteKey),
    )
    .execute();
  const ours = new Map(rows.map((row) => [row.vote_key, row]));

  return answers.filter(({ voteKey, answer, text }) => {
    const own = ours.get(voteKey);

    return own && (own.answer !== answer || own.answer_text !== text);
  });
};

/**
 * Takes over one answer, unless ours may be the newer one. The vote is locked before the outbox is
 * looked at: an answer of ours changes both in one transaction, and only what is read after the
 * lock was given is sure to show it.
 */
const save = (
  db: Database,
  accountId: number,
  { voteKey, answer, text, answeredAt }: NativeAnswer,
  { readFrom, now }: ReadingTimes,
): Promise<boolean> =>
  db.transaction().execute(async (transaction) => {
    const vote = await transaction
      .selectFrom('votes')
      .select([
        'starter_id',
        'answered_at',
        'withdrawn_answers',
        'is_retracted',
      ])
      .where('account_id', '=', accountId)
      .where('vote_key', '=', voteKey)
      .where(
        sql<SqlBool>`(answer is distinct from ${answer} or answer_text is distinct from ${text})`,
      )
      .forUpdate()
      .executeTakeFirst();
    if (!vote) return false;
    const ours = await transaction
      .selectFrom('outbox')
      .select('key')
      .where('account_id', '=', accountId)
      .where('kind', '=', 'answer')
      .where('key', '=', voteKey)
      .where(
        sql<SqlBool>`(sent_revision < revision or attempted_at is not null or settled_at >= ${readFrom})`,
      )
      .executeTakeFirst();
    const isAnswered = answer !== null || text !== null;
    // Its record is to be gone, and an answer of ours is not written on it any more.
    if (vote.is_retracted && !isAnswered) return false;
    // What is on its way may only empty the record, since the feedback was cast again.
    const isOverEmptying =
      isAnswered &&
      vote.answered_at === null &&
      !vote.withdrawn_answers.includes(withdrawnForm({ answer, text }));
    if (ours && !isOverEmptying) return false;

    await transaction
      .updateTable('votes')
      .set({
        answer,
        answer_text: text,
        answered_at: isAnswered ? (answeredAt ?? now) : null,
        answer_dismissed: false,
      })
      .where('account_id', '=', accountId)
      .where('vote_key', '=', voteKey)
      .execute();
    await addIntents(transaction, accountId, 'roll_up', [vote.starter_id]);
    // An attempt that empties the record may still arrive: the answer is written after it.
    if (ours) await addIntents(transaction, accountId, 'answer', [voteKey]);

    return true;
  });

/**
 * Takes over answers that marketing wrote on vote records in HubSpot. A vote is left alone while
 * our own answer is on its way out, and when ours reached HubSpot after `readFrom`: what was read
 * may be older. Our answer changed the record, so that it is read again. Where feedback was cast
 * again and the old answer is only being removed, a new one on the record stands.
 */
export const createNativeAnswerStore =
  (db: Database): SaveNativeAnswers =>
  async (accountId, answers, times) => {
    const changed: string[] = [];
    for (const answer of await listChanged(db, accountId, answers)) {
      if (await save(db, accountId, answer, times)) {
        changed.push(answer.voteKey);
      }
    }

    return changed;
  };
