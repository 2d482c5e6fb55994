import { createCards } from './create-cards.ts';
import {
  type AccountSize,
  type FilledAccount,
  fillOneAccount,
} from './fill-account.ts';
import type { CurveSide } from './measure-curve.ts';
import type { Bench } from './section.ts';
import { serveHubSpot } from './serve-hubspot.ts';
import { createSignedClient } from './signed-client.ts';
import { clientSecret, startService } from './start-service.ts';
import { untilQuiet } from './until-quiet.ts';

/** Contacts whose cards are read of each account. */
const clients = 4;
const salespeople = 2;

/** One service for several accounts of the same size, with the cards of all of them, account by account. */
export const serveAccounts = async (
  bench: Bench,
  accountIds: number[],
  size: AccountSize,
): Promise<{ side: CurveSide; close(): Promise<void> }> => {
  const { db, databaseUrl } = await bench.openDatabase();
  const hubspot = await serveHubSpot();
  const filled: FilledAccount[] = [];
  for (const accountId of accountIds) {
    filled.push(await fillOneAccount(db, hubspot, accountId, size));
  }
  const [first] = filled;
  if (!first) throw new Error('There is no account.');
  const startedAt = performance.now();
  const service = await startService(databaseUrl, first, {
    nodeFlags: bench.nodeFlags,
  });
  const opened = await Promise.all(
    filled.map(async (account) => {
      const client = createSignedClient({
        accountId: account.accountId,
        clientSecret,
      });

      return {
        client,
        cards: createCards(
          client,
          service.url,
          await account.readContacts(account.contactIds.slice(0, clients)),
          { people: salespeople },
        ),
      };
    }),
  );
  let startMs = Number.NaN;
  for (const [index, { cards }] of opened.entries()) {
    await cards.untilServed();
    if (index === 0) startMs = performance.now() - startedAt;
    for (const number of cards.all) await cards.open(number);
  }
  // Each account counts its votes.
  await untilQuiet(service.pid);
  const perAccount = clients * salespeople;

  return {
    side: {
      x: accountIds.length,
      pid: service.pid,
      startMs,
      cards: {
        // The next card is always another account's.
        send: async (number) => {
          const { cards } = opened[number % opened.length] ?? {};

          return (
            (await cards?.send(
              Math.floor(number / opened.length) % perAccount,
            )) ?? Buffer.alloc(0)
          );
        },
        warm: async () => {
          for (const { cards } of opened) await cards.warm();
        },
        all: Array.from({ length: opened.length * perAccount }, (_, i) => i),
      },
    },
    close: async () => {
      for (const { client } of opened) client.close();
      await service.stop();
      await hubspot.close();
    },
  };
};
