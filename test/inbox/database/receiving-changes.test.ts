import { createEmulator, serveEmulator } from 'hubspot-emulator';
import { z } from 'zod';
import { people } from '#demo/seed/people.ts';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { findChanged, findChangedPage } from '#src/hubspot/find-changed.ts';
import { receiveChanges } from '#src/inbox/receive-changes.ts';
import { createCursorStore } from '#src/store/cursor-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

const accountId = 48_302_715;
const accessToken = 'test-access-token';
const startedAt = Date.parse('2026-11-23T09:00:00.000Z');
const overlapMs = 300_000;
const contacts = '/crm/objects/2026-09/contacts';

let db: Database;
let closers: (() => Promise<void>)[];

beforeEach(async () => {
  closers = [];
  ({ db } = await createTestDatabase());
  closers.push(() => db.destroy());
});

afterEach(async () => {
  for (const close of closers.reverse()) await close();
});

const stateSchema = z.object({
  nextId: z.number(),
  records: z.record(
    z.string(),
    z.record(z.string(), z.object({ id: z.string(), createdAt: z.number() })),
  ),
});

/** The emulator's account with copies of its only contact, each changed so long after it (ms). */
const copyContact = (snapshot: string, delays: number[]): string => {
  const state: unknown = JSON.parse(snapshot);
  const { nextId, records } = stateSchema.parse(state);
  const [contact] = Object.values(
    z
      .record(z.string(), z.record(z.string(), z.unknown()))
      .parse((state as { records: unknown }).records)['0-1'] ?? {},
  );
  const { id, createdAt } = Object.values(records['0-1'] ?? {})[0] ?? {};
  const text = JSON.stringify(contact);
  const isoOf = (ms: number) => new Date(ms).toISOString();
  const copies = delays.map((delay, i) => {
    const at = (createdAt ?? 0) + delay;
    const copy = text
      .replaceAll(`"${id}"`, `"${nextId + i}"`)
      .replaceAll(isoOf(createdAt ?? 0), isoOf(at))
      .replaceAll(String(createdAt), String(at));

    return `"${nextId + i}":${copy}`;
  });

  return snapshot
    .replace(`"${id}":${text}`, copies.join(','))
    .replace(`"nextId":${nextId}`, `"nextId":${nextId + delays.length}`);
};

/** A HubSpot whose clock moves a quarter of a second with each call of the app. */
const openHubSpot = async ({ sameTime = 0, after = 0 } = {}) => {
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
  closers.push(served.close);
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
const openInbox = ({
  client,
  clock,
}: Awaited<ReturnType<typeof openHubSpot>>) => {
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

const distinct = (ids: string[]) => new Set(ids).size;

it('reads 10,050 records that changed at one and the same time, and 450 after them', async () => {
  const hubspot = await openHubSpot({ sameTime: 10_050, after: 450 });
  const inbox = openInbox(hubspot);
  await inbox.receive();

  expect(distinct(inbox.stored)).toBe(10_500);
  expect(hubspot.countSearches()).toBeLessThan(60);
});

it('finds every changed starter the same way, however many there are', async () => {
  const hubspot = await openHubSpot();
  await hubspot.make(5, 0);
  await hubspot.make(3, 1_000);

  const ids = await findChanged(hubspot.client, 'contacts', startedAt);
  expect(ids).toHaveLength(800);
  expect(distinct(ids)).toBe(800);
});

it('passes over nothing when records change while they are read', async () => {
  const hubspot = await openHubSpot();
  const inbox = openInbox(hubspot);
  await hubspot.make(6, 1_000);
  let first: string[] = [];
  inbox.onStore = async () => {
    if (first.length > 0 || inbox.stored.length === 0) return;
    // What was read already moves to the end, and what was not moves up.
    first = inbox.stored.slice(0, 100);
    await hubspot.client.request({
      method: 'POST',
      path: `${contacts}/batch/update`,
      body: { inputs: first.map((id) => ({ id, properties: { city: 'X' } })) },
      schema: z.unknown(),
    });
  };
  await inbox.receive();

  expect(first).toHaveLength(100);
  expect(distinct(inbox.stored)).toBe(600);
});

it('goes on where it stopped when storing or HubSpot fails in the middle', async () => {
  const hubspot = await openHubSpot();
  const inbox = openInbox(hubspot);
  await hubspot.make(10, 1_000);
  hubspot.clock.now += overlapMs;
  let pages = 0;
  inbox.onStore = async () => {
    pages += 1;
    if (pages === 3) throw new Error('The disk is full.');
  };
  await expect(inbox.receive()).rejects.toThrow('The disk is full.');
  const before = distinct(inbox.stored);
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(1_000);

  inbox.onStore = async () => {
    hubspot.emulator.failNext({ path: /search/, times: 4 });
    inbox.onStore = async () => {};
  };
  await expect(inbox.receive()).rejects.toThrow();
  expect(distinct(inbox.stored)).toBeGreaterThan(before);
  expect(distinct(inbox.stored)).toBeLessThan(1_000);

  const earlier = new Set(inbox.stored.slice(0, 100));
  const sofar = inbox.stored.length;
  await inbox.receive();
  expect(distinct(inbox.stored)).toBe(1_000);
  // What was stored long before is not read again.
  expect(inbox.stored.slice(sofar).filter((id) => earlier.has(id))).toEqual([]);
});

it('goes on within one time when it stops there', async () => {
  const hubspot = await openHubSpot();
  const inbox = openInbox(hubspot);
  await hubspot.make(9, 0);
  hubspot.clock.now += overlapMs + 1_000;
  for (let sweep = 0; sweep < 6; sweep += 1) {
    await inbox.receive({ mostPages: 1 });
  }

  expect(distinct(inbox.stored)).toBe(900);
});

it('reads the last minutes again, and no more once HubSpot has indexed them', async () => {
  const hubspot = await openHubSpot();
  const inbox = openInbox(hubspot);
  await hubspot.make(1, 0);
  hubspot.clock.now += 1_000;
  await inbox.receive();
  // Indexed late: it changed before what was read last.
  hubspot.emulator.faults.searchLagMs = 60_000;
  await hubspot.make(1, 0);
  await inbox.receive();
  hubspot.clock.now += 60_000;
  await inbox.receive();
  expect(distinct(inbox.stored)).toBe(200);

  hubspot.clock.now += overlapMs;
  await inbox.receive();
  const read = inbox.stored.length;
  await inbox.receive();
  expect(inbox.stored).toHaveLength(read);
});

it('loses nothing when our clock is hours ahead of HubSpot', async () => {
  const hubspot = await openHubSpot();
  const inbox = openInbox(hubspot);
  await hubspot.make(1, 0);
  await inbox.receive({ now: startedAt + 5 * 3_600_000 });
  hubspot.clock.now += 1_000;
  await hubspot.make(1, 0);
  await inbox.receive();

  expect(distinct(inbox.stored)).toBe(200);
});

it('never moves a cursor back', async () => {
  const cursors = createCursorStore(db);
  await cursors.advance(accountId, 'answers', { changedAt: 9, recordId: 4 });
  await cursors.advance(accountId, 'answers', { changedAt: 9, recordId: 3 });
  await cursors.advance(accountId, 'answers', { changedAt: 8, recordId: 7 });

  expect(await cursors.find(accountId, 'answers')).toEqual({
    changedAt: 9,
    recordId: 4,
  });
  expect(await cursors.find(accountId + 1, 'answers')).toBeNull();
});
