import { MINUTE_MS } from '@starters/contracts';
import { mapAtMost } from '#src/map-at-most.ts';
import { within } from '#src/waiting.ts';
import type { Catalog } from './catalog.ts';
import { CatalogSlowError } from './catalog-slow-error.ts';
import {
  type Entry,
  loadCatalog,
  type LoadCatalogDeps,
} from './load-catalog.ts';

/** A catalog and whether HubSpot confirmed it lately. */
export interface KeptCatalog {
  catalog: Catalog;
  /** False while HubSpot could not be read and this is the last known one. */
  fresh: boolean;
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
   * Reads these starters now, whether or not a search finds them yet.
   *
   * @param withContext whether all others, properties, owners and segments are read now, too
   */
  include(
    accountId: number,
    starterIds: string[],
    withContext?: boolean,
  ): Promise<void>;
  /** Refreshes the catalogs asked for in the last two minutes; for a timer. */
  refreshActive(): Promise<void>;
}

/** What the keeper needs. */
export interface CatalogKeeperDeps extends LoadCatalogDeps {
  /** Called with the starters whose fields, holds or faults changed: their roll-up is due. */
  onChanged: (accountId: number, starterIds: string[]) => Promise<void>;
  /** Age, in ms, after which a catalog is refreshed from HubSpot. */
  refreshMs: number;
  /** How long the very first reading is waited for, in ms. */
  firstPatienceMs?: number;
}

const activeMs = 120_000;
const refreshedAtOnce = 8;
/** A catalog this old is refreshed before it is shown, if HubSpot answers in time. */
const staleMs = MINUTE_MS;
const patienceMs = 1_500;
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
  const toInclude = new Map<number, Set<string>>();
  /** Accounts whose context is to be read with the next reading. */
  const toRecheck = new Set<number>();

  const load = async (accountId: number): Promise<void> => {
    const included = toInclude.get(accountId) ?? new Set<string>();
    toInclude.delete(accountId);
    const rechecks = toRecheck.delete(accountId);
    const entry = await loadCatalog(
      deps,
      accountId,
      entries.get(accountId) ?? null,
      included,
      rechecks,
    );
    const { changed, ...loaded } = entry;
    // Cards may have asked for it since the reading began.
    const { askedAt } = entries.get(accountId) ?? loaded;
    entries.set(accountId, { ...loaded, askedAt });
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
        knownAt: 0,
        contextAt: 0,
        askedAt: now().getTime(),
        failed: true,
        failure: null,
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
      const kept = entries.get(accountId) ?? entry;
      const { catalog, failed, failure, readAt } = kept;

      return {
        catalog,
        fresh: !failed,
        failure: failed ? failure : null,
        readAt,
      };
    },

    peek: (accountId) => entries.get(accountId)?.catalog ?? null,

    refresh,

    include: async (accountId, starterIds, withContext = false) => {
      const include = toInclude.get(accountId) ?? new Set();
      for (const id of starterIds) include.add(id);
      toInclude.set(accountId, include);
      if (withContext) toRecheck.add(accountId);
      // One that has begun may have read before the record was written.
      await entries.get(accountId)?.refreshing?.catch(() => {});
      await refresh(accountId);
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
