import { DAY_MS } from '@starters/contracts';
import type { FollowUp } from './follow-up.ts';
import {
  type OutcomeEvent,
  type Rung,
  RUNGS,
  type Use,
} from './outcome-events.ts';
import type { Windows } from './windows.ts';

/** What followed a group of uses. */
export interface Ladder extends Record<Rung, number> {
  used: number;
  /** Ids of those who used them, to hide what rests on few; never for an answer. */
  people: ReadonlySet<string>;
  /** Uses that may still be followed by it, by rung: it is too early to count them out. */
  early: Record<Rung, number>;
  /** Sum of the amounts of won deals, by share; null where none is kept. */
  amount: number | null;
}

/** A part of a use that counts in a group; parts of one use add up to 1 over the groups. */
export interface Part {
  group: string;
  weight: number;
}

/** A ladder that is still being counted. */
interface CountedLadder extends Ladder {
  people: Set<string>;
}

const emptyLadder = (): CountedLadder => ({
  used: 0,
  people: new Set(),
  met: 0,
  opened: 0,
  won: 0,
  firstWon: 0,
  early: { met: 0, opened: 0, won: 0, firstWon: 0 },
  amount: null,
});

const daysOf = (
  { meetingDays, dealDays, wonDays }: Windows,
  rung: Rung,
): number =>
  ({ met: meetingDays, opened: dealDays, won: wonDays, firstWon: wonDays })[
    rung
  ];

/**
 * Whether what follows a use cannot be counted yet: its window is open, or the client was not read
 * since it closed.
 */
const isEarly = (
  use: Use,
  days: number,
  readAt: Map<string, Date>,
): boolean => {
  const read = readAt.get(use.contactId);

  return (
    read === undefined || read.getTime() < use.usedAt.getTime() + days * DAY_MS
  );
};

/**
 * Counts what followed uses, by group. Nothing is added to a former count: the same uses and
 * records always give the same figures.
 *
 * @param partsOf which groups a use counts in
 */
export const countLadders = (
  uses: Use[],
  events: OutcomeEvent[],
  {
    followUps,
    windows,
    partsOf,
  }: {
    followUps: FollowUp[];
    windows: Windows;
    partsOf: (use: Use) => Part[];
  },
): Map<string, Ladder> => {
  const readAt = new Map(
    followUps.map(({ contactId, readAt: at }) => [contactId, at]),
  );
  const shares = Map.groupBy(
    events.flatMap(({ rung, amount, shares: of }) =>
      [...of].map(([key, share]) => ({ key, rung, share, amount })),
    ),
    ({ key }) => key,
  );
  const ladders = new Map<string, CountedLadder>();
  for (const use of uses) {
    for (const { group, weight } of partsOf(use)) {
      const ladder = ladders.get(group) ?? emptyLadder();
      ladders.set(group, ladder);
      ladder.used += weight;
      ladder.people.add(String(use.userId));
      for (const { rung, share, amount } of shares.get(use.key) ?? []) {
        ladder[rung] += share * weight;
        if (rung === 'won' && amount !== null) {
          ladder.amount = (ladder.amount ?? 0) + amount * share * weight;
        }
      }
      for (const rung of RUNGS) {
        if (isEarly(use, daysOf(windows, rung), readAt)) {
          ladder.early[rung] += weight;
        }
      }
    }
  }

  return ladders;
};

/** The ladder of all uses together. */
export const countAll = (
  uses: Use[],
  events: OutcomeEvent[],
  rest: { followUps: FollowUp[]; windows: Windows },
): Ladder =>
  countLadders(uses, events, {
    ...rest,
    partsOf: () => [{ group: '', weight: 1 }],
  }).get('') ?? emptyLadder();
