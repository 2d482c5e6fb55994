import { sql } from 'kysely';
import type { Database } from '#src/store/open-database.ts';

/**
 * Writes each vote of an account so many times in all, by other people of the same number and a
 * minute earlier each time: a million votes in seconds, where making each takes minutes.
 *
 * @param people the first of those who voted, and how many there are
 */
export const multiplyVotes = async (
  db: Database,
  accountId: number,
  times: number,
  { first, count }: { first: number; count: number },
): Promise<void> => {
  await sql`
    insert into votes
    select (jsonb_populate_record(vote, jsonb_build_object(
      'vote_key', vote.vote_key || '-' || copy,
      'user_id', ${first}::int + (vote.user_id - ${first}::int + copy) % ${count}::int,
      'voted_at', vote.voted_at - copy * interval '1 minute'
    ))).*
    from votes as vote, generate_series(1, ${times - 1}::int) as copy
    where vote.account_id = ${accountId}`.execute(db);
};
