import type { Catalog, CatalogArchive } from './catalog.ts';

/**
 * Keeps the catalogs in memory in the archive, one of an account at a time and only what it does not
 * have yet: thousands of starters take the database a moment that nobody is to wait for.
 *
 * @param current the catalog in memory; null where there is none
 * @returns keeps an account's catalog as it is by then; throws what the archive throws
 */
export const archiveLater = (
  archive: Pick<CatalogArchive, 'save'>,
  current: (accountId: number) => Catalog | null,
): ((accountId: number) => Promise<void>) => {
  // Held weakly: a catalog of before, with the checks of all its texts, is not to stay in memory.
  const kept = new WeakSet<Catalog>();
  const keeping = new Map<number, Promise<void>>();

  const keep = async (accountId: number): Promise<void> => {
    const catalog = current(accountId);
    if (!catalog || kept.has(catalog)) return;
    await archive.save(accountId, catalog);
    kept.add(catalog);
  };

  return (accountId) => {
    const last = keeping.get(accountId) ?? Promise.resolve();
    const next = last.catch(() => {}).then(() => keep(accountId));
    keeping.set(accountId, next);

    return next;
  };
};
