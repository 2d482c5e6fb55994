import type { Database } from '#src/store/open-database.ts';
import { pause } from '#src/waiting.ts';
import { castVote, untilSent, voteBody } from './cast-votes.ts';
import { readUsed } from './cpu-of.ts';
import { createCards } from './create-cards.ts';
import { type AccountSize, fillAccount } from './fill-account.ts';
import { type Effort, measurePair, type Pair } from './measure-pair.ts';
import { createSignedClient } from './signed-client.ts';
import { startProcess } from './start-process.ts';
import { clientSecret, startService } from './start-service.ts';
import { addCalls, callsBetween, type CallTally } from './tally-calls.ts';
import { untilQuiet } from './until-quiet.ts';

/** What an account of one size costs. */
export interface Measured {
  size: AccountSize;
  card: Pair;
  vote: Pair;
  /** Of a warm card's answer, on average. */
  bytes: number;
  /** How many warm cards were read, and what HubSpot was called for in those turns. */
  cards: { count: number; calls: CallTally };
  /** The same of votes cast one after the other, until all are in HubSpot. */
  votes: { count: number; perSecond: number; calls: CallTally };
  /** Resident memory of the service, in bytes; `NaN` where the system does not say. */
  memory: number;
  /** From the start of the service to its first answered card, in ms. */
  startMs: number;
}

const clients = 24;
/** Other salespeople than those whose cards are measured. */
const manyVoters = { people: 60, from: 1_000 };
/** Votes cast one after the other: so many that publishing goes on beside them. */
const votesUnderLoad = 1_000;
const floorUser = 1;

/** Casts votes one after the other, as fast as they are taken, and waits until HubSpot has them. */
const castUnderLoad = async (
  ballots: { userId: number; ballot: string }[],
  concurrency: number,
  {
    calls,
    cast,
    untilAllSent,
  }: {
    calls: () => CallTally;
    cast: (vote: { userId: number; ballot: string }) => Promise<void>;
    untilAllSent: () => Promise<void>;
  },
): Promise<Measured['votes']> => {
  const before = calls();
  const from = performance.now();
  const waiting = [...ballots];
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (let vote = waiting.pop(); vote; vote = waiting.pop()) {
        await cast(vote);
      }
    }),
  );
  const ms = performance.now() - from;
  await untilAllSent();

  return {
    count: ballots.length,
    perSecond: (ballots.length / ms) * 1_000,
    calls: callsBetween(before, calls()),
  };
};

/** Measures an account of one size: the service and the floor as processes of their own. */
export const measureSize = async (
  { db, databaseUrl }: { db: Database; databaseUrl: string },
  size: AccountSize,
  effort: Effort,
  nodeFlags: string[] = [],
): Promise<Measured> => {
  const hubspot = await fillAccount(db, size);
  const client = createSignedClient({
    accountId: hubspot.accountId,
    clientSecret,
  });
  const from = performance.now();
  const service = await startService(databaseUrl, hubspot, { nodeFlags });
  const floor = await startProcess('tools/bench/serve-floor.ts', {
    DATABASE_URL: databaseUrl,
    HUBSPOT_CLIENT_SECRET: clientSecret,
  });
  try {
    const contacts = await hubspot.readContacts(
      hubspot.contactIds.slice(0, clients),
    );
    const cards = createCards(client, service.url, contacts);
    await cards.untilServed();
    const startMs = performance.now() - from;
    for (const number of cards.all) await cards.open(number);
    // All starters are still being counted beside the first cards.
    await untilQuiet(service.pid);
    let bytes = 0;
    for (const number of cards.all) {
      bytes += (await cards.send(number)).length;
    }
    bytes = Math.round(bytes / cards.all.length);

    let before: CallTally = new Map();
    let callsOfCards: CallTally = new Map();
    const card = await measurePair(
      {
        pid: service.pid,
        send: cards.send,
        prepare: async () => {
          await cards.warm();
          before = hubspot.calls();
        },
      },
      {
        pid: floor.pid,
        prepare: async () => {
          callsOfCards = addCalls(
            callsOfCards,
            callsBetween(before, hubspot.calls()),
          );
        },
        send: (number) =>
          client.send(floor.url, {
            method: 'GET',
            path: `/card?bytes=${bytes - 30}`,
            userId: floorUser + number,
          }),
      },
      effort,
    );

    const voteEffort = { ...effort, requests: Math.ceil(effort.requests / 4) };
    const count = voteEffort.requests * (effort.turns + 1);
    const cast = (vote: { userId: number; ballot: string }) =>
      castVote(client, service.url, vote);
    const ballots = await createCards(
      client,
      service.url,
      contacts,
      manyVoters,
    ).collectBallots(count + votesUnderLoad);
    const vote = await measurePair(
      {
        pid: service.pid,
        send: (number) => cast(ballots[number] ?? { userId: 0, ballot: '' }),
      },
      {
        pid: floor.pid,
        send: (number) =>
          client.send(floor.url, {
            method: 'PUT',
            path: '/vote',
            userId: floorUser + number,
            body: voteBody(ballots[number]?.ballot ?? ''),
          }),
      },
      voteEffort,
    );
    await untilSent(db);
    const votes = await castUnderLoad(
      ballots.slice(count, count + votesUnderLoad),
      effort.concurrency,
      { calls: hubspot.calls, cast, untilAllSent: () => untilSent(db) },
    );

    return {
      size,
      card,
      vote,
      bytes,
      cards: {
        count: effort.requests * (effort.turns + 1),
        calls: callsOfCards,
      },
      votes,
      memory: (await readUsed(service.pid))?.memory ?? Number.NaN,
      startMs,
    };
  } catch (error) {
    // What it logged of the failure is on its way.
    await pause(500);
    throw new Error(service.output(), { cause: error });
  } finally {
    client.close();
    await service.stop();
    await floor.stop();
    await hubspot.close();
  }
};
