import type { Catalog } from './catalog.ts';
import { keepUnchanged } from './keep-unchanged.ts';

/** The values of some keys from one record, those of all others from another one. */
const overlay = <T>(
  onto: Record<string, T> = {},
  from: Record<string, T> = {},
  takes: (id: string) => boolean,
): Record<string, T> =>
  Object.fromEntries([
    ...Object.entries(onto).filter(([id]) => !takes(id)),
    ...Object.entries(from).filter(([id]) => takes(id)),
  ]);

/** The names in `first`, and those in `second` of segments that no starter of `first` is for. */
const nameSegments = (
  { starters, waiting, segmentNames }: Catalog,
  second: Catalog,
): Catalog['segmentNames'] => {
  const asked = new Set(
    [...starters, ...Object.values(waiting ?? {})].flatMap(
      ({ segmentIds }) => segmentIds,
    ),
  );

  return overlay(
    segmentNames,
    second.segmentNames,
    (id) => !asked.has(id) && !(id in segmentNames),
  );
};

/**
 * A catalog with some starters, and what holds them, as they are in another one: of two readings
 * that went on at once each has what the other one read before.
 *
 * @param takes whether a starter is as in `from`; all others are as in `onto`
 * @param withContext whether what the texts refer to is as in `from`, too
 */
export const overlayCatalog = (
  onto: Catalog,
  from: Catalog,
  takes: (starterId: string) => boolean,
  withContext: boolean,
): Catalog => {
  const taken = new Map(
    from.starters.flatMap((each) => (takes(each.id) ? [[each.id, each]] : [])),
  );
  const known = new Set(onto.starters.map(({ id }) => id));
  const starters = [
    ...onto.starters.flatMap((each) =>
      takes(each.id) ? (taken.get(each.id) ?? []) : each,
    ),
    ...[...taken.values()].filter(({ id }) => !known.has(id)),
  ];

  return keepUnchanged(onto, {
    ...(withContext ? from : onto),
    starters,
    segmentNames: withContext
      ? nameSegments(from, onto)
      : nameSegments(onto, from),
    holds: overlay(onto.holds, from.holds, takes),
    clashes: overlay(onto.clashes, from.clashes, takes),
    waiting: overlay(onto.waiting, from.waiting, takes),
  });
};
