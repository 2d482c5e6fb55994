import { findRole, isAdmin } from '#src/accounts/find-role.ts';
import type { HttpDeps } from '#src/http/context.ts';
import { createContactDirectory } from '#src/hubspot/contact-directory.ts';
import { createPeopleDirectory } from '#src/hubspot/people-directory.ts';
import { createSegmentDirectory } from '#src/hubspot/segment-directory.ts';
import { createStarterRecords } from '#src/hubspot/starter-records.ts';
import { createStarterSource } from '#src/hubspot/starter-source.ts';
import { createUserDirectory } from '#src/hubspot/user-directory.ts';
import { createContactSegments } from '#src/starters/contact-segments.ts';
import type { AccountOpener } from './open-accounts.ts';

/** The ports that HubSpot itself stands behind, each through the account's own client. */
export const createHubSpotPorts = (
  opener: AccountOpener,
  now: () => Date,
): Pick<
  HttpDeps,
  | 'starterRecords'
  | 'segments'
  | 'people'
  | 'contactSegments'
  | 'segmentsOfMany'
  | 'segmentNamesOf'
  | 'roleOf'
  | 'isAdmin'
> => {
  const openContacts = async (accountId: number) =>
    createContactDirectory((await opener.open(accountId)).client);

  return {
    starterRecords: async (accountId) => {
      const { client, starterTypeId } = await opener.openReady(accountId);

      return createStarterRecords(client, starterTypeId);
    },
    segments: async (accountId) => {
      const { client, starterTypeId } = await opener.openReady(accountId);

      return createSegmentDirectory(client, starterTypeId);
    },
    people: async (accountId) =>
      createPeopleDirectory((await opener.open(accountId)).client),
    contactSegments: createContactSegments({ directory: openContacts, now }),
    segmentsOfMany: async (accountId, contactIds) =>
      contactIds.length === 0
        ? new Map()
        : (await openContacts(accountId)).readManySegmentIds(contactIds),
    segmentNamesOf: async (accountId, segmentIds) => {
      const { client, starterTypeId } = await opener.openReady(accountId);

      return createStarterSource(client, starterTypeId).readSegmentNames(
        segmentIds,
      );
    },
    isAdmin: async (account, userId) =>
      isAdmin(
        createUserDirectory((await opener.open(account.accountId)).client),
        account,
        userId,
      ),
    roleOf: async (account, userId) =>
      findRole(
        createUserDirectory((await opener.open(account.accountId)).client),
        account,
        userId,
      ),
  };
};
