import type { Hono } from 'hono';
import type { Logger } from 'pino';
import type { Config } from '#src/config.ts';
import type { HttpDeps, Variables } from '#src/http/context.ts';
import { createApp } from '#src/http/create-app.ts';
import { explainError } from '#src/hubspot/explain-error.ts';
import { createOrderRecords } from '#src/hubspot/order-records.ts';
import { createStarterSource } from '#src/hubspot/starter-source.ts';
import { createVoteRecords } from '#src/hubspot/vote-records.ts';
import { settleCatalog } from '#src/editing/settle-catalog.ts';
import { publishOrders } from '#src/orders/publish-orders.ts';
import { publishRollUps } from '#src/review/publish-roll-ups.ts';
import { createCatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import { nameUsers } from '#src/accounts/name-users.ts';
import { createPeopleDirectory } from '#src/hubspot/people-directory.ts';
import { createAccountStore } from '#src/store/account-store.ts';
import { createNativeAnswerStore } from '#src/store/native-answer-store.ts';
import { createCastingStore } from '#src/store/casting-store.ts';
import { createOwnVoteStore } from '#src/store/own-vote-store.ts';
import { createReturnStore } from '#src/store/return-store.ts';
import { createReturnSummaryStore } from '#src/store/return-summary-store.ts';
import { createUseStore } from '#src/store/use-store.ts';
import { createVoteReader } from '#src/store/vote-reader.ts';
import { createCallLease } from '#src/store/call-lease.ts';
import { createCatalogStore } from '#src/store/catalog-store.ts';
import { createFigureStore } from '#src/store/figure-store.ts';
import { createLeaseStore } from '#src/store/lease-store.ts';
import { createChoiceStore } from '#src/store/choice-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { createOrderStore } from '#src/store/order-store.ts';
import { createOutboxStore } from '#src/store/outbox-store.ts';
import { createLinkStore } from '#src/store/link-store.ts';
import { createReleaseStore, createStepStore } from '#src/store/step-store.ts';
import { createSettingChangeStore } from '#src/store/setting-change-store.ts';
import { createTallyStore } from '#src/store/tally-store.ts';
import { createToldStore } from '#src/store/told-store.ts';
import { createViewStore } from '#src/store/view-store.ts';
import { createWordingStore } from '#src/store/wording-store.ts';
import { createBallotBox } from '#src/votes/ballot.ts';
import { publishVotes } from '#src/votes/publish-votes.ts';
import { recount } from '#src/votes/recount.ts';
import { createVoteKeys } from '#src/votes/vote-key.ts';
import { createTimelyCount } from './count-in-time.ts';
import { createDailyRollUp } from './daily-roll-up.ts';
import { createHubSpotPorts } from './hubspot-ports.ts';
import { createTeller } from './create-teller.ts';
import { recoverImports } from '#src/transfer/recover-imports.ts';
import { createAccountOpener } from './open-accounts.ts';
import { createTransferDeps } from './transfer-deps.ts';

/** The service, put together; nothing listens and no timer runs yet. */
export interface Service {
  /** Accounts with votes, answers or roll-ups that are not in HubSpot yet. */
  listAccountsWithWork(): Promise<number[]>;
  app: Hono<{ Variables: Variables }>;
  deps: HttpDeps;
  /**
   * Sends votes, answers and roll-ups of an account to HubSpot. False: another replica is at it,
   * or was when it died, and what came since may be left; ask again a little later.
   */
  publish(accountId: number): Promise<boolean>;
  /** Takes over answers given in HubSpot itself. */
  readAnswers(accountId: number): Promise<void>;
}

/** How far back answers are looked for: HubSpot's index lags, and a sweep may be missed. */
const answerOverlapMs = 300_000;

/** Puts the service together from its database and settings. */
export const createService = ({
  db,
  config,
  log,
  now = () => new Date(),
  onVoted,
}: {
  db: Database;
  config: Pick<
    Config,
    | 'APP_SECRET'
    | 'HUBSPOT_CLIENT_SECRET'
    | 'HUBSPOT_API_BASE_URL'
    | 'CATALOG_REFRESH_MS'
    | 'QUIET_MS'
  >;
  log: Pick<Logger, 'error' | 'warn'>;
  now?: () => Date;
  onVoted: (accountId: number) => void;
}): Service => {
  const accounts = createAccountStore(db);
  const votes = createVoteReader(db);
  const returns = createReturnStore(db);
  const uses = createUseStore(db);
  const tallies = createTallyStore(db);
  const wordings = createWordingStore(db);
  const figures = createFigureStore(db);
  const outbox = createOutboxStore(db);
  const steps = createStepStore(db);
  const releases = createReleaseStore(db);
  const orders = createOrderStore(db);
  const views = createViewStore(db);
  const leases = createLeaseStore(db);
  const saveNativeAnswers = createNativeAnswerStore(db);
  const opener = createAccountOpener({
    accounts,
    baseUrl: config.HUBSPOT_API_BASE_URL,
    leaseCall: createCallLease(db),
  });

  const catalogs = createCatalogKeeper({
    source: async (accountId) => {
      const { client, starterTypeId } = await opener.openReady(accountId);

      return createStarterSource(client, starterTypeId);
    },
    archive: createCatalogStore(db),
    wordings,
    findHolds: async (accountId, before, catalog) => {
      const account = await accounts.find(accountId);

      return account
        ? settleCatalog(
            { steps, releases, returns, now },
            account,
            before,
            catalog,
          )
        : {};
    },
    onChanged: async (accountId, starterIds) => {
      await tallies.markDirty(accountId, starterIds);
      onVoted(accountId);
    },
    now,
    refreshMs: config.CATALOG_REFRESH_MS,
  });

  const findStarter = (accountId: number, starterId: string) =>
    catalogs.peek(accountId)?.starters.find(({ id }) => id === starterId);

  const recountDirty = (accountId: number) =>
    recount(
      {
        votes,
        tallies,
        figures,
        currentWording: (account, starterId) => {
          const starter = findStarter(account, starterId);

          return starter && hashWording(wordingOf(starter));
        },
        now,
      },
      accountId,
    );

  const rollUpDaily = createDailyRollUp({ catalogs, tallies, onVoted, now });

  const told = createToldStore(db);
  const tellOwners = createTeller({
    told,
    returns,
    orders,
    catalogs,
    opener,
    now,
  });

  const openRecords = async (accountId: number) => {
    const { account, client, starterTypeId, voteTypeId } =
      await opener.openReady(accountId);
    const records = createVoteRecords({
      client,
      starterTypeId,
      voteTypeId,
      starterTitle: (id) => findStarter(accountId, id)?.title ?? null,
      language: account.language,
      nameUsers: () => nameUsers(createPeopleDirectory(client)),
    });

    const orderRecords = createOrderRecords({
      client,
      starterTypeId,
      language: account.language,
    });

    return { account, records, orderRecords };
  };

  const deps: HttpDeps = {
    ...createHubSpotPorts(opener, now),
    accounts,
    votes,
    returns,
    uses,
    casting: createCastingStore(db),
    ownVotes: createOwnVoteStore(db),
    summarizeReturns: createReturnSummaryStore(db),
    tallies,
    outbox,
    figures,
    wordings,
    choices: createChoiceStore(db),
    orders,
    views,
    steps,
    releases,
    leases,
    settingChanges: createSettingChangeStore(db),
    findTaskRefusal: told.findRefusal,
    links: createLinkStore(db),
    ...createTransferDeps(db, opener, config.QUIET_MS),
    catalogs,
    ballots: createBallotBox(config.APP_SECRET),
    voteKey: createVoteKeys(config.APP_SECRET),
    starterExists: (accountId, starterId) =>
      catalogs.peek(accountId) === null ||
      findStarter(accountId, starterId) !== undefined,
    recount: createTimelyCount(recountDirty, (error) =>
      log.error({ error }, 'Votes could not be counted for a page.'),
    ),
    clientSecret: config.HUBSPOT_CLIENT_SECRET,
    onVoted,
    explain: explainError,
    now,
    log,
  };

  return {
    app: createApp(deps),
    deps,
    listAccountsWithWork: async () => [
      ...new Set([
        ...(await outbox.listAccountsWithWork()),
        ...(await orders.listAccountsWithOrders()),
      ]),
    ],

    publish: async (accountId) => {
      // Titles and wordings come from the catalog: after a restart it is read first.
      const { catalog } = await catalogs.get(accountId);
      const { account, records, orderRecords } = await openRecords(accountId);
      const published = await publishVotes(
        { outbox, leases, records, now, quietMs: config.QUIET_MS },
        accountId,
      );
      const written = await publishOrders(
        { orders, records: orderRecords },
        accountId,
      );
      if (written.length > 0) {
        await catalogs.include(accountId, written).catch(() => {
          // They are written; the next reading has them.
        });
      }
      await publishRollUps(
        {
          catalog,
          tallies,
          wordings,
          records,
          recount: recountDirty,
          uses,
          views,
          now,
        },
        account,
      );

      return published !== null;
    },

    readAnswers: async (accountId) => {
      await recoverImports(deps, accountId);
      const { account, records } = await openRecords(accountId);
      await rollUpDaily(account);
      await tellOwners(account).catch((error: unknown) => {
        // Answers do not wait for tasks, which are tried again at the next sweep.
        log.warn({ error, accountId }, 'Authors could not be told.');
      });
      const since = now().getTime() - answerOverlapMs;
      const changed = await saveNativeAnswers(
        accountId,
        await records.readAnswers(since),
        now(),
      );
      if (changed > 0) onVoted(accountId);
    },
  };
};
