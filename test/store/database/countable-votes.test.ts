import { createVoteReader } from '#src/store/vote-reader.ts';
import type { Database } from '#src/store/open-database.ts';
import { isFeedback } from '#src/votes/vote.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

const ACCOUNT = 7;
let db: Database;

beforeAll(async () => {
  ({ db } = await createTestDatabase());
});

afterAll(() => db.destroy());

const verdicts = [
  ['useful', null],
  ['not_useful', 'too_generic'],
  ['not_useful', 'not_now'],
  ['withdrawn', null],
] as const;
const segments = [[], ['11'], ['11', '12'], ['a,b', '"{}', 'null', '']];
const moments = ['2026-11-20T10:00:00.001Z', '1999-12-31T23:59:59.999Z'];

const sorted = (votes: object[]): string[] =>
  votes.map((vote) => JSON.stringify(vote)).sort();

it('reads of each vote what is counted, as the whole vote has it', async () => {
  const rows = Array.from({ length: 96 }, (_, number) => {
    const [verdict, reason] = verdicts[number % 4] ?? verdicts[0];

    return {
      account_id: ACCOUNT,
      vote_key: `key-${number}`,
      user_id: 51_000 + (number % 5),
      contact_id: String(number % 7),
      starter_id: String(900 + (number % 3)),
      wording: `wording-${number % 2}`,
      segment_ids: segments[Math.floor(number / 4) % 4] ?? [],
      verdict,
      reason,
      comment: number % 8 < 4 ? null : number % 16 < 8 ? '' : 'Too long.',
      surface: 'crm.record.tab' as const,
      voted_at: new Date(moments[Math.floor(number / 16) % 2] ?? ''),
      revision: 1,
      answered_at: number % 32 < 16 ? null : new Date(0),
      is_held: number % 24 === 23,
    };
  });
  await db
    .insertInto('votes')
    .values([
      ...rows,
      ...rows.map((row) => ({ ...row, account_id: ACCOUNT + 1 })),
    ])
    .execute();
  const reader = createVoteReader(db);
  const ids = ['900', '901', 'none'];
  const countable = await reader.listCountable(ACCOUNT, ids);

  expect([...countable.keys()].sort()).toEqual(['900', '901']);
  for (const id of ['900', '901']) {
    const whole = await reader.listOfStarter(ACCOUNT, id);
    expect(whole.length).toBeGreaterThan(20);
    expect(sorted(countable.get(id) ?? [])).toEqual(
      sorted(
        whole.map((vote) => ({
          starterId: vote.starterId,
          userId: vote.userId,
          contactId: vote.contactId,
          wording: vote.wording,
          segmentIds: vote.segmentIds,
          verdict: vote.verdict,
          reason: vote.reason,
          votedAt: vote.votedAt,
          isOpenFeedback: isFeedback(vote) && vote.answeredAt === null,
        })),
      ),
    );
  }
  expect(await reader.countOfStarters(ACCOUNT, ids)).toEqual(
    new Map([
      ['900', 32],
      ['901', 32],
    ]),
  );
});
