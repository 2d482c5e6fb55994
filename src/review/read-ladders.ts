import type { Ladder, Part } from '#src/outcomes/count-ladder.ts';
import {
  countSeen,
  hidesTaken,
  notSeen,
  type Seen,
} from '#src/outcomes/count-seen.ts';
import {
  mayBeSummed,
  shownBesideNewer,
  shownLadders,
} from '#src/outcomes/shown-ladders.ts';
import { byStarter, type OutcomeFigures } from './read-outcome-figures.ts';

/** A ladder from its first rung, and what of it may be shown. */
export interface WholeLadder {
  ladder: Ladder | undefined;
  isHidden: boolean;
  /** Null where it was not kept of this group. */
  seen: Seen | null;
  /** Whether too few opened or copied it to say how often. */
  isTakenHidden: boolean;
}

const all = (): Part[] => [{ group: '', weight: 1 }];

/** Of all starters that sums may hold. */
const allOf =
  (counted: ReadonlySet<string>) =>
  ({ starterId }: { starterId: string }): Part[] =>
    counted.has(starterId) ? all() : [];

type Read = Pick<WholeLadder, 'ladder' | 'isHidden'>;

/** A ladder of the uses of all starters, or of one, and whether it may be shown. */
export const readLadder = (
  { count, counted, fewest }: OutcomeFigures,
  starterId: string | null,
): Read => {
  if (starterId !== null) {
    const ladders = count('ladder', byStarter);
    const ladder = ladders.get(starterId);

    return {
      ladder,
      isHidden: !!ladder && !shownLadders(ladders, fewest).has(starterId),
    };
  }
  const ladder = count('ladder', allOf(counted.used)).get('');

  return {
    ladder,
    // Where sums may hold no starter, something was used all the same.
    isHidden: ladder
      ? ladder.people.size < fewest
      : count('ladder', all).size > 0,
  };
};

/**
 * The same of the days of the headline; hidden as well where the ladder beside it, taken from it, would
 * leave too few people.
 */
export const readLonger = (
  { count, counted, fewest }: OutcomeFigures,
  starterId: string | null,
): Read => {
  const newer = count('ladder', byStarter);
  const whole = count('headline', byStarter);
  const older = count('between', byStarter);
  const shown = shownBesideNewer(whole, older, fewest);
  if (starterId !== null) {
    const ladder = whole.get(starterId);

    return { ladder, isHidden: !!ladder && !shown.has(starterId) };
  }
  const held = new Set(
    [...whole.keys()].filter((id) => !newer.has(id) || counted.used.has(id)),
  );
  const ofHeld = (cells: ReadonlyMap<string, Ladder>) =>
    new Map([...cells].filter(([id]) => held.has(id)));
  const ladder = count('headline', allOf(held)).get('');

  return {
    ladder,
    isHidden:
      whole.size > 0 &&
      (!ladder ||
        ladder.people.size < fewest ||
        !mayBeSummed(ofHeld(whole), shown, fewest) ||
        !mayBeSummed(ofHeld(older), shown, fewest)),
  };
};

/** How often all starters, or one of them, were on cards, and whether openings may be shown. */
export const readSeen = (
  { views, fewest, counted }: OutcomeFigures,
  starterId: string | null,
): Pick<WholeLadder, 'seen' | 'isTakenHidden'> => {
  if (starterId === null) {
    const whole = countSeen(views, all).get('') ?? notSeen;
    const sum = countSeen(views, allOf(counted.taken)).get('') ?? notSeen;

    return {
      seen: { ...sum, shown: whole.shown },
      isTakenHidden: whole.taken > 0 && sum.people.size < Math.max(fewest, 1),
    };
  }
  const groups = countSeen(views, byStarter);

  return {
    seen: groups.get(starterId) ?? notSeen,
    isTakenHidden: hidesTaken(groups, fewest)(starterId),
  };
};
