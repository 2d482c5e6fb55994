import type { Countable } from './suppress.ts';

/** A part of a sum that may stand beside it. */
export interface Part extends Countable {
  /** Whether its own figure is shown. */
  isShown: boolean;
}

/** Whether the parts that are not shown follow from a sum with them, as one or of too few people. */
const giveAway = (parts: readonly Part[], fewest: number): boolean => {
  const hidden = parts.filter(
    ({ isShown, people }) => !isShown && people.size > 0,
  );
  const together = new Set(hidden.flatMap(({ people }) => [...people]));

  return together.size > 0 && (hidden.length === 1 || together.size < fewest);
};

/**
 * The parts that a sum may hold. Whoever subtracts the parts that are shown from it learns what the
 * others say together: that needs `fewest` different people and more than one part, here and among
 * the parts that a filter leaves out, which follow from the sum without the filter.
 *
 * @param beside parts that are left out of this sum
 * @returns none where nobody's votes may be in it
 */
export const leaveOutFew = <P extends Part>(
  parts: readonly P[],
  fewest: number,
  beside: readonly Part[] = [],
): P[] => {
  if (!giveAway(parts, fewest) && !giveAway(beside, fewest)) return [...parts];
  const shown = parts.filter(
    ({ isShown, people }) => isShown && people.size > 0,
  );
  const isOfNobody = parts.every(({ people }) => people.size === 0);

  return isOfNobody ? [...parts] : shown;
};

/**
 * The parts that a whole and the sums of its groups may hold, for several groupings of the same
 * parts. What is left out of the sum of a group is left out of the whole too: otherwise the whole
 * less its groups would be those few.
 *
 * @param groupings each gives the groups that a part is in
 * @param beside parts that are left out of the whole
 */
export const leaveOutFewOfGroups = <P extends Part>(
  parts: readonly P[],
  groupings: readonly ((part: P) => string[])[],
  fewest: number,
  beside: readonly Part[] = [],
): P[] => {
  for (let counted = [...parts]; ;) {
    const ofWhole = leaveOutFew(counted, fewest, beside);
    const ofGroups = groupings.flatMap((groupsOf) => {
      const groups = new Map<string, P[]>();
      for (const part of ofWhole) {
        for (const group of groupsOf(part)) {
          const members = groups.get(group) ?? [];
          members.push(part);
          groups.set(group, members);
        }
      }

      return [...groups.values()].map((members) => {
        const kept = new Set(leaveOutFew(members, fewest));

        // A group of which nothing is kept is not shown: nothing can be subtracted.
        return kept.size === 0 ? [] : members.filter((each) => !kept.has(each));
      });
    });
    const left = new Set(ofGroups.flat());
    const next = ofWhole.filter((each) => !left.has(each));
    if (next.length === counted.length) return next;
    counted = next;
  }
};
