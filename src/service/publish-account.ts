import { listWaitingOwners } from '#src/notifications/list-waiting-owners.ts';
import { createTaskSender } from '#src/notifications/task-sender.ts';
import { createRequestSender } from '#src/requests/request-sender.ts';
import { drainOutbox } from '#src/outbox/drain-outbox.ts';
import type { Interruption } from '#src/outbox/send-halving.ts';
import type { Sender } from '#src/outbox/sender.ts';
import { createRollUpSender } from '#src/review/roll-up-sender.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { createVoteSenders } from '#src/votes/vote-senders.ts';
import type { RecordOpener } from './open-records.ts';
import type { Stores } from './open-stores.ts';

/** What publishing an account needs. */
export interface PublishAccountDeps {
  stores: Pick<
    Stores,
    | 'intents'
    | 'leases'
    | 'notifications'
    | 'requests'
    | 'outboxOverview'
    | 'pauses'
    | 'feedback'
    | 'tallies'
    | 'taskRefusals'
    | 'uses'
    | 'views'
    | 'votes'
    | 'wordings'
  >;
  catalogs: Pick<CatalogKeeper, 'get' | 'include'>;
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

/** Sends all that an account has for HubSpot: requests, votes, answers, roll-ups, tasks. */
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
  const { account, requestRecords, rollUpWriter, taskRecords } = opened;
  const readCatalog = includeIn(catalogs, accountId);
  const senders = [
    createRequestSender(stores.requests, requestRecords),
    ...createVoteSenders(stores.votes, opened),
    createRollUpSender(
      { ...stores, writer: rollUpWriter, readCatalog, recount, now },
      account,
    ),
    createTaskSender(
      {
        ...stores,
        records: taskRecords,
        listWaitingOwners: async () => {
          const { catalog } = await catalogs.get(accountId);
          const { listMarketers } = opened;
          const deps = { ...stores, listMarketers, now };

          return new Set(
            (await listWaitingOwners(deps, account, catalog)).keys(),
          );
        },
      },
      account,
    ),
  ];
  const onInterrupted = (interruption: Interruption) => {
    const { of } = interruption;
    // HubSpot's own words may quote what was sent: they are in the outbox, not in the log.
    const why =
      interruption.of === 'unknown'
        ? { error: interruption.cause }
        : { reference: interruption.reference };
    log.warn({ accountId, of, ...why }, 'HubSpot did not take all of it.');
  };
  const end = await drainOutbox(
    { ...stores, now, quietMs, onInterrupted },
    accountId,
    senders as Sender[],
  );
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
