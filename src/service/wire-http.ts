import { createAccountMemory } from '#src/accounts/account-memory.ts';
import { explainError } from '#src/errors/explain-error.ts';
import { createOfferingKeeper } from '#src/offering/offering-keeper.ts';
import { createReceipts } from '#src/outcomes/receipts.ts';
import { labelsOf } from '#src/starters/labels-of.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { createBallotBox } from '#src/votes/ballot.ts';
import { createRequestKeys } from '#src/requests/request-key.ts';
import { createVoteKeys } from '#src/votes/vote-key.ts';
import { createEnterComparison } from '#src/views/compared-clients.ts';
import { createHoldOut } from '#src/views/hold-out.ts';
import { createRecordMarker } from '#src/views/record-mark.ts';
import type { RouteDeps } from './connect-routes.ts';
import type { HubSpotPorts } from './hubspot-ports.ts';
import { peekStarter } from './open-catalogs.ts';
import type { Stores } from './open-stores.ts';
import { createDeadlineRecount } from './recount-with-deadline.ts';

/** So many starters are counted while a page waits: about as many as people vote on in some minutes. */
const mostWaitedFor = 100;

/** What the routes are wired from. */
export interface WireHttpDeps extends Pick<
  RouteDeps,
  | 'now'
  | 'log'
  | 'checkReady'
  | 'monitoring'
  | 'installing'
  | 'receiveSoon'
  | 'noteRequest'
  | 'sendSegments'
  | 'sendOutbox'
  | 'sendSteps'
  | 'openHealth'
> {
  stores: Stores;
  ports: HubSpotPorts;
  catalogs: CatalogKeeper;
  recount: (accountId: number) => Promise<unknown>;
  /** The newest first. */
  appSecrets: readonly [string, ...string[]];
  clientSecrets: readonly string[];
}

/** Gives the ports that the routes need their adapters. */
export const wireHttp = ({
  stores,
  ports,
  catalogs,
  recount,
  appSecrets,
  log,
  ...rest
}: WireHttpDeps): RouteDeps => ({
  ...stores,
  ...ports,
  ...rest,
  catalogs,
  log,
  markChanged: stores.counts.mark,
  findTaskRefusal: stores.taskRefusals.find,
  ballots: createBallotBox(appSecrets[0], appSecrets.slice(1)),
  offerings: createOfferingKeeper(stores),
  accountMemory: createAccountMemory(stores.accounts),
  receipts: createReceipts({
    outcomes: stores.outcomes,
    now: rest.now,
    onFailed: (error) =>
      log.error({ error }, 'What followed uses could not be counted.'),
  }),
  voteKey: createVoteKeys(appSecrets[0]),
  requestKey: createRequestKeys(appSecrets[0]),
  markRecord: createRecordMarker(appSecrets[0]),
  leavesAlone: createHoldOut(appSecrets[0]),
  enterComparison: createEnterComparison(stores.comparedClients),
  starterExists: (accountId, starterId) =>
    catalogs.peek(accountId) === null ||
    peekStarter(catalogs, accountId, starterId) !== undefined,
  recount: createDeadlineRecount({
    count: recount,
    isLong: async (accountId) =>
      (await stores.counts.listUncounted(accountId)).length > mostWaitedFor,
    onFailure: (error) =>
      log.error({ error }, 'Votes could not be counted for a page.'),
  }),
  explain: explainError,
  labelsFor: async ({ accountId, language }) =>
    labelsOf((await catalogs.get(accountId)).catalog.properties, language),
});
