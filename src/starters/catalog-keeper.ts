import { MINUTE_MS } from '@starters/contracts';
import { within } from '#src/waiting.ts';
import type { Catalog, CatalogArchive, StarterSource } from './catalog.ts';
import { CatalogSlowError } from './catalog-slow-error.ts';
import { findChangedStarters } from './find-changed-starters.ts';
import type { Starter } from './starter.ts';
import { hashWording, wordingOf, type WordingRepository } from './wording.ts';

/** A catalog and whether HubSpot confirmed it lately. */
export interface KeptCatalog {
  catalog: Catalog;
  /** False while HubSpot does not answer and this is the last known one. */
  fresh: boolean;
}

/** Holds the catalogs of the accounts whose cards are open. */
export interface CatalogKeeper {
  /**
   * The account's catalog: from memory, else the archive, else HubSpot.
   *
   * @throws CatalogSlowError when HubSpot takes longer than a card can wait
   * @throws what `StarterSource` throws, when there is nothing to fall back on
   */
  get(accountId: number): Promise<KeptCatalog>;
  /** The catalog in memory, without calling HubSpot or the archive. */
  peek(accountId: number): Catalog | null;
  /** Reads what changed in HubSpot now. Throws what `StarterSource` throws. */
  refresh(accountId: number): Promise<void>;
  /** Reads these starters now, whether or not a search finds them yet. */
  include(accountId: number, starterIds: string[]): Promise<void>;
  /** Refreshes the catalogs asked for in the last two minutes; for a timer. */
  refreshActive(): Promise<void>;
}

/** What the keeper needs. */
export interface CatalogKeeperDeps {
  source: (accountId: number) => Promise<StarterSource>;
  archive: CatalogArchive;
  wordings: WordingRepository;
  /** The holds of a catalog whose reading began at `readAt`; `before` is null for the first one. */
  findHolds: (
    accountId: number,
    before: Catalog | null,
    catalog: Catalog,
    readAt: Date,
  ) => Promise<NonNullable<Catalog['holds']>>;
  /** Called with the starters whose fields, holds or faults changed: their roll-up is due. */
  onChanged: (accountId: number, starterIds: string[]) => Promise<void>;
  now: () => Date;
  /** Age, in ms, after which a catalog is refreshed from HubSpot. */
  refreshMs: number;
  /** How long the very first reading is waited for, in ms. */
  firstPatienceMs?: number;
}

interface Entry {
  catalog: Catalog;
  /** When the last reading that succeeded began; changes are searched from there. */
  readAt: number;
  /** When it was last read or tried to be read; the next try is due some time after. */
  refreshedAt: number;
  sweptAt: number;
  askedAt: number;
  failed: boolean;
  refreshing: Promise<void> | null;
}

const sweepMs = 600_000;
const activeMs = 120_000;
/** A catalog this old is refreshed before it is shown, if HubSpot answers in time. */
const staleMs = MINUTE_MS;
const patienceMs = 1_500;
/** Timeout: HubSpot's proxy gives up after 15 s, and our refusal must arrive before that. */
const firstPatience = 10_000;
/** HubSpot's search index lags behind its records: each search looks back over the last one. */
const overlapMs = MINUTE_MS;

const segmentIdsOf = (starters: Starter[]): string[] => [
  ...new Set(starters.flatMap(({ segmentIds }) => segmentIds)),
];

const readWhole = async (source: StarterSource): Promise<Catalog> => {
  const starters = await source.readAll();
  const [properties, owners, segmentNames] = await Promise.all([
    source.readProperties(),
    source.readOwners(),
    source.readSegmentNames(segmentIdsOf(starters)),
  ]);

  return { starters, properties, ...owners, segmentNames };
};

const readChanges = async (
  source: StarterSource,
  catalog: Catalog,
  since: number,
  included: Iterable<string>,
): Promise<Catalog> => {
  const changed = await source.findChanged(since);
  const known = catalog.starters.map(({ id }) => id);
  const starters = await source.readMany([
    ...new Set([...known, ...changed, ...included]),
  ]);
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

/**
 * Keeps catalogs in memory: known starters are read again in a batch at most every `refreshMs`
 * while cards are open, new ones found by search with overlap, and every ten minutes a full
 * sweep drops what was archived.
 */
export const createCatalogKeeper = (deps: CatalogKeeperDeps): CatalogKeeper => {
  const { archive, wordings, now, refreshMs } = deps;
  const { firstPatienceMs = firstPatience } = deps;
  const entries = new Map<number, Entry>();
  const toInclude = new Map<number, Set<string>>();

  const load = async (accountId: number): Promise<void> => {
    const entry = entries.get(accountId);
    const startedAt = now().getTime();
    const source = await deps.source(accountId);
    const sweeps = !entry || startedAt - entry.sweptAt >= sweepMs;
    const included = toInclude.get(accountId) ?? new Set();
    toInclude.delete(accountId);
    const read = sweeps
      ? await readWhole(source)
      : await readChanges(
          source,
          entry.catalog,
          entry.readAt - overlapMs,
          included,
        );
    const before = entry?.catalog ?? null;
    const holds = await deps.findHolds(
      accountId,
      before,
      read,
      new Date(startedAt),
    );
    const catalog = { ...read, holds };
    const changed = findChangedStarters(before, catalog);
    const byId = new Map(catalog.starters.map((each) => [each.id, each]));
    await wordings.remember(
      accountId,
      changed.flatMap((starterId) => {
        const starter = byId.get(starterId);
        if (!starter) return [];
        const wording = wordingOf(starter);

        return [{ starterId, hash: hashWording(wording), wording }];
      }),
      now(),
    );
    const dropped = entry && entry.catalog.starters.length !== byId.size;
    if (sweeps || changed.length > 0 || dropped) {
      await archive.save(accountId, catalog);
    }
    entries.set(accountId, {
      catalog,
      readAt: startedAt,
      refreshedAt: startedAt,
      sweptAt: sweeps ? startedAt : (entry?.sweptAt ?? startedAt),
      askedAt: entries.get(accountId)?.askedAt ?? startedAt,
      failed: false,
      refreshing: null,
    });
    if (changed.length > 0) await deps.onChanged(accountId, changed);
  };

  const refresh = (accountId: number): Promise<void> => {
    const entry = entries.get(accountId);
    if (entry?.refreshing) return entry.refreshing;

    const refreshing = load(accountId).catch((error: unknown) => {
      const kept = entries.get(accountId);
      if (kept) {
        kept.failed = true;
        kept.refreshing = null;
        // Tried just now: the next try is due after the usual pause, not at once.
        kept.refreshedAt = Math.max(
          kept.refreshedAt,
          now().getTime() - staleMs,
        );
      }
      throw error;
    });
    if (entry) entry.refreshing = refreshing;

    return refreshing;
  };

  const recall = async (accountId: number): Promise<void> => {
    const catalog = await archive.find(accountId);
    if (catalog && !entries.has(accountId)) {
      entries.set(accountId, {
        catalog,
        readAt: 0,
        refreshedAt: 0,
        sweptAt: 0,
        askedAt: now().getTime(),
        failed: true,
        refreshing: null,
      });
    }
  };

  const firstLoads = new Map<number, Promise<void>>();

  const ensure = async (accountId: number): Promise<Entry> => {
    if (!entries.has(accountId)) await recall(accountId);
    if (!entries.has(accountId)) {
      const loading =
        firstLoads.get(accountId) ??
        load(accountId).finally(() => firstLoads.delete(accountId));
      firstLoads.set(accountId, loading);
      await within(loading, firstPatienceMs, () => {
        throw new CatalogSlowError(accountId);
      });
    }
    const entry = entries.get(accountId);
    if (!entry) throw new Error(`No catalog for account ${accountId}.`);

    return entry;
  };

  return {
    get: async (accountId) => {
      const entry = await ensure(accountId);
      entry.askedAt = now().getTime();
      const age = entry.askedAt - entry.refreshedAt;
      if (age >= refreshMs || entry.failed) {
        const refreshing = refresh(accountId).catch(() => {
          // The card goes on with the last known catalog and says so.
        });
        if (age >= staleMs || entry.failed) {
          await within(refreshing, patienceMs, () => {});
        }
      }
      const { catalog, failed } = entries.get(accountId) ?? entry;

      return { catalog, fresh: !failed };
    },

    peek: (accountId) => entries.get(accountId)?.catalog ?? null,

    refresh,

    include: async (accountId, starterIds) => {
      const include = toInclude.get(accountId) ?? new Set();
      for (const id of starterIds) include.add(id);
      toInclude.set(accountId, include);
      // One that has begun may have read before the record was written.
      await entries.get(accountId)?.refreshing?.catch(() => {});
      await refresh(accountId);
    },

    refreshActive: async () => {
      const due = now().getTime();
      for (const [accountId, entry] of entries) {
        if (due - entry.askedAt > activeMs) continue;
        if (due - entry.refreshedAt < refreshMs) continue;
        await refresh(accountId).catch(() => {
          // Told on the card; tried again at the next tick.
        });
      }
    },
  };
};
