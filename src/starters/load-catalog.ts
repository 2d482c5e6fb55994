import { MINUTE_MS } from '@starters/contracts';
import type { Catalog, CatalogArchive, StarterSource } from './catalog.ts';
import { findChangedStarters } from './find-changed-starters.ts';
import { holdClashes } from './hold-clashes.ts';
import { keepUnchanged } from './keep-unchanged.ts';
import { readChanges, readWhole } from './read-catalog.ts';
import type { Starter } from './starter.ts';
import { hashWording, wordingOf, type WordingRepository } from './wording.ts';

/** A catalog in memory. */
export interface Entry {
  catalog: Catalog;
  /** When the last reading that succeeded began; changes are searched from there. */
  readAt: number;
  /** When it was last read or tried to be read; the next try is due some time after. */
  refreshedAt: number;
  sweptAt: number;
  /** When all that are known were last read, and not only what had changed. */
  knownAt: number;
  /** When properties, owners and segments were last read. */
  contextAt: number;
  askedAt: number;
  failed: boolean;
  /** What the last try threw; null for none. */
  failure: unknown;
  refreshing: Promise<void> | null;
}

/** What of a catalog stays off cards. */
export interface HeldBack {
  holds: NonNullable<Catalog['holds']>;
  /** By id: starters as they were approved last, which cards show in place of what waits. */
  shown: ReadonlyMap<string, Starter>;
}

/** The catalog with what cards show of it. */
const holdBack = (
  read: Catalog,
  { holds, shown }: HeldBack,
  clashes: NonNullable<Catalog['clashes']>,
): Catalog => ({
  ...read,
  // Of what waits for approval cards show what was there before; it is checked when it is approved.
  clashes: Object.fromEntries(
    Object.entries(clashes).filter(([id]) => !shown.has(id)),
  ),
  starters:
    shown.size === 0
      ? read.starters
      : read.starters.map((each) => shown.get(each.id) ?? each),
  holds,
  waiting: Object.fromEntries(
    read.starters.flatMap((each) =>
      shown.has(each.id) ? [[each.id, each]] : [],
    ),
  ),
});

/** What loading a catalog needs. */
export interface LoadCatalogDeps {
  source: (accountId: number) => Promise<StarterSource>;
  archive: CatalogArchive;
  wordings: WordingRepository;
  /**
   * What of a catalog whose reading began at `readAt` stays off cards; `before` is null for the
   * first one.
   */
  findHolds: (
    accountId: number,
    before: Catalog | null,
    catalog: Catalog,
    readAt: Date,
  ) => Promise<HeldBack>;
  now: () => Date;
}

const sweepMs = 600_000;
/**
 * A starter that is included, since somebody has just saved it, does not have all others read again
 * that were read so lately: thousands take seconds, and the save waits for them.
 */
const knownMs = MINUTE_MS;
/** Properties, owners and segments are read this often: what is said of starters rests on them. */
const contextMs = 120_000;
/** HubSpot's search index lags behind its records: each search looks back over the last one. */
const overlapMs = MINUTE_MS;

/** Keeps the wordings of starters that changed. */
const rememberWordings = (
  { wordings, now }: LoadCatalogDeps,
  accountId: number,
  changed: string[],
  starters: ReadonlyMap<string, Starter>,
): Promise<void> =>
  wordings.remember(
    accountId,
    changed.flatMap((starterId) => {
      const starter = starters.get(starterId);
      if (!starter) return [];
      const wording = wordingOf(starter);

      return [{ starterId, hash: hashWording(wording), wording }];
    }),
    now(),
  );

/**
 * Reads what changed of a catalog, or all of it every ten minutes, and keeps it.
 *
 * @param entry the catalog as it was; null for the first reading
 * @param included starters to read whether or not a search finds them yet
 * @param rechecks whether all is read that is known, with properties, owners and segments, however
 *   lately that was
 * @returns the new entry, and the starters whose fields, holds or faults changed
 * @throws what `StarterSource` throws
 */
export const loadCatalog = async (
  deps: LoadCatalogDeps,
  accountId: number,
  entry: Entry | null,
  included: Iterable<string>,
  rechecks = false,
): Promise<Entry & { changed: string[] }> => {
  const { archive, now } = deps;
  const startedAt = now().getTime();
  const source = await deps.source(accountId);
  const sweeps = !entry || startedAt - entry.sweptAt >= sweepMs;
  const asked = [...included];
  const withKnown =
    !entry ||
    // What another one clashes with may have been deleted a moment ago.
    rechecks ||
    asked.length === 0 ||
    startedAt - entry.knownAt >= knownMs;
  const withContext =
    rechecks || sweeps || startedAt - entry.contextAt >= contextMs;
  const found = sweeps
    ? await readWhole(source)
    : await readChanges(source, entry.catalog, entry.readAt - overlapMs, {
        included: asked,
        withContext,
        withKnown,
      });
  const before = entry?.catalog ?? null;
  const readAt = new Date(startedAt);
  const read = before ? keepUnchanged(before, found) : found;
  const held = holdBack(
    read,
    await deps.findHolds(accountId, before, read, readAt),
    // What was edited while the service was down is edited all the same.
    holdClashes(before ?? (await archive.find(accountId)), read),
  );
  const catalog = before ? keepUnchanged(before, held) : held;
  const changed = findChangedStarters(before, catalog);
  const byId = new Map(catalog.starters.map((each) => [each.id, each]));
  await rememberWordings(deps, accountId, changed, byId);
  const dropped = entry && entry.catalog.starters.length !== byId.size;
  if (withContext || changed.length > 0 || dropped) {
    await archive.save(accountId, catalog);
  }

  return {
    catalog,
    readAt: startedAt,
    refreshedAt: startedAt,
    sweptAt: sweeps ? startedAt : entry.sweptAt,
    knownAt: sweeps || withKnown ? startedAt : entry.knownAt,
    contextAt: withContext ? startedAt : entry.contextAt,
    askedAt: startedAt,
    failed: false,
    failure: null,
    refreshing: null,
    changed,
  };
};
