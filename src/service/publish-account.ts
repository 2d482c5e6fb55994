import { interruptionOf } from '#src/hubspot/to-refusal.ts';
import { drainOutbox, STEPS_LEASE } from '#src/outbox/drain-outbox.ts';
import type { Sender } from '#src/outbox/sender.ts';
import { SURELY_QUIET_MS } from '#src/outbox/intent-store.ts';
import { pauseAccount } from '#src/outbox/pause-account.ts';
import type { Interruption } from '#src/outbox/send-halving.ts';
import { isOver, toPause } from '#src/outbox/to-pause.ts';
import type { ReadBack } from '#src/rebuild/read-back.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { settleImports } from '#src/transfer/settle-imports.ts';
import { poll } from '#src/waiting.ts';
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
  /** Reads what the account's records told, once; false while that is not done. */
  readBack: ReadBack;
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
    await catalogs.include(accountId, missing, { isWaitedFor: false });

    return (await catalogs.get(accountId)).catalog;
  };

type Prepared = Awaited<ReturnType<RecordOpener>> & {
  /** Whether figures may be written on records. */
  isReadBack: boolean;
};

/**
 * Reads what sending needs. When HubSpot does not let it, the account gets a pause as after a
 * refused write, so that it is not asked at each vote; null then, and while one lasts.
 */
const prepare = async (
  { stores, catalogs, openRecords, recount, readBack, now }: PublishAccountDeps,
  accountId: number,
  onInterrupted: (interruption: Interruption) => void,
): Promise<Prepared | null> => {
  const known = await stores.pauses.list(accountId);
  const isPaused = known.some(
    (pause) => pause.kind === 'all' && !isOver(pause, now()),
  );
  try {
    // Titles and wordings come from the catalog: after a restart it is read first.
    if (!isPaused) await catalogs.get(accountId);
    const isReadBack = isPaused || (await readBack(accountId));
    // Cards rank by the counts, whether or not HubSpot takes them, and whoever drains the outbox.
    await recount(accountId);

    return isPaused ? null : { ...(await openRecords(accountId)), isReadBack };
  } catch (error) {
    const interruption = interruptionOf(error);
    if (interruption === null) throw error;
    onInterrupted(interruption);
    const pause = toPause(interruption, 'all', known, now());
    await pauseAccount(stores, accountId, { ...pause, kind: 'all' });

    return null;
  }
};

const logInterruption =
  ({ log }: Pick<PublishAccountDeps, 'log'>, accountId: number) =>
  (interruption: Interruption) => {
    const { of } = interruption;
    // HubSpot's own words may quote what was sent: they are in the outbox, not in the log.
    const why =
      interruption.of === 'unknown'
        ? { error: interruption.cause }
        : { reference: interruption.reference };
    log.warn({ accountId, of, ...why }, 'HubSpot did not take all of it.');
  };

/** How long steps wait for others that are being sent. */
const turnMs = 5_000;
const turnPauseMs = 100;

const quietOf = ({ quietMs }: Pick<PublishAccountDeps, 'quietMs'>) => ({
  quietMs,
  surelyQuietMs: Math.min(quietMs, SURELY_QUIET_MS),
});

const isStep = ({ kind }: Pick<Sender, 'kind'>): boolean => kind === 'step';

/** Sends steps of many starters beside what else is sent; null while another process does. */
const drainSteps = (
  deps: PublishAccountDeps,
  accountId: number,
  senders: Sender[],
) =>
  drainOutbox(
    {
      ...deps.stores,
      ...quietOf(deps),
      now: deps.now,
      onInterrupted: logInterruption(deps, accountId),
    },
    accountId,
    senders.filter(isStep),
    STEPS_LEASE,
  );

/**
 * Sends the steps of many starters, which somebody waits for: nothing is counted before them, they
 * wait for nothing else that is being sent, and what else there is for HubSpot follows.
 *
 * @throws when HubSpot does not let the account be read
 */
export const publishSteps = async (
  deps: PublishAccountDeps,
  accountId: number,
): Promise<void> => {
  const opened = await deps.openRecords(accountId);
  const readCatalog = includeIn(deps.catalogs, accountId);
  const senders = createSenders({ ...deps, readCatalog }, opened);
  await poll(() => drainSteps(deps, accountId, senders), {
    everyMs: turnPauseMs,
    forMs: turnMs,
  });
};

/** Sends all that an account has for HubSpot. */
export const publishAccount = async (
  deps: PublishAccountDeps,
  accountId: number,
): Promise<PublishEnd> => {
  const { stores, catalogs, recount, now, log } = deps;
  const onInterrupted = logInterruption(deps, accountId);
  const quiet = quietOf(deps);
  const findNextDue = () =>
    stores.outboxOverview.findNextDue(accountId, quiet, now());
  const opened = await prepare(deps, accountId, onInterrupted);
  if (!opened) return { isDone: true, nextDue: await findNextDue() };

  const readCatalog = includeIn(catalogs, accountId);
  const senders = createSenders(
    { stores, catalogs, readCatalog, recount, now },
    opened,
  );
  const drain = () =>
    drainOutbox(
      { ...stores, ...quiet, now, onInterrupted },
      accountId,
      senders
        .filter((sender) => !isStep(sender))
        // Figures of nothing would replace those of votes that are not read yet.
        .filter(({ kind }) => opened.isReadBack || kind !== 'roll_up'),
    );
  const steps = await drainSteps(deps, accountId, senders);
  const end = await drain();
  const settling = { ...stores, catalogs, now, log };
  if (await settleImports(settling, accountId)) {
    await drain();
    await settleImports(settling, accountId);
  }
  const written = end?.recordIds.get('request') ?? [];
  if (written.length > 0) {
    await readCatalog(written).catch(() => {
      // They are written; the next reading has them.
    });
  }

  return {
    isDone: end !== null && steps !== null,
    // What waits for the reading is left to the sweep.
    nextDue: opened.isReadBack ? await findNextDue() : null,
  };
};
