import { createEmulator, serveEmulator } from 'hubspot-emulator';
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

/** How large an account the bench measures. */
export interface AccountSize {
  starters: number;
  votes: number;
}

/** An account in a HubSpot of the bench's own, with its votes in the database, counted. */
export interface FilledHubSpot {
  url: string;
  accountId: number;
  starterTypeId: string;
  contactIds: string[];
  /** See `momentsOf`. */
  momentsFor(contactId: string): Promise<string>;
  /** How many calls HubSpot got so far. */
  calls(): number;
  /** How long HubSpot takes for each call, in ms; `Infinity` for no answer. */
  answerAfter(ms: number): void;
  close(): Promise<void>;
}

const accessToken = 'bench-access-token';
/** Sees every contact. */
const reader = 51_020;
const voters = 200;
const firstVoter = 52_000;

/** Seeds starters and clients into HubSpot's stand-in, and votes into the database. */
export const fillAccount = async (
  db: Database,
  { starters, votes }: AccountSize,
): Promise<FilledHubSpot & { accessToken: string }> => {
  const now = Date.now();
  const emulator = createEmulator({
    accountId: ACCOUNT_ID,
    accessToken,
    people,
    searchLagMs: 0,
  });
  let calls = 0;
  let delayMs = 0;
  const served = await serveEmulator({
    fetch: async (request) => {
      calls += 1;
      if (delayMs > 0) {
        await new Promise((resolve) => {
          setTimeout(resolve, Math.min(delayMs, 60_000)).unref();
        });
      }

      return emulator.fetch(request);
    },
  });
  const full = await makeFullSeed();
  const account = await seedAccount(emulator, {
    now,
    data: {
      ...full,
      // Each in two languages.
      conversations: manyConversations(full.conversations, starters / 2),
    },
  });
  const client = createHubSpotClient({
    accountId: ACCOUNT_ID,
    accessToken,
    baseUrl: served.url,
  });
  const { starterTypeId } = await installObjects(client, 'en');
  await seedStarters(emulator, account, { starterTypeId, now });
  const all = await createStarterSource(client, starterTypeId).readAll();
  await castManyVotes(db, ACCOUNT_ID, {
    starters: all.map((starter) => ({
      id: starter.id,
      wording: hashWording(wordingOf(starter)),
      segmentIds: starter.segmentIds,
    })),
    contactIds: account.contactIds,
    userIds: Array.from({ length: voters }, (_, index) => firstVoter + index),
    count: votes,
    now: new Date(now),
  });
  // Authors who owe answers publish nothing new: here nobody owes any.
  await db
    .updateTable('votes')
    .set({ answer: 'kept', answered_at: new Date(now) })
    .where('verdict', '=', 'not_useful')
    .where('answered_at', 'is', null)
    .execute();
  await recount(
    {
      votes: createVoteReader(db),
      counts: createCountStore(db),
      editionsOf: async () =>
        readEditions(ACCOUNT_ID, all, createWordingStore(db)),
      now: () => new Date(now),
    },
    ACCOUNT_ID,
  );
  // What is to be written on the records would be sent while cards are measured. Counts stay newer.
  await db.deleteFrom('outbox').execute();

  return {
    url: served.url,
    accountId: ACCOUNT_ID,
    accessToken,
    starterTypeId,
    contactIds: account.contactIds,
    momentsFor: (contactId) => momentsFor(emulator, reader, contactId),
    calls: () => calls,
    answerAfter: (ms) => {
      delayMs = ms;
    },
    close: () => served.close(),
  };
};
