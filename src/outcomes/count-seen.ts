import type { Countable } from '#src/ranking/suppress.ts';
import type { Part } from './count-ladder.ts';
import type { Use } from './outcome-events.ts';
import { shownLadders } from './shown-ladders.ts';

/** How often starters were on cards, of one starter, wording and choice of segments. */
export interface ViewCount {
  starterId: string;
  /** Null where it was not kept: outcomes were not read, or an earlier card told of it. */
  wording: string | null;
  /** Null likewise. */
  segmentIds: string[] | null;
  /** Once a day for each person and client. */
  shown: number;
  /** Of those, how often it was unfolded or its line copied. */
  taken: number;
  /** Ids of those who did, to hide what rests on few; never for an answer. */
  takers: string[];
}

/** Reads views from a day on, `YYYY-MM-DD` in the account's time zone. */
export type CountViews = (
  accountId: number,
  sinceDay: string,
) => Promise<ViewCount[]>;

/** How often the starters of a group were shown, and opened or copied. */
export interface Seen extends Countable {
  shown: number;
  taken: number;
}

/** What was on no card. */
export const notSeen: Seen = { shown: 0, taken: 0, people: new Set() };

/** What of a view says in which groups it counts. */
type Grouped = Pick<Use, 'starterId' | 'wording' | 'segmentIds'>;

/**
 * Adds views up by group, as uses are: one of several segments counts in parts. What was kept without
 * wording or segments counts in no group that needs them.
 *
 * @param needs what of a view `partsOf` looks at, besides its starter
 */
export const countSeen = (
  views: ViewCount[],
  partsOf: (view: Grouped) => Part[],
  needs: 'wording' | 'segmentIds' | null = null,
): Map<string, Seen> => {
  const groups = new Map<string, Seen & { people: Set<string> }>();
  for (const { wording, segmentIds, ...view } of views) {
    const isKept =
      needs === null || (needs === 'wording' ? wording : segmentIds) !== null;
    const parts = isKept
      ? partsOf({
          starterId: view.starterId,
          wording: wording ?? '',
          segmentIds: segmentIds ?? [],
        })
      : [];
    for (const { group, weight } of parts) {
      const seen = groups.get(group) ?? {
        shown: 0,
        taken: 0,
        people: new Set(),
      };
      groups.set(group, seen);
      seen.shown += view.shown * weight;
      seen.taken += view.taken * weight;
      for (const taker of view.takers) seen.people.add(taker);
    }
  }

  return groups;
};

/**
 * Of which groups it is not to be said how often they were opened or copied: of those that too few
 * people opened, and of further ones from which that could be computed. That nobody opened one may
 * be said.
 *
 * @param groups all groups of one breakdown in one period
 */
export const hidesTaken = (
  groups: ReadonlyMap<string, Seen>,
  fewest: number,
): ((group: string) => boolean) => {
  const shown = shownLadders(groups, fewest);

  return (group) =>
    (groups.get(group)?.people.size ?? 0) > 0 && !shown.has(group);
};
