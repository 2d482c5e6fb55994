import type { EligibleStarter } from './list-eligible.ts';

const shownAtOnce = 3;
const secondPlace = 1;

/**
 * The day's order with this person's own wishes: starters they requested for this contact come
 * first, and one of the first three is by an author or of a theme they follow, where there is one.
 */
export const personalOrder = (
  starters: EligibleStarter[],
  requestedIds: string[],
): EligibleStarter[] => {
  const isRequested = ({ starter }: EligibleStarter) =>
    requestedIds.includes(starter.id);
  const requested = starters.filter(isRequested);
  const others = starters.filter((each) => !isRequested(each));
  const all = [...requested, ...others];

  const followed = others.find((each) => each.isFollowed);
  const isShown = all.slice(0, shownAtOnce).some((each) => each.isFollowed);
  if (!followed || isShown) return all;

  const rest = all.filter((each) => each !== followed);
  const place = Math.max(secondPlace, Math.min(requested.length, 2));

  return [...rest.slice(0, place), followed, ...rest.slice(place)];
};

/**
 * The conversations that keep their place, whatever fact the card finds recent: what this person
 * requested for the contact, the one drawn by lot, and of those by an author or of a theme they
 * follow the first of the three shown.
 */
export const listPinned = (
  starters: EligibleStarter[],
  requestedIds: string[],
  explored: string | null,
): Set<string> => {
  const followed = starters
    .slice(0, shownAtOnce)
    .find((each) => each.isFollowed);

  return new Set(
    starters
      .filter(
        (each) =>
          each === followed ||
          each.conversation === explored ||
          requestedIds.includes(each.starter.id),
      )
      .map(({ conversation }) => conversation),
  );
};
