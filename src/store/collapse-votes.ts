import { sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';
import type { VoteRow } from './vote-row.ts';

/** The newest first; of those cast at once, the one changed most often. */
const byAge = (one: VoteRow, other: VoteRow): number =>
  other.voted_at.getTime() - one.voted_at.getTime() ||
  other.revision - one.revision ||
  one.vote_key.localeCompare(other.vote_key);

/** When it was first said to the client; null if it never was. */
const firstUse = (votes: VoteRow[]): Date | null =>
  votes.reduce<Date | null>(
    (first, { used_at }) =>
      used_at !== null && (first === null || used_at < first) ? used_at : first,
    null,
  );

/** Takes back all votes but the newest, which keeps when it was first said to the client. */
const keepNewest = async (
  db: Transaction<Tables>,
  accountId: number,
  votes: VoteRow[],
): Promise<void> => {
  const [newest, ...others] = votes.toSorted(byAge);
  if (!newest) return;
  const keys = others.map(({ vote_key }) => vote_key);
  const usedAt = firstUse(votes);
  if (usedAt?.getTime() !== newest.used_at?.getTime()) {
    await db
      .updateTable('votes')
      .set({ used_at: usedAt, revision: sql`revision + 1` })
      .where('account_id', '=', accountId)
      .where('vote_key', '=', newest.vote_key)
      .execute();
  }
  await db
    .updateTable('votes')
    .set({
      verdict: 'withdrawn',
      reason: null,
      comment: null,
      wrong_fact: null,
      used_at: null,
      is_signed: false,
      replaced_by: newest.vote_key,
      revision: sql`revision + 1`,
    })
    .where('account_id', '=', accountId)
    .where('vote_key', 'in', keys)
    .execute();
  await db
    .updateTable('votes')
    .set({ replaced_by: newest.vote_key })
    .where('account_id', '=', accountId)
    .where('replaced_by', 'in', keys)
    .execute();
};

/**
 * Of several votes of one person on one client and wording, which came under one id by a merge,
 * the newest stands for all; the others are taken back, and keep the answers given to them.
 *
 * @param column by which they came together, with its value
 * @returns the votes of which one or more was taken back, all of them
 */
export const collapseVotes = async (
  db: Transaction<Tables>,
  accountId: number,
  column: 'contact_id' | 'starter_id',
  id: string,
): Promise<VoteRow[]> => {
  const rows = await db
    .selectFrom('votes')
    .selectAll()
    .where('account_id', '=', accountId)
    .where(column, '=', id)
    .where('replaced_by', 'is', null)
    .orderBy('vote_key')
    .forUpdate()
    .execute();
  const groups = Object.values(
    Object.groupBy(rows, ({ user_id, contact_id, starter_id, wording }) =>
      JSON.stringify([user_id, contact_id, starter_id, wording]),
    ),
  ).filter((group) => group !== undefined && group.length > 1);
  const several = groups.flatMap((group) => (group ? [group] : []));
  for (const group of several) await keepNewest(db, accountId, group);

  return several.flat();
};
