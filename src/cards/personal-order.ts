import type {
  OfferedStarter,
  ScoredStarter,
} from '#src/offering/offered-starter.ts';

const shownAtOnce = 3;
const secondPlace = 1;

type IsFollowed = (offered: OfferedStarter) => boolean;

/**
 * The day's order with this person's own wishes: starters they requested for this contact come
 * first, and one of the first three is by an author or of a theme they follow, where there is one.
 */
export const personalOrder = (
  starters: ScoredStarter[],
  requestedIds: string[],
  isFollowed: IsFollowed,
): ScoredStarter[] => {
  const isRequested = ({ offered }: ScoredStarter) =>
    requestedIds.includes(offered.starter.id);
  const requested = starters.filter(isRequested);
  const others = starters.filter((each) => !isRequested(each));
  const all = [...requested, ...others];

  const followed = others.find(({ offered }) => isFollowed(offered));
  const isShown = all
    .slice(0, shownAtOnce)
    .some(({ offered }) => isFollowed(offered));
  if (!followed || isShown) return all;

  const rest = all.filter((each) => each !== followed);
  const place = Math.max(secondPlace, Math.min(requested.length, 2));

  return [...rest.slice(0, place), followed, ...rest.slice(place)];
};

/**
 * The conversations that keep their place, whatever fact the card finds recent: what this person
 * requested for the contact, the one drawn at random, and of those by an author or of a theme they
 * follow the first of the three shown.
 */
export const listPinned = (
  starters: ScoredStarter[],
  requestedIds: string[],
  explored: string | null,
  isFollowed: IsFollowed,
): Set<string> => {
  const followed = starters
    .slice(0, shownAtOnce)
    .find(({ offered }) => isFollowed(offered));

  return new Set(
    starters
      .filter(
        ({ offered }) =>
          offered === followed?.offered ||
          offered.conversation === explored ||
          requestedIds.includes(offered.starter.id),
      )
      .map(({ offered }) => offered.conversation),
  );
};
