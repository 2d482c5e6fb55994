import type { CallLane } from '#src/accounts/call-budget.ts';
import { holdNativeEdits } from '#src/editing/hold-native-edits.ts';
import { findEditors } from '#src/hubspot/find-editors.ts';
import { createStarterSource } from '#src/hubspot/starter-source.ts';
import {
  type CatalogKeeper,
  createCatalogKeeper,
} from '#src/starters/catalog-keeper.ts';
import type { Starter } from '#src/starters/starter.ts';
import { startersById } from '#src/starters/starters-by-id.ts';
import { listPendingSteps } from '#src/transfer/list-pending-steps.ts';
import { bind } from './bind.ts';
import type { AccountOpener } from './open-accounts.ts';
import type { Stores } from './open-stores.ts';

const laneOf = (isWaitedFor: boolean): CallLane =>
  isWaitedFor ? 'interactive' : 'catalog';

/** Keeps the accounts' catalogs, read from HubSpot; what was edited there passes our rules. */
export const openCatalogs = ({
  stores,
  opener,
  publishSoon,
  now,
  refreshMs,
}: {
  stores: Pick<
    Stores,
    | 'accounts'
    | 'catalogArchive'
    | 'counts'
    | 'imports'
    | 'saves'
    | 'releases'
    | 'feedback'
    | 'steps'
    | 'wordings'
  >;
  opener: AccountOpener;
  publishSoon: (accountId: number) => void;
  now: () => Date;
  /** How long a catalog is good without a look at HubSpot, in ms. */
  refreshMs: number;
}): CatalogKeeper =>
  createCatalogKeeper({
    source: async (accountId, isWaitedFor) => {
      const { client, starterTypeId } = await opener.openReady(accountId);

      return createStarterSource(client, starterTypeId, laneOf(isWaitedFor));
    },
    archive: stores.catalogArchive,
    wordings: stores.wordings,
    findHolds: async (accountId, { before, catalog, readAt, isWaitedFor }) => {
      const account = await stores.accounts.find(accountId);

      return account
        ? holdNativeEdits(
            {
              ...stores,
              now,
              listPendingSteps: bind(listPendingSteps, stores),
              findEditors: async (starterIds) => {
                const { client, starterTypeId } =
                  await opener.openReady(accountId);

                return findEditors(
                  client,
                  starterTypeId,
                  starterIds,
                  laneOf(isWaitedFor),
                );
              },
            },
            account,
            before,
            catalog,
            readAt,
          )
        : { holds: {}, shown: new Map() };
    },
    onChanged: async (accountId, starterIds) => {
      await stores.counts.mark(accountId, starterIds);
      publishSoon(accountId);
    },
    now,
    refreshMs,
  });

/** A starter of the catalog in memory; undefined where either is unknown. HubSpot is not asked. */
export const peekStarter = (
  catalogs: Pick<CatalogKeeper, 'peek'>,
  accountId: number,
  starterId: string,
): Starter | undefined => {
  const catalog = catalogs.peek(accountId);

  return catalog ? startersById(catalog).get(starterId) : undefined;
};
