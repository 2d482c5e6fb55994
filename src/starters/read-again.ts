import { RECORD_ID } from '@starters/contracts';
import { within } from '#src/waiting.ts';
import type { CatalogKeeper } from './catalog-keeper.ts';
import type { Catalog } from './catalog.ts';

/** Whoever opens a page waits no longer for HubSpot: then the last known starter is shown. */
const patienceMs = 2_000;

/**
 * The catalog with one starter as HubSpot has it now: it may have been published, changed or approved
 * a second ago in HubSpot itself or by way of another replica, whose catalog is its own.
 *
 * @throws what `CatalogKeeper.get` throws
 */
export const readAgain = async (
  catalogs: Pick<CatalogKeeper, 'get' | 'include'>,
  accountId: number,
  starterId: string,
): Promise<Catalog> => {
  if (RECORD_ID.test(starterId)) {
    const reading = catalogs.include(accountId, [starterId]).catch(() => {
      // The last known one is shown.
    });
    await within(reading, patienceMs, () => {});
  }

  return (await catalogs.get(accountId)).catalog;
};
