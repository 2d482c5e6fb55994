import type { EligibleStarter } from './list-eligible.ts';

const shownAtOnce = 3;
const secondPlace = 1;

/**
 * The day's order with this person's own wishes: starters they ordered for this contact come
 * first, and one of the first three is by an author or of a theme they follow, where there is one.
 */
export const personalOrder = (
  starters: EligibleStarter[],
  orderedIds: string[],
): EligibleStarter[] => {
  const isOrdered = ({ starter }: EligibleStarter) =>
    orderedIds.includes(starter.id);
  const ordered = starters.filter(isOrdered);
  const others = starters.filter((each) => !isOrdered(each));
  const all = [...ordered, ...others];

  const followed = others.find((each) => each.isFollowed);
  const isShown = all.slice(0, shownAtOnce).some((each) => each.isFollowed);
  if (!followed || isShown) return all;

  const rest = all.filter((each) => each !== followed);
  const place = Math.max(secondPlace, Math.min(ordered.length, 2));

  return [...rest.slice(0, place), followed, ...rest.slice(place)];
};
