import { MINUTE_MS } from '@starters/contracts';
import type { Catalog, StarterSource } from './catalog.ts';
import { overlayCatalog } from './overlay-catalog.ts';
import {
  type CatalogReading,
  mergeReading,
  readChanges,
  readSome,
  readWhole,
} from './read-catalog.ts';
import type { OrderedReading } from './reading-order.ts';
import { settleCatalog, type SettleCatalogDeps } from './settle-catalog.ts';

/** When a catalog in memory was read. */
export interface CatalogTimes {
  /** When the last reading of all that succeeded began; changes are searched from there. */
  readAt: number;
  /** When all was last read or tried to be read; the next try is due some time after. */
  refreshedAt: number;
  sweptAt: number;
  /** When properties, owners and segments were last read. */
  contextAt: number;
}

/** What loading a catalog needs. */
export interface LoadCatalogDeps extends SettleCatalogDeps {
  /** The account's HubSpot; calls that a person waits for come before all others. */
  source: (accountId: number, isWaitedFor: boolean) => Promise<StarterSource>;
}

/** A reading of a catalog, while others may go on. */
export interface LoadingCatalog {
  accountId: number;
  /** The catalog in memory at this moment; null before there is one. */
  current: () => Catalog | null;
  /** Puts one into memory, at once. */
  put: (catalog: Catalog) => void;
  order: OrderedReading;
  startedAt: number;
  isWaitedFor: boolean;
}

const sweepMs = 600_000;
/** Properties, owners and segments are read this often: what is said of starters rests on them. */
const contextMs = 120_000;
/** HubSpot's search index lags behind its records: each search looks back over the last one. */
const overlapMs = MINUTE_MS;

/**
 * Settles what was read with what is in memory by then, since others may have read in between.
 *
 * @returns ids of the starters whose fields, holds or faults changed
 */
const take = async (
  deps: LoadCatalogDeps,
  { accountId, current, put, order, startedAt, isWaitedFor }: LoadingCatalog,
  reading: CatalogReading,
  isAll: boolean,
): Promise<string[]> => {
  const before = current();
  const { catalog, changed } = await settleCatalog(
    deps,
    accountId,
    before,
    mergeReading(before, reading, order.isOlder),
    { readAt: new Date(startedAt), isWaitedFor },
  );
  const withContext = reading.context !== null;
  const read = new Set([
    ...reading.asked,
    ...changed,
    ...reading.starters.flatMap(({ mergedIds = [] }) => mergedIds),
  ]);
  const latest = current();
  put(
    latest === before || latest === null
      ? catalog
      : overlayCatalog(
          latest,
          catalog,
          (id) => (isAll || read.has(id)) && !order.isOlder(id),
          withContext && !order.isOlder(null),
        ),
  );
  order.end(isAll ? 'all' : [...reading.asked, ...changed], withContext);

  return changed;
};

/**
 * Reads all that is known of a catalog and what changed of it, or every ten minutes whatever there
 * is, which drops what was archived.
 *
 * @param known null for the first reading
 * @throws what `StarterSource` throws
 */
export const loadCatalog = async (
  deps: LoadCatalogDeps,
  loading: LoadingCatalog,
  known: CatalogTimes | null,
): Promise<{ changed: string[]; times: CatalogTimes }> => {
  const { accountId, current, startedAt, isWaitedFor } = loading;
  const source = await deps.source(accountId, isWaitedFor);
  const before = current();
  const sweeps = !known || !before || startedAt - known.sweptAt >= sweepMs;
  const withContext = sweeps || startedAt - known.contextAt >= contextMs;
  const reading = sweeps
    ? await readWhole(source, before)
    : await readChanges(source, before, known.readAt - overlapMs, withContext);

  return {
    changed: await take(deps, loading, reading, true),
    times: {
      readAt: startedAt,
      refreshedAt: startedAt,
      sweptAt: sweeps ? startedAt : known.sweptAt,
      contextAt: withContext ? startedAt : known.contextAt,
    },
  };
};

/**
 * Reads some starters of a catalog, and no others, however many there are.
 *
 * @param changedSince the newest of those that others changed since then are read, too; null for none
 * @param withContext whether properties, owners and segments are read, too
 * @returns ids of the starters whose fields, holds or faults changed
 * @throws what `StarterSource` throws
 */
export const loadSome = async (
  deps: LoadCatalogDeps,
  loading: LoadingCatalog,
  catalog: Catalog,
  starterIds: readonly string[],
  {
    withContext,
    changedSince,
  }: { withContext: boolean; changedSince: number | null },
): Promise<string[]> => {
  const { accountId, isWaitedFor } = loading;
  const source = await deps.source(accountId, isWaitedFor);
  const newest =
    changedSince === null
      ? []
      : await source.findNewest(changedSince - overlapMs).catch(() => {
          // The next reading of all has them.
          return [];
        });

  return take(
    deps,
    loading,
    await readSome(source, catalog, [...starterIds, ...newest], withContext),
    false,
  );
};
