import type { Transaction } from 'kysely';
import { addIntents } from './add-intents.ts';
import type { Tables } from './tables.ts';

/** Empties votes that were said again on another record, and has their own records removed. */
export const retractVotes = async (
  db: Transaction<Tables>,
  accountId: number,
  voteKeys: string[],
): Promise<void> => {
  if (voteKeys.length === 0) return;
  await db
    .updateTable('votes')
    .set({
      verdict: 'withdrawn',
      reason: null,
      comment: null,
      own_words: null,
      wrong_fact: null,
      used_at: null,
      is_signed: false,
      is_held: false,
      is_retracted: true,
      answer: null,
      answer_text: null,
      answered_at: null,
      withdrawn_answers: [],
    })
    .where('account_id', '=', accountId)
    .where('vote_key', 'in', voteKeys)
    .execute();
  await addIntents(db, accountId, 'vote', voteKeys);
};
