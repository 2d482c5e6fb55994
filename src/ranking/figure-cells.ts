import {
  type CountedVote,
  countedVotes,
  type Tally,
  tallyVotes,
} from './tally.ts';

/** What votes can be split by. */
export const FIGURE_DIMENSIONS = ['all', 'segment', 'week', 'reason'] as const;
export type FigureDimension = (typeof FIGURE_DIMENSIONS)[number];

/** The votes on one starter that fall into one cell of a split. */
export interface FigureCell {
  dimension: FigureDimension;
  /** List id, Monday `YYYY-MM-DD`, or reason; '' for all. */
  key: string;
  /** As in a tally; of a reason, how many said so and how many voted not useful or useful. */
  useful: number;
  weight: number;
  /** Who voted, so that people are counted once over several starters. */
  voterIds: number[];
}

const dayMs = 86_400_000;
/** 1 January 1970 was a Thursday. */
const mondayOffset = 3;

/** The Monday of the week of a moment, in UTC, as `YYYY-MM-DD`. */
export const weekOf = (at: Date): string => {
  const day = Math.floor(at.getTime() / dayMs);
  const monday = day - ((day + mondayOffset) % 7);

  return new Date(monday * dayMs).toISOString().slice(0, 10);
};

const votersOf = (votes: CountedVote[]): number[] => [
  ...new Set(countedVotes(votes).map(({ userId }) => userId)),
];

const groupBy = (
  votes: CountedVote[],
  keysOf: (vote: CountedVote) => string[],
): Map<string, CountedVote[]> => {
  const groups = new Map<string, CountedVote[]>();
  for (const vote of votes) {
    for (const key of keysOf(vote)) {
      groups.set(key, [...(groups.get(key) ?? []), vote]);
    }
  }

  return groups;
};

/**
 * Splits a starter's votes into the cells that the review shows: all of them and by segment as
 * they count for the order on cards; by week as they were cast, each voter once a week; by reason
 * as so many standing votes.
 */
export const toFigureCells = (
  votes: CountedVote[],
  now: Date,
): FigureCell[] => {
  const standing = votes.filter(({ verdict }) => verdict !== 'withdrawn');
  const whole = tallyVotes(votes, now);
  const cells: FigureCell[] = [];
  const add = (
    dimension: FigureDimension,
    key: string,
    { useful, weight }: Pick<Tally, 'useful' | 'weight'>,
    voterIds: number[],
  ) => {
    if (voterIds.length === 0) return;
    cells.push({ dimension, key, useful, weight, voterIds });
  };
  add('all', '', whole, votersOf(votes));
  const bySegment = groupBy(
    countedVotes(votes),
    ({ segmentIds }) => segmentIds,
  );
  for (const [key, group] of bySegment) {
    const cell = whole.cells[key];
    if (cell) add('segment', key, cell, votersOf(group));
  }
  for (const [key, group] of groupBy(standing, ({ votedAt }) => [
    weekOf(votedAt),
  ])) {
    // Cast that week, on the wording of that week: nothing has faded yet.
    const asCast = group.map((vote) => ({ ...vote, onCurrentWording: true }));
    const at = new Date(
      Math.max(...group.map((vote) => vote.votedAt.getTime())),
    );
    const fresh = asCast.map((vote) => ({ ...vote, votedAt: at }));
    add('week', key, tallyVotes(fresh, at), votersOf(group));
  }
  for (const [key, group] of groupBy(standing, ({ reason, verdict }) =>
    verdict === 'not_useful' ? [reason ?? 'none'] : [],
  )) {
    add('reason', key, { useful: 0, weight: group.length }, [
      ...new Set(group.map(({ userId }) => userId)),
    ]);
  }

  return cells;
};
