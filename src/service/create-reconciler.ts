import { nameUsers } from '#src/accounts/name-users.ts';
import {
  createContactFinder,
  createMergedRecords,
} from '#src/hubspot/merged-records.ts';
import { createPeopleDirectory } from '#src/hubspot/people-directory.ts';
import { createRequestRecordReader } from '#src/hubspot/request-record-reader.ts';
import { readSegmentChoices } from '#src/hubspot/segment-options.ts';
import { createVoteRecordReader } from '#src/hubspot/vote-record-reader.ts';
import { carryMerges } from '#src/reconcile/carry-merges.ts';
import { checkContacts } from '#src/reconcile/check-contacts.ts';
import { checkOptions } from '#src/reconcile/check-options.ts';
import { checkRequests } from '#src/reconcile/check-requests.ts';
import { checkVotes, type Restored } from '#src/reconcile/check-votes.ts';
import { restate } from '#src/reconcile/restate.ts';
import { reconcileAccount } from '#src/reconcile/reconcile-account.ts';
import { areAsOffered } from '#src/settings/build-options.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { listStatements } from './list-statements.ts';
import type { AccountOpener } from './open-accounts.ts';
import type { Stores } from './open-stores.ts';

/** What reconciling needs. */
export interface ReconcilerDeps {
  stores: Pick<
    Stores,
    | 'counts'
    | 'cursors'
    | 'goneContacts'
    | 'drafts'
    | 'identities'
    | 'leases'
    | 'proposals'
    | 'readBacks'
    | 'releases'
    | 'requests'
    | 'segmentOffers'
    | 'sent'
    | 'restatements'
    | 'steps'
    | 'tallies'
    | 'unknown'
    | 'uses'
    | 'views'
    | 'votes'
    | 'wordings'
  >;
  catalogs: Pick<CatalogKeeper, 'get'>;
  opener: Pick<AccountOpener, 'openLimited'>;
  recount: (accountId: number) => Promise<void>;
  publishSoon: (accountId: number) => void;
  now: () => Date;
  log: { warn(details: object, message: string): void };
}

/** HubSpot calls of a turn, of which there is one a minute: enough for two pages of votes. */
export const CALLS_A_TURN = 16;

/** Compares some of an account's records in HubSpot with what they should be; once a minute. */
export const createReconciler =
  ({
    stores,
    catalogs,
    opener,
    recount,
    publishSoon,
    now,
    log,
  }: ReconcilerDeps) =>
  async (accountId: number): Promise<void> => {
    // Records of votes that are not read yet would be taken for strangers'.
    if (!(await stores.readBacks.find(accountId)).isDone) return;
    const { account, client, starterTypeId, voteTypeId, callsLeft } =
      await opener.openLimited(accountId, CALLS_A_TURN);
    const people = createPeopleDirectory(client);
    const findContacts = createContactFinder(client);
    const onRestored = (id: number, restored: Restored) => {
      log.warn(
        { accountId: id, ...restored },
        'Records in HubSpot were not as they were sent; they are sent again.',
      );
      publishSoon(id);
    };
    const walks = [
      restate({
        ...stores,
        listStatements: () =>
          listStatements(
            {
              ...stores,
              // Figures that change by themselves are written daily, not compared.
              readStarterOutcomes: async () => null,
              catalogs,
              recount,
              now,
            },
            account,
          ),
        mark: stores.counts.mark,
        publishSoon,
      }),
      carryMerges('merged_contacts', {
        records: createMergedRecords(client, 'contacts'),
        move: stores.identities.moveContacts,
        publishSoon,
        now,
      }),
      carryMerges('merged_starters', {
        records: createMergedRecords(client, starterTypeId),
        move: stores.identities.moveStarters,
        publishSoon,
        now,
      }),
      checkContacts({ gone: stores.goneContacts, findContacts, now }),
      checkOptions({
        offerAgain: stores.segmentOffers.offerAgain,
        areOptionsCurrent: async (id) =>
          areAsOffered(
            await readSegmentChoices(client, starterTypeId),
            await stores.segmentOffers.find(id),
          ),
        publishSoon,
      }),
      checkRequests({
        ...stores,
        records: createRequestRecordReader(client, starterTypeId),
        findContacts,
        onRestored,
      }),
      checkVotes({
        ...stores,
        records: createVoteRecordReader({
          client,
          starterTypeId,
          voteTypeId,
          starterTitle: () => null,
          language: account.language,
          nameUsers: (userIds) => nameUsers(people, userIds),
        }),
        findContacts,
        listStarterIds: async (id) => {
          const { catalog } = await catalogs.get(id);

          return new Set(catalog.starters.map((starter) => starter.id));
        },
        onRestored,
        now,
      }),
    ];
    await reconcileAccount(
      {
        ...stores,
        walks,
        callsLeft,
        now,
        onFailed: (kind, error) =>
          log.warn(
            { accountId, kind, error },
            'Records could not be compared.',
          ),
      },
      accountId,
    );
  };
