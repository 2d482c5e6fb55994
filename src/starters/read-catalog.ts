import { type Catalog, recordOf, type StarterSource } from './catalog.ts';
import { followMerges } from './follow-merges.ts';
import type { Starter } from './starter.ts';

const segmentIdsOf = (starters: Starter[]): string[] => [
  ...new Set(starters.flatMap(({ segmentIds }) => segmentIds)),
];

/** What the texts of starters refer to, as it is in HubSpot now. */
const readContext = async (
  source: StarterSource,
  starters: Starter[],
): Promise<Omit<Catalog, 'starters' | 'holds' | 'waiting'>> => {
  const [properties, owners, segmentNames] = await Promise.all([
    source.readProperties(),
    source.readOwners(),
    source.readSegmentNames(segmentIdsOf(starters)),
  ]);

  return { properties, ...owners, segmentNames };
};

/** All of an account's starters, and what their texts refer to. Throws as the source does. */
export const readWhole = async (source: StarterSource): Promise<Catalog> => {
  const starters = followMerges(await source.readAll());

  return { starters, ...(await readContext(source, starters)) };
};

/**
 * The catalog with its starters as they are now, and those changed since a time or included.
 *
 * @param withKnown whether all that are known are read again, or only what changed and is included
 * @param withContext whether what the texts refer to is read again, too
 * @throws as the source does
 */
export const readChanges = async (
  source: StarterSource,
  catalog: Catalog,
  since: number,
  {
    included,
    withContext,
    withKnown,
  }: {
    included: Iterable<string>;
    withContext: boolean;
    withKnown: boolean;
  },
): Promise<Catalog> => {
  const changed = await source.findChanged(since);
  const known = catalog.starters.map((each) => recordOf(catalog, each));
  const asked = new Set([
    ...(withKnown ? known.map(({ id }) => id) : []),
    ...changed,
    ...included,
  ]);
  const read = await source.readMany([...asked]);
  const isMerged = new Set(read.flatMap(({ mergedIds = [] }) => mergedIds));
  const isKnown = new Set(known.map(({ id }) => id));
  const byId = new Map(read.map((each) => [each.id, each]));
  // In the order of before: a list in which nothing changed is the same list.
  const kept = known.flatMap((each) =>
    isMerged.has(each.id)
      ? []
      : (byId.get(each.id) ?? (asked.has(each.id) ? [] : each)),
  );
  const starters = followMerges([
    ...kept,
    ...read.filter(({ id }) => !isKnown.has(id)),
  ]);
  if (withContext) {
    return { ...catalog, starters, ...(await readContext(source, starters)) };
  }
  const segmentIds = segmentIdsOf(starters);
  const isNewSegment = segmentIds.some((id) => !(id in catalog.segmentNames));

  return {
    ...catalog,
    starters,
    segmentNames: isNewSegment
      ? await source.readSegmentNames(segmentIds)
      : catalog.segmentNames,
  };
};
