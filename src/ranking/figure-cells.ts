import { DAY_MS, type Edition } from '@starters/contracts';
import {
  type CountedVote,
  countedVotes,
  type Tally,
  tallyVotes,
} from './tally.ts';

/** The dimensions by which votes can be split. */
export const FIGURE_DIMENSIONS = [
  'all',
  'segment',
  'wording',
  'week',
  'reason',
] as const;
export type FigureDimension = (typeof FIGURE_DIMENSIONS)[number];

/** Which of a starter's votes are looked at; '' is all of them. */
export interface VoteFilter {
  /** List id. */
  segment: string;
  edition: Edition | '';
}

/** The votes on one starter that fall into one cell of a split. */
export interface FigureCell {
  dimension: FigureDimension;
  /** The filter of the votes: see `facetOf`. */
  facet: string;
  /**
   * List id, '' for votes that no segment brought; hash of a wording; Monday `YYYY-MM-DD`; or
   * reason; '' for all.
   */
  key: string;
  /** As in a tally; of a reason, how many said so and how many voted not useful or useful. */
  useful: number;
  weight: number;
  /** Who voted, so that people are counted once over several starters. */
  voterIds: number[];
}

/** A vote with what it can be split by. */
export type SplitVote = CountedVote & {
  wording: string;
  /** Whether its wording said something else than the present one: it judges nothing any more. */
  isReplaced: boolean;
};

/** 1 January 1970 was a Thursday. */
const mondayOffset = 3;

/** A filter as the cells of its votes are stored under; '' where nothing is filtered. */
export const facetOf = ({ segment, edition }: VoteFilter): string =>
  [edition, segment].filter((part) => part !== '').join(':');

/** The Monday of the week of a moment, in UTC, as `YYYY-MM-DD`. */
export const weekOf = (at: Date): string => {
  const day = Math.floor(at.getTime() / DAY_MS);
  const monday = day - ((day + mondayOffset) % 7);

  return new Date(monday * DAY_MS).toISOString().slice(0, 10);
};

const peopleOf = (votes: CountedVote[]): number[] => [
  ...new Set(votes.map(({ userId }) => userId)),
];

/** Votes as cast: on their own wording, at full weight. */
const asCast = (votes: SplitVote[]): SplitVote[] =>
  votes.map((vote) => ({ ...vote, onCurrentWording: true }));

type Part = Pick<FigureCell, 'useful' | 'weight' | 'voterIds'>;

/** The sums of some votes: of all, by targeted segment, and of those without a segment. */
const countParts = (
  votes: SplitVote[],
  at: Date,
): { whole: Part; bySegment: Map<string, Part> } => {
  const counted = countedVotes(votes);
  const toPart = ({ useful, weight }: Tally, group: CountedVote[]): Part => ({
    useful,
    weight,
    voterIds: peopleOf(group),
  });
  const { cells, ...whole } = tallyVotes(votes, at);
  const ofNone = counted.filter(({ segmentIds }) => segmentIds.length === 0);
  const bySegment = Object.entries(cells).map(([id, cell]): [string, Part] => [
    id,
    toPart(
      cell,
      counted.filter(({ segmentIds }) => segmentIds.includes(id)),
    ),
  ]);

  return {
    whole: toPart(whole, counted),
    bySegment: new Map(
      ofNone.length === 0
        ? bySegment
        : [...bySegment, ['', toPart(tallyVotes(ofNone, at), ofNone)]],
    ),
  };
};

/** The cells of the votes on one edition, or of all votes, with those of each segment by itself. */
const cellsOf = (
  votes: SplitVote[],
  now: Date,
  edition: Edition | '',
): FigureCell[] => {
  const cells: FigureCell[] = [];
  const add = (
    dimension: FigureDimension,
    key: string,
    segment: string,
    part: Part,
  ) => {
    if (part.voterIds.length === 0) return;
    cells.push({
      dimension,
      key,
      facet: facetOf({ edition, segment }),
      ...part,
    });
  };
  const addParts = (
    dimension: FigureDimension,
    key: string,
    { whole, bySegment }: ReturnType<typeof countParts>,
  ) => {
    add(dimension, key, '', whole);
    for (const [segment, part] of bySegment) {
      if (segment !== '') add(dimension, key, segment, part);
    }
  };

  // What was said before a wholly new wording is history: it is in no sum but those of its time.
  const judging =
    edition === '' ? votes.filter(({ isReplaced }) => !isReplaced) : votes;
  const parts = countParts(judging, now);
  addParts('all', '', parts);
  for (const [segment, part] of parts.bySegment) {
    add('segment', segment, '', part);
    if (segment !== '') add('segment', segment, segment, part);
  }
  const counting = votes.filter(({ verdict }) => verdict !== 'withdrawn');
  for (const [week, group] of Map.groupBy(counting, ({ votedAt }) =>
    weekOf(votedAt),
  )) {
    // As cast that week, on the wording of that week: without decay.
    const at = new Date(
      Math.max(...group.map((vote) => vote.votedAt.getTime())),
    );
    const fresh = asCast(group).map((vote) => ({ ...vote, votedAt: at }));
    addParts('week', week, countParts(fresh, at));
  }
  for (const [reason, group] of Map.groupBy(
    judging.filter(({ verdict }) => verdict === 'not_useful'),
    (vote) => vote.reason ?? 'none',
  )) {
    const toPart = (those: SplitVote[]): Part => ({
      useful: 0,
      weight: those.length,
      voterIds: peopleOf(those),
    });
    addParts('reason', reason, {
      whole: toPart(group),
      bySegment: new Map(
        [...new Set(group.flatMap(({ segmentIds }) => segmentIds))].map(
          (id) => [
            id,
            toPart(group.filter(({ segmentIds }) => segmentIds.includes(id))),
          ],
        ),
      ),
    });
  }
  if (edition === '') {
    for (const [hash, group] of Map.groupBy(votes, ({ wording }) => wording)) {
      add('wording', hash, '', countParts(asCast(group), now).whole);
    }
  }

  return cells;
};

/**
 * Splits a starter's votes into the cells that the review shows: all of them and by segment as
 * they count for the order on cards; by wording, each at its full weight; by week as they were
 * cast, each voter once a week; by reason as so many votes that still count. The same for what can be
 * filtered by: the votes that one segment brought, those on the wording of today, those on earlier
 * ones.
 */
export const toFigureCells = (votes: SplitVote[], now: Date): FigureCell[] => [
  ...cellsOf(votes, now, ''),
  ...(['now', 'before'] as const).flatMap((edition) =>
    cellsOf(
      asCast(
        votes.filter(
          ({ onCurrentWording }) => onCurrentWording === (edition === 'now'),
        ),
      ),
      now,
      edition,
    ),
  ),
];
