import { MINUTE_MS } from '@starters/contracts';
import { mapAtMost } from '#src/map-at-most.ts';
import { within } from '#src/waiting.ts';
import type { Catalog, CatalogArchive } from './catalog.ts';
import { checkAhead } from './check-ahead.ts';
import { CatalogSlowError } from './catalog-slow-error.ts';
import { archiveLater } from './archive-later.ts';
import {
  type CatalogTimes,
  loadCatalog,
  type LoadCatalogDeps,
  type LoadingCatalog,
  loadSome,
} from './load-catalog.ts';
import { createReadingOrder, type OrderedReading } from './reading-order.ts';

/** A catalog and whether HubSpot confirmed it lately. */
export interface KeptCatalog {
  catalog: Catalog;
  /** False while HubSpot could not be read and this is the last known one. */
  fresh: boolean;
  /** Whether it is read again and HubSpot has not answered in time: then it may be out of date. */
  isLate: boolean;
  /** What was thrown when it was last read; null while it is fresh, or before the first try. */
  failure: unknown;
  /**
   * When the reading that this is from began, in ms since 1970; 0 for one that was kept before a
   * restart. What was made since may be missing from it.
   */
  readAt: number;
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
  /**
   * Reads these starters now, and no others, whether or not a search finds them yet: whoever waits
   * for it waits for no other reading. Throws what `get` throws.
   */
  include(
    accountId: number,
    starterIds: string[],
    options?: {
      /** Whether properties, owners and segments are read, too. Default: no. */
      withContext?: boolean;
      /**
       * Whether what others changed last is read, too, as far as one search finds it. Default: no.
       */
      withNewest?: boolean;
      /** Whether a person waits for it. Default: yes. */
      isWaitedFor?: boolean;
    },
  ): Promise<void>;
  /** Refreshes the catalogs asked for in the last two minutes; for a timer. */
  refreshActive(): Promise<void>;
}

/** What the keeper needs. */
export interface CatalogKeeperDeps extends LoadCatalogDeps {
  archive: CatalogArchive;
  /** Called with the starters whose fields, holds or faults changed: their roll-up is due. */
  onChanged: (accountId: number, starterIds: string[]) => Promise<void>;
  /** Age, in ms, after which a catalog is refreshed from HubSpot. */
  refreshMs: number;
  /** How long the very first reading is waited for, in ms. */
  firstPatienceMs?: number;
}

/** A catalog in memory. */
interface Entry extends CatalogTimes {
  catalog: Catalog;
  askedAt: number;
  failed: boolean;
  /** What the last try threw; null for none. */
  failure: unknown;
  refreshing: Promise<void> | null;
  /** When the reading that goes on began, or the last one. */
  begunAt: number;
}

/** A catalog whose reading began then, or that nobody has read since the start. */
const newEntry = (
  catalog: Catalog,
  readAt: number | null,
  at: number,
): Entry => ({
  catalog,
  readAt: readAt ?? 0,
  refreshedAt: readAt ?? 0,
  sweptAt: readAt ?? 0,
  contextAt: readAt ?? 0,
  askedAt: at,
  failed: readAt === null,
  failure: null,
  refreshing: null,
  begunAt: at,
});

const activeMs = 120_000;
const refreshedAtOnce = 8;
/** A catalog this old is refreshed before it is shown, if HubSpot answers in time. */
const staleMs = MINUTE_MS;
const patienceMs = 1_500;
/** Where the last reading failed, the next one is given less time: it is likely to fail as well. */
const patienceAfterFailureMs = 500;
/** Timeout: HubSpot's proxy gives up after 15 s, and our refusal must arrive before that. */
const firstPatience = 10_000;
/**
 * Keeps catalogs in memory: known starters are read again in a batch at most every `refreshMs`
 * while cards are open, new ones found by search with overlap, properties, owners and segments
 * every two minutes, and every ten minutes a full sweep drops what was archived.
 */
export const createCatalogKeeper = (deps: CatalogKeeperDeps): CatalogKeeper => {
  const { archive, now, refreshMs } = deps;
  const { firstPatienceMs = firstPatience } = deps;
  const entries = new Map<number, Entry>();
  const orders = new Map<number, () => OrderedReading>();
  const keep = archiveLater(archive, (id) => entries.get(id)?.catalog ?? null);

  const begin = (accountId: number, isWaitedFor: boolean): LoadingCatalog => {
    const order = orders.get(accountId) ?? createReadingOrder();
    orders.set(accountId, order);
    const startedAt = now().getTime();

    return {
      accountId,
      current: () => entries.get(accountId)?.catalog ?? null,
      put: (catalog) => {
        const entry = entries.get(accountId);
        if (entry) entry.catalog = catalog;
        else {
          entries.set(accountId, newEntry(catalog, startedAt, startedAt));
        }
      },
      order: order(),
      startedAt,
      isWaitedFor,
    };
  };

  const load = async (accountId: number): Promise<void> => {
    const known = entries.get(accountId) ?? null;
    const { changed, times } = await loadCatalog(
      deps,
      // Whoever opens the first card of an account waits for its first reading.
      begin(accountId, known === null),
      known,
    );
    const entry = entries.get(accountId);
    if (entry) {
      checkAhead(entry.catalog).catch(() => {
        // Whoever needs the check of a starter makes it.
      });
      Object.assign(entry, {
        ...times,
        // Somebody who checks again may have had it read since.
        contextAt: Math.max(entry.contextAt, times.contextAt),
        failed: false,
        failure: null,
        refreshing: null,
      });
    }
    await keep(accountId);
    if (changed.length > 0) await deps.onChanged(accountId, changed);
  };

  const refresh = (accountId: number): Promise<void> => {
    const entry = entries.get(accountId);
    if (entry?.refreshing) return entry.refreshing;

    const refreshing = load(accountId).catch((error: unknown) => {
      const kept = entries.get(accountId);
      if (kept) {
        kept.failed = true;
        kept.failure = error;
        kept.refreshing = null;
        // Tried just now: the next try is due after the usual pause, not at once.
        kept.refreshedAt = Math.max(
          kept.refreshedAt,
          now().getTime() - staleMs,
        );
      }
      throw error;
    });
    if (entry) Object.assign(entry, { refreshing, begunAt: now().getTime() });

    return refreshing;
  };

  const recall = async (accountId: number): Promise<void> => {
    const catalog = await archive.find(accountId);
    if (catalog && !entries.has(accountId)) {
      entries.set(accountId, newEntry(catalog, null, now().getTime()));
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
      let isLate = false;
      if (age >= refreshMs || entry.failed) {
        const refreshing = refresh(accountId).catch(() => {
          // The card goes on with the last known catalog and says so.
        });
        if (age >= staleMs || entry.failed) {
          // However many ask: nobody waits for a reading that has been under way for that long.
          const waited = now().getTime() - entry.begunAt;
          const patience = entry.failed ? patienceAfterFailureMs : patienceMs;
          isLate = await within(
            refreshing.then(() => false),
            Math.max(0, patience - waited),
            () => true,
          );
        }
      }
      const kept = entries.get(accountId) ?? entry;
      const { catalog, failed, failure, readAt } = kept;

      return {
        catalog,
        fresh: !failed,
        isLate,
        failure: failed ? failure : null,
        readAt,
      };
    },

    peek: (accountId) => entries.get(accountId)?.catalog ?? null,

    refresh,

    include: async (
      accountId,
      starterIds,
      { withContext = false, withNewest = false, isWaitedFor = true } = {},
    ) => {
      const { catalog, readAt } = await ensure(accountId);
      const loading = begin(accountId, isWaitedFor);
      const changed = await loadSome(deps, loading, catalog, starterIds, {
        withContext,
        changedSince: withNewest ? readAt : null,
      });
      const entry = entries.get(accountId);
      if (entry && withContext) entry.contextAt = loading.startedAt;
      keep(accountId).catch(() => {
        // It is kept with the next reading.
      });
      if (changed.length > 0) await deps.onChanged(accountId, changed);
    },

    refreshActive: async () => {
      const at = now().getTime();
      const due = [...entries]
        .filter(
          ([, { askedAt, refreshedAt }]) =>
            at - askedAt <= activeMs && at - refreshedAt >= refreshMs,
        )
        .map(([accountId]) => accountId);
      // Several at once: an account whose HubSpot hangs keeps no other waiting.
      await mapAtMost(refreshedAtOnce, due, (accountId) =>
        refresh(accountId).catch(() => {
          // Told on the card; tried again at the next tick.
        }),
      );
    },
  };
};
