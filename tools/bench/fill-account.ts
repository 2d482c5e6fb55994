import { createEmulator, type Emulator } from 'hubspot-emulator';
import { castManyVotes } from '#demo/seed/cast-many-votes.ts';
import { manyConversations } from '#demo/seed/many-conversations.ts';
import { ACCOUNT_ID, people } from '#demo/seed/people.ts';
import { seedAccount } from '#demo/seed/seed-account.ts';
import { makeFullSeed } from '#demo/seed/seed-data.ts';
import { seedStarters } from '#demo/seed/seed-starters.ts';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { installObjects } from '#src/hubspot/install-objects.ts';
import { createStarterSource } from '#src/hubspot/starter-source.ts';
import { createCountStore } from '#src/store/count-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { createVoteReader } from '#src/store/vote-reader.ts';
import { createWordingStore } from '#src/store/wording-store.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import { momentsFor } from '#tools/moments-for.ts';
import { readEditions } from '#src/votes/read-editions.ts';
import { recount } from '#src/votes/recount.ts';
import type { CardContact } from './create-cards.ts';
import { letIn } from './let-in.ts';
import { multiplyVotes } from './multiply-votes.ts';
import { type ServedHubSpot, serveHubSpot } from './serve-hubspot.ts';
import { spreadSegments } from './spread-segments.ts';

/** How large an account the bench measures. */
export interface AccountSize {
  starters: number;
  votes: number;
  /** Default: the eight of the demo. */
  segments?: number;
}

/** An account with its votes in the database, counted. */
export interface FilledAccount {
  url: string;
  accountId: number;
  accessToken: string;
  starterTypeId: string;
  voteTypeId: string;
  contactIds: string[];
  /** Those that are in a segment of the demo. */
  segmentedIds: string[];
  emulator: Emulator;
  /** The contacts as cards of somebody who sees them all. */
  readContacts(contactIds: string[]): Promise<CardContact[]>;
}

/** The only account of a HubSpot of its own. */
export type FilledHubSpot = FilledAccount & ServedHubSpot;

/** Sees every contact. */
const reader = 51_020;
const voters = 200;
const firstVoter = 52_000;
/** So many votes are made one by one; more are copies of these. */
const mostMade = 10_000;

/** Seeds starters and clients into an account of HubSpot's stand-in, and votes into the database. */
export const fillOneAccount = async (
  db: Database,
  hubspot: ServedHubSpot,
  accountId: number,
  { starters, votes, segments }: AccountSize,
): Promise<FilledAccount> => {
  const now = Date.now();
  const accessToken = `bench-access-token-${accountId}`;
  const emulator = createEmulator({
    accountId,
    accessToken,
    people,
    searchLagMs: 0,
  });
  hubspot.add(accessToken, emulator);
  const full = await makeFullSeed();
  const account = await seedAccount(emulator, {
    now,
    data: {
      ...full,
      // Each in two languages.
      conversations: manyConversations(full.conversations, starters / 2),
    },
  });
  const { contactIds } = account;
  const client = createHubSpotClient({
    accountId,
    accessToken,
    baseUrl: hubspot.url,
  });
  const { starterTypeId, voteTypeId } = await installObjects(client, 'en');
  hubspot.name(starterTypeId, 'starters');
  hubspot.name(voteTypeId, 'votes');
  await seedStarters(emulator, account, { starterTypeId, now });
  const source = createStarterSource(client, starterTypeId);
  if (segments !== undefined) {
    await spreadSegments(emulator, reader, {
      starterTypeId,
      starterIds: (await source.readAll()).map(({ id }) => id),
      contactIds,
      segments,
    });
  }
  const all = await source.readAll();
  const times = votes > mostMade ? Math.ceil(votes / mostMade) : 1;
  await castManyVotes(db, accountId, {
    starters: all.map((starter) => ({
      id: starter.id,
      wording: hashWording(wordingOf(starter)),
      segmentIds: starter.segmentIds,
    })),
    contactIds,
    userIds: Array.from({ length: voters }, (_, index) => firstVoter + index),
    count: votes / times,
    now: new Date(now),
  });
  // Authors who owe answers publish nothing new: here nobody owes any.
  await db
    .updateTable('votes')
    .set({ answer: 'kept', answered_at: new Date(now) })
    .where('account_id', '=', accountId)
    .where('verdict', '=', 'not_useful')
    .where('answered_at', 'is', null)
    .execute();
  if (times > 1) {
    await multiplyVotes(db, accountId, times, {
      first: firstVoter,
      count: voters,
    });
  }
  await recount(
    {
      votes: createVoteReader(db),
      counts: createCountStore(db),
      editionsOf: async () =>
        readEditions(accountId, all, createWordingStore(db)),
      now: () => new Date(now),
    },
    accountId,
  );
  // What is to be written on the records would be sent while cards are measured. Counts stay newer.
  await db.deleteFrom('outbox').where('account_id', '=', accountId).execute();
  await letIn(db, { accountId, accessToken });

  return {
    url: hubspot.url,
    accountId,
    accessToken,
    starterTypeId,
    voteTypeId,
    contactIds,
    segmentedIds: contactIds.filter(
      (_, index) => full.contacts[index]?.segments.length,
    ),
    emulator,
    readContacts: (ids) =>
      Promise.all(
        ids.map(async (contactId) => ({
          contactId,
          moments: await momentsFor(emulator, reader, contactId),
        })),
      ),
  };
};

/** An account in a HubSpot of the bench's own. */
export const fillAccount = async (
  db: Database,
  size: AccountSize,
): Promise<FilledHubSpot> => {
  const hubspot = await serveHubSpot();

  return {
    ...(await fillOneAccount(db, hubspot, ACCOUNT_ID, size)),
    ...hubspot,
  };
};
