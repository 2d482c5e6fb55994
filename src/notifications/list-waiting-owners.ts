import type { Account } from '#src/accounts/account.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import {
  addWaiting,
  listWaiting,
  type ListWaitingDeps,
  type Waiting,
} from './list-waiting.ts';

/** What finding out who is to be notified needs. */
export interface ListWaitingOwnersDeps extends ListWaitingDeps {
  /** HubSpot user ids of all who are marketing. */
  listMarketers: () => Promise<number[]>;
}

/**
 * What waits for each owner, by owner id. What has no owner is added to what waits for everybody
 * in marketing.
 */
export const listWaitingOwners = async (
  { listMarketers, ...deps }: ListWaitingOwnersDeps,
  account: Account,
  catalog: Catalog,
): Promise<Map<string, Waiting>> => {
  const waiting = await listWaiting(deps, account, catalog);
  const { ownerUserIds } = catalog;
  const unowned = waiting.get(null);
  const marketers = new Set(unowned ? await listMarketers() : []);
  const owners = Object.keys(ownerUserIds).filter((ownerId) =>
    marketers.has(ownerUserIds[ownerId] ?? -1),
  );
  const assigned = new Map(
    owners.map((ownerId) => [
      ownerId,
      addWaiting(waiting.get(ownerId), unowned),
    ]),
  );
  for (const [ownerId, theirs] of waiting) {
    if (ownerId !== null && !assigned.has(ownerId))
      assigned.set(ownerId, theirs);
  }

  return assigned;
};
