import {
  leaveOutFew,
  leaveOutFewOfGroups,
  type Part,
} from '#src/ranking/leave-out-few.ts';
import { GROUPINGS, groupsOf } from '#src/starters/groups-of.ts';
import type { Starter } from '#src/starters/starter.ts';

/** The votes on a starter, as a part of sums over starters. */
export interface StarterPart extends Part {
  starter: Starter;
}

const idOf = ({ starter }: StarterPart): string => starter.id;

/**
 * Decides which starters sums may hold: the whole, and those by theme, author, channel and language.
 * All of them hold the same ones, so that none less others gives few people away.
 *
 * @param beside starters that a filter leaves out
 * @returns of some starters those that their sum may hold; none where it is not to be shown
 */
export const countStarters = (
  parts: readonly StarterPart[],
  fewest: number,
  beside: readonly StarterPart[] = [],
): ((some: readonly Starter[]) => Starter[]) => {
  const counted = new Set(
    leaveOutFewOfGroups(
      parts,
      GROUPINGS.map(
        (by) =>
          ({ starter }: StarterPart) =>
            groupsOf(starter, by),
      ),
      fewest,
      beside,
    ),
  );
  const byId = new Map(parts.map((part) => [idOf(part), part]));

  return (some) => {
    const all = some.flatMap(({ id }) => byId.get(id) ?? []);
    const isOfNobody = all.every(({ people }) => people.size === 0);
    const kept = all.filter((part) => isOfNobody || counted.has(part));

    return leaveOutFew(kept, fewest)
      .filter((part) => isOfNobody || part.people.size > 0)
      .map(({ starter }) => starter);
  };
};
