import { isDeepStrictEqual } from 'node:util';
import type { Catalog } from './catalog.ts';

/** The first of two values, if they say the same. */
const same = <T>(before: T, after: T): T =>
  before === after || isDeepStrictEqual(before, after) ? before : after;

/**
 * The later of two catalogs, of the earlier one's objects wherever they say the same, so that what
 * was computed of an object holds as long as there is that object. When nothing changed it is the
 * earlier catalog itself.
 */
export const keepUnchanged = (before: Catalog, after: Catalog): Catalog => {
  const known = new Map(before.starters.map((each) => [each.id, each]));
  const starters = after.starters.map((each) =>
    same(known.get(each.id) ?? each, each),
  );
  const isSameList =
    before.starters.length === starters.length &&
    starters.every((each, at) => each === before.starters[at]);
  const kept: Catalog = {
    ...after,
    starters: isSameList ? before.starters : starters,
    ownerNames: same(before.ownerNames, after.ownerNames),
    ownerUserIds: same(before.ownerUserIds, after.ownerUserIds),
    ...(after.formerOwners
      ? {
          formerOwners: same(
            before.formerOwners ?? after.formerOwners,
            after.formerOwners,
          ),
        }
      : {}),
    properties: same(before.properties, after.properties),
    segmentNames: same(before.segmentNames, after.segmentNames),
    ...(after.holds
      ? { holds: same(before.holds ?? after.holds, after.holds) }
      : {}),
    ...(after.clashes
      ? { clashes: same(before.clashes ?? after.clashes, after.clashes) }
      : {}),
    ...(after.waiting
      ? { waiting: same(before.waiting ?? after.waiting, after.waiting) }
      : {}),
  };

  return kept.starters === before.starters &&
    kept.ownerNames === before.ownerNames &&
    kept.ownerUserIds === before.ownerUserIds &&
    kept.formerOwners === before.formerOwners &&
    kept.properties === before.properties &&
    kept.segmentNames === before.segmentNames &&
    kept.holds === before.holds &&
    kept.clashes === before.clashes &&
    kept.waiting === before.waiting
    ? before
    : kept;
};
