import { type Catalog, recordOf, type StarterSource } from './catalog.ts';
import { followMerges } from './follow-merges.ts';
import type { Starter } from './starter.ts';

/** What the texts of starters refer to. */
type Context = Omit<Catalog, 'starters' | 'holds' | 'clashes' | 'waiting'>;

/** What was read of a catalog at one time. */
export interface CatalogReading {
  /** Ids of the starters that were asked for: those that are not in `starters` are gone. */
  asked: ReadonlySet<string>;
  starters: Starter[];
  /** What the texts refer to; null where it was not read. */
  context: Context | null;
  /** Names of segments that the catalog did not know. */
  named: Catalog['segmentNames'];
}

const segmentIdsOf = (starters: Starter[]): string[] => [
  ...new Set(starters.flatMap(({ segmentIds }) => segmentIds)),
];

/** What the texts of starters refer to, as it is in HubSpot now. */
const readContext = async (
  source: StarterSource,
  starters: Starter[],
): Promise<Context> => {
  const [properties, owners, segmentNames] = await Promise.all([
    source.readProperties(),
    source.readOwners(),
    source.readSegmentNames(segmentIdsOf(starters)),
  ]);

  return { properties, ...owners, segmentNames };
};

const idsOf = (starters: readonly Starter[]): string[] =>
  starters.map(({ id }) => id);

/**
 * Reads all of an account's starters, and what their texts refer to. Throws as the source does.
 *
 * @param known the catalog as it was when the reading began: what is in it alone is gone
 */
export const readWhole = async (
  source: StarterSource,
  known: Pick<Catalog, 'starters'> | null,
): Promise<CatalogReading> => {
  const starters = await source.readAll();

  return {
    asked: new Set(idsOf(known?.starters ?? [])),
    starters,
    context: await readContext(source, starters),
    named: {},
  };
};

/**
 * Reads these starters, and no others.
 *
 * @param withContext whether all that the texts of the catalog refer to is read, too
 * @throws as the source does
 */
export const readSome = async (
  source: StarterSource,
  catalog: Catalog,
  ids: Iterable<string>,
  withContext: boolean,
): Promise<CatalogReading> => {
  const asked = new Set(ids);
  const starters = await source.readMany([...asked]);
  if (withContext) {
    const context = await readContext(source, [
      ...catalog.starters,
      ...Object.values(catalog.waiting ?? {}),
      ...starters,
    ]);

    return { asked, starters, context, named: {} };
  }
  const unnamed = segmentIdsOf(starters).filter(
    (id) => !(id in catalog.segmentNames),
  );

  return {
    asked,
    starters,
    context: null,
    named: unnamed.length > 0 ? await source.readSegmentNames(unnamed) : {},
  };
};

/** Reads all that are known, and what changed since a time. Throws as the source does. */
export const readChanges = async (
  source: StarterSource,
  catalog: Catalog,
  since: number,
  withContext: boolean,
): Promise<CatalogReading> =>
  readSome(
    source,
    catalog,
    [...idsOf(catalog.starters), ...(await source.findChanged(since))],
    withContext,
  );

/** The starters of a catalog with those that were read. */
const mergeStarters = (
  catalog: Pick<Catalog, 'starters' | 'waiting'>,
  asked: ReadonlySet<string>,
  read: Starter[],
): Starter[] => {
  const known = catalog.starters.map((each) => recordOf(catalog, each));
  const isMerged = new Set(read.flatMap(({ mergedIds = [] }) => mergedIds));
  const isKnown = new Set(idsOf(known));
  const byId = new Map(read.map((each) => [each.id, each]));
  // In the order of before: a list in which nothing changed is the same list.
  const kept = known.flatMap((each) =>
    isMerged.has(each.id)
      ? []
      : (byId.get(each.id) ?? (asked.has(each.id) ? [] : each)),
  );

  return followMerges([...kept, ...read.filter(({ id }) => !isKnown.has(id))]);
};

const nothingKnown: Catalog = {
  starters: [],
  ownerNames: {},
  ownerUserIds: {},
  properties: { contact: {}, company: {} },
  segmentNames: {},
};

/**
 * A catalog with what was read of it; null for the first one.
 *
 * @param isOlder whether something of it was read later than this, and stays as it is: a starter, by
 *   its id, or what the texts refer to, by null
 */
export const mergeReading = (
  catalog: Catalog | null,
  { asked, starters, context, named }: CatalogReading,
  isOlder: (starterId: string | null) => boolean,
): Catalog => {
  const known = catalog ?? nothingKnown;
  const takes = (id: string) => !isOlder(id);

  return {
    ...known,
    ...(context && !isOlder(null)
      ? context
      : { segmentNames: { ...known.segmentNames, ...named } }),
    starters: mergeStarters(
      known,
      new Set([...asked].filter(takes)),
      starters.filter(({ id }) => takes(id)),
    ),
  };
};
