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
  /** The answer of a card's call. */
  send(number: number): Promise<string>;
  /** Opens a card and tells what it shows, as the card itself does: the first of one language. */
  open(number: number): Promise<void>;
  /** Reads one card for each contact, so that its segments are in memory for a minute. */
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
  const send = (number: number) => client.send(serviceUrl, callOf(number));
  const all = Array.from({ length: paths.length * people }, (_, i) => i);

  return {
    send,
    all,

    open: async (number) => {
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

    warm: async () => {
      for (const number of all.slice(0, paths.length)) await send(number);
    },

    untilServed: async () => {
      while (!(await send(0)).startsWith('{"ok":true')) await pause(200);
    },

    collectBallots: async (wanted) => {
      const ballots: { userId: number; ballot: string }[] = [];
      for (const number of all) {
        if (ballots.length >= wanted) break;
        const card = inFull(JSON.parse(await send(number)) as SentCard);
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
