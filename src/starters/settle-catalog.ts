import type { Catalog, CatalogArchive } from './catalog.ts';
import { findChangedStarters } from './find-changed-starters.ts';
import { holdClashes } from './hold-clashes.ts';
import { keepUnchanged } from './keep-unchanged.ts';
import type { Starter } from './starter.ts';
import { hashWording, wordingOf, type WordingRepository } from './wording.ts';

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

/** What settling a catalog needs. */
export interface SettleCatalogDeps {
  archive: Pick<CatalogArchive, 'find'>;
  wordings: Pick<WordingRepository, 'remember'>;
  /** What of a catalog stays off cards. */
  findHolds: (
    accountId: number,
    {
      before,
      catalog,
      readAt,
      isWaitedFor,
    }: {
      /** Null for the first one. */
      before: Catalog | null;
      catalog: Catalog;
      /** When its reading began. */
      readAt: Date;
      /** Whether a person waits for it. */
      isWaitedFor: boolean;
    },
  ) => Promise<HeldBack>;
  now: () => Date;
}

/** Keeps the wordings of starters that changed. */
const rememberWordings = (
  { wordings, now }: SettleCatalogDeps,
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

/** A catalog as cards may have it. */
export interface SettledCatalog {
  catalog: Catalog;
  /** Ids of the starters whose fields, holds or faults changed. */
  changed: string[];
}

/**
 * Holds back what of a catalog that was read is not for cards yet, and keeps the wordings of what
 * changed.
 *
 * @param before the catalog as it was; null for the first one
 */
export const settleCatalog = async (
  deps: SettleCatalogDeps,
  accountId: number,
  before: Catalog | null,
  found: Catalog,
  reading: { readAt: Date; isWaitedFor: boolean },
): Promise<SettledCatalog> => {
  const read = before ? keepUnchanged(before, found) : found;
  const held = holdBack(
    read,
    await deps.findHolds(accountId, { before, catalog: read, ...reading }),
    // What was edited while the service was down is edited all the same.
    holdClashes(before ?? (await deps.archive.find(accountId)), read),
  );
  const catalog = before ? keepUnchanged(before, held) : held;
  const changed = await findChangedStarters(before, catalog);
  const byId = new Map(catalog.starters.map((each) => [each.id, each]));
  await rememberWordings(deps, accountId, changed, byId);

  return { catalog, changed };
};
