import type { Hono } from 'hono';
import { type Config, sealingSecrets } from '#src/config.ts';
import type { VerifiedRequest } from '#src/http/admit.ts';
import type { AppDeps } from '#src/http/create-app.ts';
import type { PublishSoon } from '#src/http/handler.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { readShape } from '#src/hubspot/read-shape.ts';
import { createMetrics } from '#src/metrics/create-metrics.ts';
import { INTENT_KINDS } from '#src/outbox/intent.ts';
import { retryAfterShape } from '#src/outbox/retry-after-shape.ts';
import { createCallBudget } from '#src/store/call-budget.ts';
import type { Database } from '#src/store/open-database.ts';
import { countWaiting } from '#src/store/outbox-waiting.ts';
import { pause, within } from '#src/waiting.ts';
import { checkReady } from './check-ready.ts';
import { connectInstalling } from './connect-installing.ts';
import { connectReadBack } from './connect-read-back.ts';
import { connectRoutes } from './connect-routes.ts';
import { createProvider } from './create-provider.ts';
import { createAccessTokens } from '#src/installations/access-tokens.ts';
import { createSealer } from '#src/installations/sealer.ts';
import { createTokenStore } from '#src/store/installation-store.ts';
import { createAuthorNotifier } from './create-author-notifier.ts';
import { createReconciler } from './create-reconciler.ts';
import { createRecount } from './create-recount.ts';
import { createDailyForgetting } from './forget-daily.ts';
import { createOutcomeReading } from './create-outcome-reading.ts';
import { createHubSpotPorts } from './hubspot-ports.ts';
import { createDailyRollUpMarker } from './mark-daily-roll-up.ts';
import { createTimeZoneKeeper } from './keep-time-zones.ts';
import { createAccountOpener } from './open-accounts.ts';
import { openCatalogs } from './open-catalogs.ts';
import { createHealth } from './open-health.ts';
import { createHubSpotReceiver } from './receive-hubspot.ts';
import { createRecordOpener } from './open-records.ts';
import { openStores } from './open-stores.ts';
import {
  publishAccount,
  type PublishEnd,
  publishSteps,
} from './publish-account.ts';
import { createSegmentSending } from './send-segments.ts';
import { sweepAccount } from './sweep-account.ts';
import { wireHttp } from './wire-http.ts';

/** The service, put together; nothing listens and no timer runs yet. */
export interface Service {
  app: Hono<{ Variables: VerifiedRequest }>;
  /** The starters of each account, as cards have them. */
  catalogs: CatalogKeeper;
  /** Accounts with votes, answers, requests, roll-ups or tasks that are not in HubSpot yet. */
  listAccountsToPublish(): Promise<number[]>;
  /** Sends what an account has for HubSpot, and says when to ask again. */
  publish(accountId: number): Promise<PublishEnd>;
  /** Does what is due for an account by the clock, and receives what was written in HubSpot. */
  sweep(accountId: number): Promise<void>;
  /** Receives what webhooks told of an account. */
  receive(accountId: number): Promise<void>;
  /** Compares some of an account's records in HubSpot with what they should be; once a minute. */
  reconcile(accountId: number): Promise<void>;
  /** Gives an account the time zone that HubSpot has for it. Never rejects. */
  keepTimeZone(accountId: number): Promise<void>;
}

/** What a service is put together from. */
export interface ServiceParts extends Pick<AppDeps, 'log'> {
  publishSoon: PublishSoon;
  /** Called when webhooks told something new; what is not received then, the sweep receives. */
  receiveSoon?: (accountId: number) => void;
  db: Database;
  /** For what nobody waits for: statements may take longer on it. Default: `db`. */
  backgroundDb?: Database;
  /** Whether the process answers its last requests. */
  isDraining?: () => boolean;
  config: Pick<
    Config,
    | 'APP_SECRET'
    | 'APP_SECRET_PREVIOUS'
    | 'ENCRYPTION_KEY'
    | 'ENCRYPTION_KEY_PREVIOUS'
    | 'HUBSPOT_CLIENT_ID'
    | 'HUBSPOT_CLIENT_SECRET'
    | 'HUBSPOT_CLIENT_SECRET_PREVIOUS'
    | 'HUBSPOT_API_BASE_URL'
    | 'HUBSPOT_AUTHORIZE_URL'
    | 'CATALOG_REFRESH_MS'
    | 'QUIET_MS'
    | 'METRICS_TOKEN'
  > &
    Partial<Pick<Config, 'ACCOUNT_LANGUAGE'>>;
  now?: () => Date;
  /** Waits so many ms before a call to HubSpot is repeated, or another search is sent. */
  sleep?: (ms: number) => Promise<void>;
}

/** A secret and the one of before, where there is one. */
const listSecrets = (
  secret: string,
  previous: string | undefined,
): [string, ...string[]] =>
  previous === undefined ? [secret] : [secret, previous];

/** How long the database may take to tell a monitor what waits. */
const metricsMs = 2_000;

/** Puts the service together from its database and settings. */
export const createService = ({
  db,
  backgroundDb = db,
  isDraining = () => false,
  config,
  log,
  now = () => new Date(),
  publishSoon,
  receiveSoon = () => {},
  sleep = pause,
}: ServiceParts): Service => {
  const stores = openStores(db);
  const backgroundStores = openStores(backgroundDb);
  const metrics = createMetrics({
    kinds: INTENT_KINDS,
    readWaiting: () => within(countWaiting(db, now()), metricsMs, () => null),
  });
  const sealer = createSealer(sealingSecrets(config));
  const provider = createProvider(config);
  const opener = createAccountOpener({
    noteAttempt: ({ result }) => metrics.noteCall(result),
    accounts: stores.accounts,
    accessTokens: createAccessTokens({
      ...stores,
      tokens: createTokenStore(db, sealer),
      provider,
    }),
    baseUrl: config.HUBSPOT_API_BASE_URL,
    budget: createCallBudget(db, log),
    sleep,
  });
  const refreshMs = config.CATALOG_REFRESH_MS;
  const quietMs = config.QUIET_MS;
  const catalogs = openCatalogs({
    stores,
    opener,
    publishSoon,
    now,
    refreshMs,
  });
  const recount = createRecount({ stores: backgroundStores, catalogs, now });
  const openRecords = createRecordOpener(opener, catalogs);
  const shared = { stores: backgroundStores, catalogs, publishSoon, now };
  const readBack = connectReadBack({
    db: backgroundDb,
    stores: backgroundStores,
    opener,
    secret: config.APP_SECRET,
    log,
    now,
  });
  const publishing = {
    ...shared,
    openRecords,
    recount,
    readBack,
    quietMs,
    log,
  };
  const deps = wireHttp({
    stores,
    catalogs,
    now,
    ports: createHubSpotPorts(opener, stores.knownUsers, now, sleep),
    recount,
    sendSegments: createSegmentSending({ stores, opener, now, log }),
    sendOutbox: (accountId) => publishAccount(publishing, accountId),
    sendSteps: (accountId) => publishSteps(publishing, accountId),
    openHealth: createHealth({ db, opener, ...stores, now }),
    appSecrets: listSecrets(config.APP_SECRET, config.APP_SECRET_PREVIOUS),
    clientSecrets: listSecrets(
      config.HUBSPOT_CLIENT_SECRET,
      config.HUBSPOT_CLIENT_SECRET_PREVIOUS,
    ),
    installing:
      provider &&
      connectInstalling({
        db,
        stores,
        sealer,
        provider,
        opener,
        language: config.ACCOUNT_LANGUAGE ?? 'en',
        publishSoon,
        now,
        log,
      }),
    log,
    checkReady: () => checkReady(db, isDraining),
    monitoring: { token: config.METRICS_TOKEN, write: metrics.write },
    noteRequest: metrics.noteRequest,
    receiveSoon,
  });
  const receive = createHubSpotReceiver({
    ...shared,
    ...backgroundStores,
    opener,
    openRecords,
  });
  const sweeping = {
    ...shared,
    openRecords,
    receive,
    heldVotes: backgroundStores.heldVotes,
    forgetOld: createDailyForgetting({ ...backgroundStores, now }),
    cursors: backgroundStores.cursors,
    saveNativeAnswers: backgroundStores.saveNativeAnswers,
    markDailyRollUp: createDailyRollUpMarker({
      ...shared,
      counts: backgroundStores.counts,
    }),
    readOutcomes: createOutcomeReading({ ...shared, opener }),
    notifyAuthors: createAuthorNotifier({
      ...backgroundStores,
      ...shared,
      opener,
    }),
    retryAfterShape: (accountId: number) =>
      retryAfterShape(
        {
          ...backgroundStores,
          readShape: async (id) => {
            const { client, starterTypeId, voteTypeId } =
              await opener.openReady(id);

            return readShape(client, [starterTypeId, voteTypeId]);
          },
          now,
        },
        accountId,
      ),
    log,
  };

  return {
    app: connectRoutes(deps, publishSoon),
    catalogs,
    listAccountsToPublish: () =>
      backgroundStores.outboxOverview.listAccountsWithWork(now()),
    publish: (accountId) => publishAccount(publishing, accountId),
    receive,
    sweep: (accountId) => sweepAccount(sweeping, accountId),
    reconcile: createReconciler({ ...shared, opener, recount, log }),
    keepTimeZone: createTimeZoneKeeper({ ...stores, opener, now, log }),
  };
};
