import { mapInTurns } from '#src/in-turns.ts';
import type { Catalog } from './catalog.ts';
import { CHECKED_AT_ONCE } from './check-ahead.ts';
import { checkForCards } from './check-starter.ts';
import type { Starter } from './starter.ts';

/** Why a starter is kept off cards, as text; null when it is not. */
const faultIn = (catalog: Catalog, starter: Starter): string | null => {
  const checked = checkForCards(starter, catalog);

  return checked.ok ? null : JSON.stringify(checked);
};

/**
 * Ids of the starters of which a record says something else now: their own fields, what holds
 * them, or a fault against properties and segments that came, went or were renamed.
 *
 * @param before null for the first catalog: then all are
 */
export const findChangedStarters = async (
  before: Catalog | null,
  after: Catalog,
): Promise<string[]> => {
  const contextOf = ({ properties, segmentNames }: Catalog) =>
    JSON.stringify([properties, segmentNames]);
  // Checking every text costs most; as a rule nothing that texts name has changed.
  const isContextNew =
    before !== null &&
    (before.properties !== after.properties ||
      before.segmentNames !== after.segmentNames) &&
    contextOf(before) !== contextOf(after);
  const stateIn = (catalog: Catalog, starter: Starter) =>
    JSON.stringify([
      starter,
      catalog.holds?.[starter.id],
      catalog.clashes?.[starter.id],
      catalog.waiting?.[starter.id],
      isContextNew && faultIn(catalog, starter),
    ]);
  const known = new Map(before?.starters.map((each) => [each.id, each]));
  const isChanged = (starter: Starter): boolean => {
    const earlier = known.get(starter.id);
    if (!before || !earlier) return true;
    if (
      earlier === starter &&
      !isContextNew &&
      before.holds?.[starter.id] === after.holds?.[starter.id] &&
      before.clashes?.[starter.id] === after.clashes?.[starter.id] &&
      before.waiting?.[starter.id] === after.waiting?.[starter.id]
    ) {
      return false;
    }

    return stateIn(before, earlier) !== stateIn(after, starter);
  };

  // Every text is checked again where properties or segments changed.
  const areChanged = isContextNew
    ? await mapInTurns(after.starters, CHECKED_AT_ONCE, isChanged)
    : after.starters.map(isChanged);

  return after.starters
    .filter((_, index) => areChanged[index])
    .map(({ id }) => id);
};
