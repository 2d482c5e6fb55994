import { readUsed } from './cpu-of.ts';
import { type Cards, createCards } from './create-cards.ts';
import type { AccountSize } from './fill-account.ts';
import {
  compareSides,
  type Cost,
  costOf,
  type Effort,
  measureInTurns,
} from './measure-pair.ts';
import type { Bench } from './section.ts';
import { untilQuiet } from './until-quiet.ts';
import { type ServedAccount, serveAccount } from './with-account.ts';

/** What a warm card costs at one point of a curve. */
export interface CurvePoint {
  /** What grows. */
  x: number;
  cost: Cost;
  /** How many times the cost of the first point, turn by turn. */
  byFirst: { cpu: number; time: number };
  /** Of a warm card's answer, on average. */
  bytes: number;
  /** Resident memory of the service, in bytes. */
  memory: number;
  /** From the start of the service to its first answered card, in ms. */
  startMs: number;
}

/** A service at work, with the cards that are read of it. */
export interface CurveSide {
  x: number;
  pid: number;
  startMs: number;
  cards: Pick<Cards, 'send' | 'warm' | 'all'>;
}

/** Reads the cards of services in turns, so that a busy machine slows all points alike. */
export const measureSides = async (
  sides: CurveSide[],
  effort: Effort,
): Promise<CurvePoint[]> => {
  for (const { pid } of sides) await untilQuiet(pid);
  const bytes: number[] = [];
  for (const { cards } of sides) {
    let sum = 0;
    for (const number of cards.all) {
      sum += (await cards.send(number)).length;
    }
    bytes.push(Math.round(sum / cards.all.length));
  }
  const turns = await measureInTurns(
    sides.map(({ pid, cards }) => ({
      pid,
      send: cards.send,
      prepare: cards.warm,
    })),
    effort,
  );

  return Promise.all(
    sides.map(async ({ x, pid, startMs }, index) => ({
      x,
      cost: costOf(turns, index),
      byFirst: compareSides(turns, index, 0),
      bytes: bytes[index] ?? Number.NaN,
      memory: (await readUsed(pid))?.memory ?? Number.NaN,
      startMs,
    })),
  );
};

const clients = 24;

/** Opens all cards of an account once, as salespeople do, and says how long the first one took. */
const openAll = async (
  x: number,
  { hubspot, service, client, startedAt }: ServedAccount,
): Promise<CurveSide> => {
  const cards = createCards(
    client,
    service.url,
    await hubspot.readContacts(hubspot.contactIds.slice(0, clients)),
  );
  await cards.untilServed();
  const startMs = performance.now() - startedAt;
  for (const number of cards.all) await cards.open(number);

  return { x, pid: service.pid, startMs, cards };
};

/** Measures accounts of several sizes, a service for each, all at the same time. */
export const measureCurve = async (
  bench: Bench,
  points: { x: number; size: AccountSize }[],
): Promise<CurvePoint[]> => {
  const accounts: ServedAccount[] = [];
  try {
    const sides: CurveSide[] = [];
    for (const { x, size } of points) {
      const account = await serveAccount(bench, size);
      accounts.push(account);
      sides.push(await openAll(x, account));
      // It counts its votes before the next is filled.
      await untilQuiet(account.service.pid);
    }

    return await measureSides(sides, bench.effort);
  } finally {
    for (const account of accounts) await account.close();
  }
};
