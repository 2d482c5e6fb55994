import { drainOutbox } from '#src/outbox/drain-outbox.ts';
import type { Interruption } from '#src/outbox/send-halving.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { settleImports } from '#src/transfer/settle-imports.ts';
import { createSenders, type SenderStores } from './create-senders.ts';
import type { RecordOpener } from './open-records.ts';
import type { Stores } from './open-stores.ts';

/** What publishing an account needs. */
export interface PublishAccountDeps {
  stores: SenderStores &
    Pick<Stores, 'intents' | 'leases' | 'outboxOverview' | 'pauses'>;
  catalogs: Pick<CatalogKeeper, 'get' | 'include' | 'refresh'>;
  openRecords: RecordOpener;
  recount: (accountId: number) => Promise<void>;
  now: () => Date;
  /** How long nothing is sent again after an attempt of unknown outcome, in ms. */
  quietMs: number;
  log: { warn(details: object, message: string): void };
}

/** What is left once a turn is over. */
export interface PublishEnd {
  /** False when another replica is at it, or was when it died. */
  isDone: boolean;
  /** When something is due again; null when everything is in HubSpot. */
  nextDue: Date | null;
}

/** Reads what was just written where the catalog does not have it yet. */
const includeIn =
  (catalogs: Pick<CatalogKeeper, 'get' | 'include'>, accountId: number) =>
  async (starterIds: string[]) => {
    const { catalog } = await catalogs.get(accountId);
    const known = new Set(catalog.starters.map(({ id }) => id));
    const missing = starterIds.filter((id) => !known.has(id));
    if (missing.length === 0) return catalog;
    await catalogs.include(accountId, missing);

    return (await catalogs.get(accountId)).catalog;
  };

/** Sends all that an account has for HubSpot. */
export const publishAccount = async (
  {
    stores,
    catalogs,
    openRecords,
    recount,
    now,
    quietMs,
    log,
  }: PublishAccountDeps,
  accountId: number,
): Promise<PublishEnd> => {
  // Titles and wordings come from the catalog: after a restart it is read first.
  await catalogs.get(accountId);
  // Cards rank by the counts, whether or not HubSpot takes them, and whoever drains the outbox.
  await recount(accountId);
  const opened = await openRecords(accountId);
  const readCatalog = includeIn(catalogs, accountId);
  const senders = createSenders(
    { stores, catalogs, readCatalog, recount, now },
    opened,
  );
  const onInterrupted = (interruption: Interruption) => {
    const { of } = interruption;
    // HubSpot's own words may quote what was sent: they are in the outbox, not in the log.
    const why =
      interruption.of === 'unknown'
        ? { error: interruption.cause }
        : { reference: interruption.reference };
    log.warn({ accountId, of, ...why }, 'HubSpot did not take all of it.');
  };
  const drain = () =>
    drainOutbox({ ...stores, now, quietMs, onInterrupted }, accountId, senders);
  const end = await drain();
  const goesBack = await settleImports(
    { ...stores, catalogs, now, log },
    accountId,
  );
  if (goesBack) {
    await drain();
    await settleImports({ ...stores, catalogs, now, log }, accountId);
  }
  const written = end?.recordIds.get('request') ?? [];
  if (written.length > 0) {
    await readCatalog(written).catch(() => {
      // They are written; the next reading has them.
    });
  }

  return {
    isDone: end !== null,
    nextDue: await stores.outboxOverview.findNextDue(accountId, quietMs),
  };
};
