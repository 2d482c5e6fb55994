import { type Catalog, recordOf } from './catalog.ts';
import {
  type Clash,
  createClashIndex,
  findNewClashes,
} from './find-clashes.ts';
import type { Starter } from './starter.ts';

/** What decides whether a starter clashes with another one. */
const partsOf = ({
  title,
  status,
  language,
  opener,
  question,
  translationOf,
  variantOf,
}: Starter): string =>
  JSON.stringify([
    title,
    status,
    language,
    opener,
    question,
    translationOf,
    variantOf,
  ]);

const byAge = (one: Starter, other: Starter): number =>
  one.id.length - other.id.length || (one.id < other.id ? -1 : 1);

/**
 * Published starters that were made or changed in HubSpot so that they clash with another one, by
 * id: what was on cards before stays there, and the one that changed is held. Of two that changed at
 * once the older record stays.
 *
 * @param before the catalog as it was read before; null for the first, of which nothing is held
 */
export const holdClashes = (
  before: Catalog | null,
  { starters }: Pick<Catalog, 'starters'>,
): NonNullable<Catalog['clashes']> => {
  if (!before) return {};
  const known = new Map(
    before.starters.map((each) => [each.id, recordOf(before, each)]),
  );
  const wasHeld = (id: string) => before.clashes?.[id] !== undefined;
  const isNew = (starter: Starter): boolean => {
    const earlier = known.get(starter.id);

    return (
      starter.status === 'published' &&
      (wasHeld(starter.id) ||
        !earlier ||
        (earlier !== starter && partsOf(earlier) !== partsOf(starter)))
    );
  };
  const changed = starters.filter(isNew).sort(byAge);
  if (changed.length === 0) return {};
  const isChanged = new Set(changed.map(({ id }) => id));
  const index = createClashIndex(
    starters.filter(({ id }) => !isChanged.has(id)),
  );
  const clashes: Record<string, Clash> = {};
  for (const starter of changed) {
    const earlier = known.get(starter.id);
    const onCards =
      earlier?.status === 'published' && !wasHeld(starter.id) ? earlier : null;
    const [clash] = findNewClashes(index.find, starter, onCards);
    if (clash) clashes[starter.id] = clash;
    else index.add(starter);
  }

  return clashes;
};
