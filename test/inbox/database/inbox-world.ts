import { createEmulator, serveEmulator } from 'hubspot-emulator';
import { z } from 'zod';
import { people } from '#demo/seed/people.ts';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { findChangedPage } from '#src/hubspot/find-changed.ts';
import { receiveChanges } from '#src/inbox/receive-changes.ts';
import { createCursorStore } from '#src/store/cursor-store.ts';
import type { Database } from '#src/store/open-database.ts';

/** The account of the inbox. */
export const accountId = 48_302_715;
/** When HubSpot's clock begins, in ms. */
export const startedAt = Date.parse('2026-11-23T09:00:00.000Z');
/** Where HubSpot keeps contacts. */
export const contacts = '/crm/objects/2026-09/contacts';
const accessToken = 'test-access-token';

const stateSchema = z.looseObject({
  nextId: z.number(),
  records: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({ id: z.string(), createdAt: z.number() }),
    ),
  ),
});

/** The account with copies of its only contact instead, each changed so long after it (ms). */
const copyContact = (snapshot: string, delays: number[]): string => {
  const state = stateSchema.parse(JSON.parse(snapshot));
  const [contact] = Object.values(state.records['0-1'] ?? {});
  if (!contact) throw new Error('There is no contact to copy.');
  const { id, createdAt } = contact;
  const text = JSON.stringify(contact);
  const isoOf = (ms: number) => new Date(ms).toISOString();
  const copies: [string, unknown][] = delays.map((delay, i) => {
    const copyId = String(state.nextId + i);
    const copy = text
      .replaceAll(`"${id}"`, `"${copyId}"`)
      .replaceAll(isoOf(createdAt), isoOf(createdAt + delay))
      .replaceAll(String(createdAt), String(createdAt + delay));

    return [copyId, JSON.parse(copy)];
  });

  return JSON.stringify({
    ...state,
    nextId: state.nextId + delays.length,
    records: { ...state.records, '0-1': Object.fromEntries(copies) },
  });
};

/**
 * A HubSpot whose clock moves a quarter of a second with each call of the app. It has so many
 * contacts that changed at the same time, and so many that changed `after` them, a ms apart.
 */
export const openHubSpot = async ({ sameTime = 0, after = 0 } = {}) => {
  const clock = { now: startedAt };
  const options = {
    accountId,
    accessToken,
    people,
    clock: () => clock.now,
    searchLagMs: 0,
  };
  const first = createEmulator(options);
  await first.fetchAsUser(
    new Request(`https://emulator.local${contacts}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ properties: { city: 'Lyon' }, associations: [] }),
    }),
    51_010,
  );
  const delays = Array.from({ length: sameTime + after }, (_, i) =>
    Math.max(0, i - sameTime + 1),
  );
  if (delays.length > 0) clock.now += 60_000;
  const emulator = createEmulator(
    delays.length === 0
      ? options
      : { ...options, snapshot: copyContact(first.snapshot(), delays) },
  );
  const served = await serveEmulator({
    fetch: (request) => {
      clock.now += 250;

      return emulator.fetch(request);
    },
  });
  const client = createHubSpotClient({
    accountId,
    accessToken,
    baseUrl: served.url,
    sleep: async () => {},
  });
  let made = 0;
  const post = async (path: string, body: object): Promise<void> => {
    const response = await emulator.fetchAsUser(
      new Request(`https://emulator.local${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
      51_010,
    );
    if (!response.ok) throw new Error(await response.text());
  };

  return {
    emulator,
    clock,
    client,
    close: served.close,
    /** Makes contacts by the hundred, `stepMs` between one hundred and the next. */
    make: async (hundreds: number, stepMs: number) => {
      for (let i = 0; i < hundreds; i += 1) {
        await post(`${contacts}/batch/create`, {
          inputs: Array.from({ length: 100 }, () => ({
            properties: { email: `c${(made += 1)}@nord.example` },
            associations: [],
          })),
        });
        clock.now += stepMs;
      }
    },
    countSearches: () =>
      emulator.calls.filter(({ path }) => path.endsWith('/search')).length,
  };
};

/** An inbox for ids of contacts, which notes what it is given. */
export const openInbox = (
  db: Database,
  { client, clock }: Awaited<ReturnType<typeof openHubSpot>>,
) => {
  const inbox = {
    stored: [] as string[],
    /** Called before a page is stored. */
    onStore: async (): Promise<void> => {},
    receive: ({ mostPages = 100, now = clock.now } = {}) =>
      receiveChanges<string>(
        {
          cursors: createCursorStore(db),
          kind: 'answers',
          source: {
            readPage: (after) => findChangedPage(client, 'contacts', after),
          },
          store: async (ids) => {
            await inbox.onStore();
            inbox.stored.push(...ids);
          },
          now: () => new Date(now),
          mostPages,
        },
        accountId,
      ),
  };

  return inbox;
};
