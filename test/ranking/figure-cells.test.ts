import { facetOf, toFigureCells } from '#src/ranking/figure-cells.ts';

const now = new Date('2026-11-25T12:00:00.000Z');

const vote = (
  userId: number,
  overrides: Partial<Parameters<typeof toFigureCells>[0][number]> = {},
) => ({
  userId,
  contactId: `contact ${userId}`,
  verdict: 'useful' as const,
  reason: null,
  votedAt: now,
  wording: 'new',
  onCurrentWording: true,
  isReplaced: false,
  segmentIds: [],
  ...overrides,
});
const old = { wording: 'old', onCurrentWording: false };
const bad = { verdict: 'not_useful' as const, reason: 'too_generic' as const };

const find = (
  votes: ReturnType<typeof vote>[],
  dimension: string,
  key: string,
  facet = '',
) =>
  toFigureCells(votes, now).find(
    (cell) =>
      cell.dimension === dimension && cell.key === key && cell.facet === facet,
  );

it('counts each wording at its full weight, by itself', () => {
  const votes = [vote(1), vote(2, bad), vote(3, { ...old, ...bad })];

  expect(find(votes, 'wording', 'new')).toMatchObject({
    useful: 1,
    weight: 2,
    voterIds: [1, 2],
  });
  expect(find(votes, 'wording', 'old')).toMatchObject({
    useful: 0,
    weight: 1,
    voterIds: [3],
  });
  // Together an earlier wording counts less.
  expect(find(votes, 'all', '')?.weight).toBeCloseTo(2.3);
});

it('keeps what somebody said of the wording before, though they think otherwise now', () => {
  const votes = [
    vote(1, { contactId: 'one' }),
    vote(1, {
      contactId: 'one',
      votedAt: new Date(now.getTime() - 60_000),
      ...old,
      ...bad,
    }),
  ];

  expect(find(votes, 'all', '', 'now')).toMatchObject({ useful: 1, weight: 1 });
  expect(find(votes, 'all', '', 'before')?.useful).toBe(0);
  expect(find(votes, 'all', '', 'before')?.weight).toBeCloseTo(1, 4);
});

it('gives votes that no segment brought a cell of their own', () => {
  const votes = [vote(1), vote(2, { segmentIds: ['17'] })];

  expect(find(votes, 'segment', '')).toMatchObject({ voterIds: [1] });
  expect(find(votes, 'segment', '17')).toMatchObject({ voterIds: [2] });
});

it('counts weeks and reasons of a segment and an edition by themselves', () => {
  const votes = [
    vote(1, { segmentIds: ['17', '18'], ...bad }),
    vote(2, { segmentIds: ['18'], ...bad }),
    vote(3, { segmentIds: ['17'], ...bad, ...old }),
  ];
  const facet = facetOf({ segment: '17', edition: 'now' });

  expect(find(votes, 'week', '2026-11-23', '17')).toMatchObject({
    weight: 1.5,
    voterIds: [1, 3],
  });
  expect(find(votes, 'week', '2026-11-23', facet)).toMatchObject({
    weight: 0.5,
    voterIds: [1],
  });
  expect(find(votes, 'reason', 'too_generic', facet)).toMatchObject({
    weight: 1,
    voterIds: [1],
  });
  expect(find(votes, 'reason', 'too_generic', 'before')?.voterIds).toEqual([3]);
});
