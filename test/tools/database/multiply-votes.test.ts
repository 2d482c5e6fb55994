import { multiplyVotes } from '#tools/bench/multiply-votes.ts';
import { fillAccount } from '#tools/review-bench/fill.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

it('writes each vote so many times, each by another person', async () => {
  const { db } = await createTestDatabase();
  const { accountId } = await fillAccount(db, {
    starters: 2,
    votes: 20,
    contacts: 5,
    voters: 10,
  });
  await multiplyVotes(db, accountId, 4, { first: 51_000, count: 10 });
  const votes = await db
    .selectFrom('votes')
    .select(['vote_key', 'user_id'])
    .execute();
  await db.destroy();

  expect(votes).toHaveLength(80);
  const ofOne = votes.filter(({ vote_key }) => /^many-3(-|$)/.test(vote_key));
  expect(new Set(ofOne.map(({ user_id }) => user_id)).size).toBe(4);
  expect(
    votes.filter(({ user_id }) => user_id < 51_000 || user_id >= 51_010),
  ).toEqual([]);
});
