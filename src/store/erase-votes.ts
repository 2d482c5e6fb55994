import type { Transaction } from 'kysely';
import { addIntents } from './add-intents.ts';
import { retractVotes } from './retract-votes.ts';
import type { Tables } from './tables.ts';

/** Whose votes go: a client's or a salesperson's. */
export type VotesOf = { contact_id: string } | { user_id: number };

/**
 * Takes votes back: the outbox removes their records from HubSpot. It needs the rows until then;
 * they no longer say anything about the person who is erased.
 *
 * @param of by which they are found
 * @param left what the rows say of it afterwards
 * @returns the keys of the votes
 */
export const eraseVotes = async (
  db: Transaction<Tables>,
  accountId: number,
  of: VotesOf,
  left: { user_id: number } | { contact_id: string; segment_ids: string[] },
): Promise<string[]> => {
  const votes = await db
    .selectFrom('votes')
    .select(['vote_key', 'starter_id'])
    .where('account_id', '=', accountId)
    .where((where) => where.and(of))
    .forUpdate()
    .execute();
  if (votes.length === 0) return [];
  const keys = votes.map(({ vote_key }) => vote_key);
  await retractVotes(db, accountId, keys);
  await db
    .updateTable('votes')
    .set(left)
    .where('account_id', '=', accountId)
    .where('vote_key', 'in', keys)
    .execute();
  await addIntents(db, accountId, 'roll_up', [
    ...new Set(votes.map(({ starter_id }) => starter_id)),
  ]);

  return keys;
};
