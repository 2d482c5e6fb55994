import {
  cardRoute,
  pathOf,
  type SentCard,
  viewsRoute,
} from '@starters/contracts';
import { pause } from '#src/waiting.ts';
import { inFull } from '#tools/card-in-full.ts';
import type { SignedClient } from './signed-client.ts';

/** A contact whose card is opened. */
export interface CardContact {
  contactId: string;
  /** See `momentsOf`. */
  moments: string;
}

/** The cards of some contacts for some salespeople, by a number each. */
export interface Cards {
  /** The answer of a card's call, not decoded. */
  send(number: number): Promise<Buffer>;
  /** Opens a card and tells what it shows, as the card itself does: the first of one language. */
  open(number: number): Promise<void>;
  /** Sees to it that the segments of all contacts are in memory for half a minute to come. */
  warm(): Promise<void>;
  /** Waits until the catalog was read: until then a card is refused. */
  untilServed(): Promise<void>;
  /** Ballots of many cards, so that each vote is a new one. */
  collectBallots(wanted: number): Promise<{ userId: number; ballot: string }[]>;
  /** The number of each card: first of all contacts for one person, then for the next. */
  all: number[];
}

const firstSalesperson = 53_000;
/** A person may cast no more than 600 votes an hour. */
const votesOnCard = 20;
const pollMs = 200;
/** The service holds a contact's segments for a minute; a little more, for the time of a call. */
const heldMs = 62_000;
const spareMs = 30_000;
const mostTries = 50;

/** How the JSON of an answer begins that is no refusal. */
const served = '{"ok":true';
const isServed = (answer: Buffer) =>
  answer.subarray(0, served.length).toString('latin1') === served;

/**
 * Opens cards of contacts for salespeople.
 *
 * @param people how many salespeople, and which is the first
 */
export const createCards = (
  client: SignedClient,
  serviceUrl: string,
  contacts: CardContact[],
  { people = 8, from = 0 }: { people?: number; from?: number } = {},
): Cards => {
  const paths = contacts.map(
    ({ contactId, moments }) =>
      `${pathOf(cardRoute, { contactId })}?moments=${encodeURIComponent(moments)}`,
  );
  const callOf = (number: number) => ({
    method: 'GET' as const,
    path: paths[number % paths.length] ?? '',
    userId:
      firstSalesperson + from + (Math.floor(number / paths.length) % people),
  });
  /** When each contact's segments were read last, by `performance.now()`. */
  const readAt = paths.map(() => Number.NEGATIVE_INFINITY);
  const send = (number: number) => {
    const now = performance.now();
    const contact = number % paths.length;
    if (now - (readAt[contact] ?? 0) >= heldMs) readAt[contact] = now;

    return client.send(serviceUrl, callOf(number));
  };
  /** A card in full. Where a slow machine lets one be refused, it is asked for again. */
  const readCard = async (number: number) => {
    let said = await send(number);
    for (let tries = 0; tries < mostTries && !isServed(said); tries += 1) {
      await pause(pollMs);
      said = await send(number);
    }
    if (!isServed(said)) throw new Error(String(said));

    return inFull(JSON.parse(String(said)) as SentCard);
  };
  const all = Array.from({ length: paths.length * people }, (_, i) => i);

  return {
    send,
    all,

    open: async (number) => {
      const card = await readCard(number);
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

    warm: async () => {
      const now = performance.now();
      if (now - Math.min(...readAt) < heldMs - spareMs) return;
      // What is still held is not read again: all are to be forgotten first.
      const wait = Math.max(...readAt) + heldMs - now;
      if (wait > 0) await pause(wait);
      for (const number of all.slice(0, paths.length)) await send(number);
    },

    untilServed: async () => {
      while (!isServed(await send(0))) await pause(pollMs);
    },

    collectBallots: async (wanted) => {
      const ballots: { userId: number; ballot: string }[] = [];
      for (const number of all) {
        if (ballots.length >= wanted) break;
        const card = await readCard(number);
        ballots.push(
          ...card.candidates
            // What a colleague said cannot be voted on.
            .filter(({ ballot }) => ballot)
            .slice(0, votesOnCard)
            .map(({ ballot }) => ({ userId: callOf(number).userId, ballot })),
        );
      }
      if (ballots.length < wanted) throw new Error('Too few ballots.');

      return ballots;
    },
  };
};
