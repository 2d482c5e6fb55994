import { publishOrders } from '#src/orders/publish-orders.ts';
import { publishRollUps } from '#src/review/publish-roll-ups.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { publishVotes } from '#src/votes/publish-votes.ts';
import type { DirtyStarter } from '#src/votes/tallies.ts';
import type { RecordOpener } from './open-records.ts';
import type { Stores } from './open-stores.ts';

/** What publishing an account needs. */
export interface PublishAccountDeps {
  stores: Pick<
    Stores,
    | 'dirtyStarters'
    | 'leases'
    | 'orderOutbox'
    | 'outbox'
    | 'tallies'
    | 'uses'
    | 'views'
    | 'wordings'
  >;
  catalogs: Pick<CatalogKeeper, 'get' | 'include'>;
  openRecords: RecordOpener;
  recount: (accountId: number) => Promise<DirtyStarter[]>;
  now: () => Date;
  /** How long nothing is sent again after an attempt of unknown outcome, in ms. */
  quietMs: number;
}

/**
 * Sends what an account has for HubSpot: votes and answers, orders, roll-ups.
 *
 * @returns false when another replica is at it, or was when it died: what came since may be left,
 * so ask again a little later
 */
export const publishAccount = async (
  { stores, catalogs, openRecords, recount, now, quietMs }: PublishAccountDeps,
  accountId: number,
): Promise<boolean> => {
  // Titles and wordings come from the catalog: after a restart it is read first.
  const { catalog } = await catalogs.get(accountId);
  const { account, voteRecords, orderRecords } = await openRecords(accountId);
  const published = await publishVotes(
    { ...stores, records: voteRecords, now, quietMs },
    accountId,
  );
  const written = await publishOrders(
    { outbox: stores.orderOutbox, records: orderRecords },
    accountId,
  );
  if (written.length > 0) {
    await catalogs.include(accountId, written).catch(() => {
      // They are written; the next reading has them.
    });
  }
  await publishRollUps(
    { ...stores, catalog, records: voteRecords, recount, now },
    account,
  );

  return published !== null;
};

/** Accounts with votes, answers, orders or roll-ups that are not in HubSpot yet. */
export const listAccountsToPublish = async ({
  outboxStatus,
  orderOutbox,
}: Pick<Stores, 'outboxStatus' | 'orderOutbox'>): Promise<number[]> => [
  ...new Set([
    ...(await outboxStatus.listAccounts()),
    ...(await orderOutbox.listAccounts()),
  ]),
];
