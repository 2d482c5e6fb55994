import { createSpeakerFinder } from '#src/actions/find-speaker.ts';
import { findRole, isAdmin } from '#src/accounts/find-role.ts';
import {
  type KnownUsers,
  rememberUsers,
} from '#src/accounts/remember-users.ts';
import { createContactCounter } from '#src/hubspot/contact-counter.ts';
import { rememberCounts } from '#src/first-drafts/remember-counts.ts';
import { createContactDirectory } from '#src/hubspot/contact-directory.ts';
import { createPeopleDirectory } from '#src/hubspot/people-directory.ts';
import { createSegmentDirectory } from '#src/hubspot/segment-directory.ts';
import { readSegmentOptions } from '#src/hubspot/segment-options.ts';
import { createStarterRecords } from '#src/hubspot/starter-records.ts';
import { createOwnerDirectory } from '#src/hubspot/owner-directory.ts';
import { createStarterWriter } from '#src/hubspot/starter-writer.ts';
import { createStarterSource } from '#src/hubspot/starter-source.ts';
import { createUserDirectory } from '#src/hubspot/user-directory.ts';
import { createContactSegments } from '#src/starters/contact-segments.ts';
import type { Account } from '#src/accounts/account.ts';
import type { AccountOpener } from './open-accounts.ts';

/**
 * The ports that HubSpot itself stands behind, each through the account's own client.
 *
 * @param sleep waits so many ms before another search
 */
export const createHubSpotPorts = (
  opener: AccountOpener,
  knownUsers: KnownUsers,
  now: () => Date,
  sleep: (ms: number) => Promise<void>,
) => {
  const openUsers = (accountId: number) =>
    rememberUsers(
      createUserDirectory(opener.clientOf(accountId)),
      { knownUsers, now },
      accountId,
    );
  const openContacts = async (accountId: number) =>
    createContactDirectory((await opener.open(accountId)).client);

  return {
    starterRecords: async (accountId: number) => {
      const { client, starterTypeId } = await opener.openReady(accountId);

      return createStarterRecords(client, starterTypeId);
    },
    starterWriter: async (accountId: number) => {
      const { client, starterTypeId } = await opener.openReady(accountId);

      return createStarterWriter(client, starterTypeId);
    },
    segments: async (accountId: number) =>
      createSegmentDirectory((await opener.open(accountId)).client),
    readSegmentOptions: async (accountId: number) => {
      const { client, starterTypeId } = await opener.openReady(accountId);

      return readSegmentOptions(client, starterTypeId);
    },
    people: async (accountId: number) =>
      createPeopleDirectory((await opener.open(accountId)).client),
    owners: async (accountId: number) =>
      createOwnerDirectory((await opener.open(accountId)).client),
    findSpeaker: createSpeakerFinder(
      async (accountId) =>
        createOwnerDirectory((await opener.open(accountId)).client),
      now,
    ),
    /** All starters as HubSpot has them this moment; search and memory lag behind. */
    readStarters: async (accountId: number) => {
      const { client, starterTypeId } = await opener.openReady(accountId);

      return createStarterSource(client, starterTypeId).readAll();
    },
    contactSegments: createContactSegments({ directory: openContacts, now }),
    contactCounter: rememberCounts(
      async (accountId) =>
        createContactCounter((await opener.open(accountId)).client),
      now,
      sleep,
    ),
    readMoments: async (accountId: number, contactId: string) =>
      (await openContacts(accountId)).readMoments(contactId),
    segmentsOfMany: async (accountId: number, contactIds: string[]) =>
      contactIds.length === 0
        ? new Map()
        : (await openContacts(accountId)).readManySegmentIds(contactIds),
    segmentNamesOf: async (accountId: number, segmentIds: string[]) => {
      const { client, starterTypeId } = await opener.openReady(accountId);

      return createStarterSource(client, starterTypeId).readSegmentNames(
        segmentIds,
      );
    },
    isAdmin: async (account: Account, userId: number) =>
      isAdmin(openUsers(account.accountId), account, userId),
    roleOf: async (account: Account, userId: number) =>
      findRole(openUsers(account.accountId), account, userId),
  };
};

/** All ports that HubSpot stands behind. */
export type HubSpotPorts = ReturnType<typeof createHubSpotPorts>;
