import { randomUUID } from 'node:crypto';
import {
  type SentCard,
  cardRoute,
  pathOf,
  viewsRoute,
} from '@starters/contracts';
import { inFull } from '#tools/card-in-full.ts';
import type { Database } from '#src/store/open-database.ts';
import { pause } from '#src/waiting.ts';
import { readUsed } from './cpu-of.ts';
import { untilQuiet } from './until-quiet.ts';
import { type AccountSize, fillAccount } from './fill-account.ts';
import { type Effort, measurePair, type Pair } from './measure-pair.ts';
import { createSignedClient, type SignedClient } from './signed-client.ts';
import { type Listening, startProcess } from './start-process.ts';

/** What an account of one size costs. */
export interface Measured {
  size: AccountSize;
  card: Pair;
  vote: Pair;
  /** Of a warm card's answer, on average. */
  bytes: number;
  /** HubSpot calls per warm card, and per vote until all are in HubSpot. */
  callsPerCard: number;
  callsPerVote: number;
  /** Resident memory of the service, in bytes; `NaN` where the system does not say. */
  memory: number;
  /** From the start of the service to its first answered card, in ms. */
  startMs: number;
}

const clientSecret = 'bench-client-secret';
const appSecret = 'a-secret-of-more-than-thirty-two-characters';
const clients = 24;
const salespeople = 8;
const firstSalesperson = 53_000;
/** A person may cast no more than 600 votes an hour. */
const votesOnCard = 20;

const startService = (
  databaseUrl: string,
  hubspot: { url: string; accountId: number; accessToken: string },
  nodeFlags: string[],
): Promise<Listening> =>
  startProcess(
    'src/serve.ts',
    {
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: databaseUrl,
      HUBSPOT_ACCOUNT_ID: String(hubspot.accountId),
      HUBSPOT_ACCESS_TOKEN: hubspot.accessToken,
      HUBSPOT_CLIENT_SECRET: clientSecret,
      HUBSPOT_API_BASE_URL: hubspot.url,
      APP_SECRET: appSecret,
      // A reading of the catalog in the middle of a turn would count as the cards'.
      CATALOG_REFRESH_MS: '3600000',
    },
    nodeFlags,
  );

/** Opens cards of some contacts for some salespeople, so that a warm one costs no HubSpot call. */
const createCards = (
  client: SignedClient,
  serviceUrl: string,
  contacts: { contactId: string; moments: string }[],
) => {
  const paths = contacts.map(
    ({ contactId, moments }) =>
      `${pathOf(cardRoute, { contactId })}?moments=${encodeURIComponent(moments)}`,
  );
  const callOf = (number: number) => ({
    method: 'GET' as const,
    path: paths[number % paths.length] ?? '',
    userId:
      firstSalesperson + (Math.floor(number / paths.length) % salespeople),
  });

  const send = (number: number) => client.send(serviceUrl, callOf(number));

  return {
    send,
    /** Opens a card and tells what it shows, as the card itself does: the first of one language. */
    open: async (number: number): Promise<void> => {
      const card = inFull(JSON.parse(await send(number)) as SentCard);
      const [first] = card.candidates;
      await client.send(serviceUrl, {
        method: 'PUT',
        path: pathOf(viewsRoute, {
          contactId: contacts[number % contacts.length]?.contactId ?? '',
        }),
        userId: callOf(number).userId,
        body: {
          shown: card.candidates
            .filter(({ language }) => language === first?.language)
            .slice(0, card.shown)
            .map(({ starterId }) => starterId),
          missing: [],
        },
      });
    },
    all: Array.from({ length: paths.length * salespeople }, (_, i) => i),
    userOf: (number: number) => callOf(number).userId,
  };
};

/** Ballots of many cards, so that each vote is a new one. */
const collectBallots = async (
  cards: ReturnType<typeof createCards>,
  wanted: number,
): Promise<{ userId: number; ballot: string }[]> => {
  const ballots: { userId: number; ballot: string }[] = [];
  for (const number of cards.all) {
    if (ballots.length >= wanted) break;
    const card = inFull(JSON.parse(await cards.send(number)) as SentCard);
    ballots.push(
      ...card.candidates
        // What a colleague said cannot be voted on.
        .filter(({ ballot }) => ballot)
        .slice(0, votesOnCard)
        .map(({ ballot }) => ({ userId: cards.userOf(number), ballot })),
    );
  }
  if (ballots.length < wanted) throw new Error('Too few ballots.');

  return ballots;
};

/** Waits until all votes are in HubSpot. */
const untilSent = async (db: Database): Promise<void> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const waiting = await db
      .selectFrom('outbox')
      .select('key')
      .where('kind', '=', 'vote')
      .whereRef('sent_revision', '<', 'revision')
      .limit(1)
      .execute();
    if (waiting.length === 0) return;
    await pause(100);
  }
  throw new Error('A minute was not enough to send the votes.');
};

/** Measures an account of one size: the service and the floor as processes of their own. */
export const measureSize = async (
  { db, databaseUrl }: { db: Database; databaseUrl: string },
  size: AccountSize,
  effort: Effort,
  nodeFlags: string[] = [],
): Promise<Measured> => {
  const hubspot = await fillAccount(db, size);
  const { accountId } = hubspot;
  const client = createSignedClient({ accountId, clientSecret });
  const from = performance.now();
  const service = await startService(databaseUrl, hubspot, nodeFlags);
  const floor = await startProcess('tools/bench/serve-floor.ts', {
    DATABASE_URL: databaseUrl,
    HUBSPOT_CLIENT_SECRET: clientSecret,
  });
  try {
    const contacts = await Promise.all(
      hubspot.contactIds.slice(0, clients).map(async (contactId) => ({
        contactId,
        moments: await hubspot.momentsFor(contactId),
      })),
    );
    const cards = createCards(client, service.url, contacts);
    // Until the catalog was read, a card is refused.
    while (!(await cards.send(0)).startsWith('{"ok":true')) await pause(500);
    const startMs = performance.now() - from;
    for (const number of cards.all) await cards.open(number);
    // All starters are still being counted beside the first cards.
    await untilQuiet(service.pid);
    let bytes = 0;
    for (const number of cards.all) {
      bytes += Buffer.byteLength(await cards.send(number));
    }
    bytes = Math.round(bytes / cards.all.length);
    const callsBefore = hubspot.calls();
    const card = await measurePair(
      { pid: service.pid, send: cards.send },
      {
        pid: floor.pid,
        send: (number) =>
          client.send(floor.url, {
            method: 'GET',
            path: `/card?bytes=${bytes - 30}`,
            userId: firstSalesperson + number,
          }),
      },
      effort,
    );
    const callsPerCard =
      (hubspot.calls() - callsBefore) / (effort.requests * (effort.turns + 1));

    const voteEffort = { ...effort, requests: Math.ceil(effort.requests / 4) };
    const count = voteEffort.requests * (effort.turns + 1);
    const ballots = await collectBallots(cards, count);
    const callsBeforeVotes = hubspot.calls();
    const voteBody = (ballot: string) => ({
      ballot,
      requestId: randomUUID(),
      baseRevision: 0,
      verdict: 'useful',
      reason: null,
      comment: null,
      surface: 'crm.record.tab',
    });
    const vote = await measurePair(
      {
        pid: service.pid,
        send: async (number) => {
          const { userId, ballot } = ballots[number] ?? {
            userId: 0,
            ballot: '',
          };
          const said = await client.send(service.url, {
            method: 'PUT',
            path: '/v1/vote',
            userId,
            body: voteBody(ballot),
          });
          if (!said.startsWith('{"ok":true')) throw new Error(said);
        },
      },
      {
        pid: floor.pid,
        send: (number) =>
          client.send(floor.url, {
            method: 'PUT',
            path: '/vote',
            userId: firstSalesperson + number,
            body: voteBody(ballots[number]?.ballot ?? ''),
          }),
      },
      voteEffort,
    );

    await untilSent(db);

    return {
      size,
      card,
      vote,
      bytes,
      callsPerCard,
      callsPerVote: (hubspot.calls() - callsBeforeVotes) / count,
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
