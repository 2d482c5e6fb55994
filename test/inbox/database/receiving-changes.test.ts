import { z } from 'zod';
import { findChanged } from '#src/hubspot/find-changed.ts';
import { createCursorStore } from '#src/store/cursor-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';
import {
  accountId,
  contacts,
  openInbox as openInboxOver,
  openHubSpot as open,
  startedAt,
} from './inbox-world.ts';

/** As long as changes are read again, in ms. */
const overlapMs = 300_000;

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

const openHubSpot = async (size?: Parameters<typeof open>[0]) => {
  const hubspot = await open(size);
  closers.push(hubspot.close);

  return hubspot;
};
const openInbox = (hubspot: Awaited<ReturnType<typeof open>>) =>
  openInboxOver(db, hubspot);
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

  const ids = await findChanged(
    hubspot.client,
    'contacts',
    startedAt,
    'catalog',
  );
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
