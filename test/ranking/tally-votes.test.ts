import { type CountedVote, tallyVotes } from '#src/ranking/tally.ts';

const now = new Date('2026-11-23T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

const buildCounted = (overrides: Partial<CountedVote> = {}): CountedVote => ({
  userId: 1,
  contactId: '101',
  verdict: 'useful',
  reason: null,
  votedAt: now,
  onCurrentWording: true,
  segmentIds: [],
  ...overrides,
});

it('counts the newest vote of a person on a contact', () => {
  const tally = tallyVotes(
    [
      buildCounted({ verdict: 'useful', votedAt: daysAgo(1) }),
      buildCounted({ verdict: 'not_useful', votedAt: daysAgo(0) }),
    ],
    now,
  );

  expect(tally).toMatchObject({ useful: 0, weight: 1, voters: 1 });
});

it('counts a person once, however many clients they voted for', () => {
  const votes = Array.from({ length: 10 }, (_, i) =>
    buildCounted({
      contactId: String(i),
      verdict: i < 5 ? 'useful' : 'not_useful',
    }),
  );

  expect(tallyVotes(votes, now)).toMatchObject({
    useful: 0.5,
    weight: 1,
    voters: 1,
  });
});

it.each([
  'wrong_for_client',
  'not_now',
  'already_discussed',
  'wrong_fact',
] as const)('leaves the rate alone when the reason is %s', (reason) => {
  expect(
    tallyVotes([buildCounted({ verdict: 'not_useful', reason })], now),
  ).toMatchObject({ useful: 0, weight: 0, voters: 0 });
});

it('does not count a withdrawn vote', () => {
  expect(tallyVotes([buildCounted({ verdict: 'withdrawn' })], now).voters).toBe(
    0,
  );
});

it('lets votes fade by half in 180 days and weigh 0.3 on an earlier wording', () => {
  const old = tallyVotes([buildCounted({ votedAt: daysAgo(180) })], now);
  const earlier = tallyVotes([buildCounted({ onCurrentWording: false })], now);

  expect(old.weight).toBeCloseTo(0.5);
  expect(earlier.weight).toBeCloseTo(0.3);
});

it('splits a vote over the segments that brought it, and counts it once', () => {
  const tally = tallyVotes(
    [
      buildCounted({ segmentIds: ['hotels', 'chains'] }),
      buildCounted({
        userId: 2,
        verdict: 'not_useful',
        segmentIds: ['chains'],
      }),
      buildCounted({ userId: 3, segmentIds: [] }),
    ],
    now,
  );

  expect(tally).toEqual({
    useful: 2,
    weight: 3,
    voters: 3,
    usefulVoters: 2,
    evidence: expect.any(Array) as unknown,
    cells: {
      hotels: { useful: 0.5, weight: 0.5, voters: 1 },
      chains: { useful: 0.5, weight: 1.5, voters: 2 },
    },
  });
});
