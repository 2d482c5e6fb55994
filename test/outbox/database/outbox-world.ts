import { sql } from 'kysely';
import { drainOutbox } from '#src/outbox/drain-outbox.ts';
import type { IntentKind } from '#src/outbox/intent.ts';
import { RefusedError, type RefusalOf } from '#src/outbox/refusal.ts';
import type { Sender, SendResult } from '#src/outbox/sender.ts';
import { addIntents } from '#src/store/add-intents.ts';
import { createIntentStore } from '#src/store/intent-store.ts';
import { createLeaseStore } from '#src/store/lease-store.ts';
import { type Database, openDatabase } from '#src/store/open-database.ts';
import { createOutboxOverview } from '#src/store/outbox-overview.ts';
import { createPauseStore } from '#src/store/pause-store.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

/** One outbox in PostgreSQL, a clock, and as many kinds of content as a test wants. */
export const openOutbox = async () => {
  const { db, url } = await createTestDatabase();
  const other = await openDatabase(url);
  let accountId = 7000;
  let now = new Date(0);
  let surelyQuietMs = 0;
  const claimed: IntentKind[] = [];

  /** Our content and HubSpot's records, each a text by key, and what HubSpot does to a batch. */
  const createKind = (kind: IntentKind = 'vote') => {
    const ours = new Map<string, string>();
    const records = new Map<string, string>();
    const batches: string[][] = [];
    const world = {
      ours,
      records,
      batches,
      /** Replaced by a test: answers for HubSpot, or throws; null takes all. */
      answer: (async () => null) as (
        items: Map<string, string>,
        recordIds: Map<string, string>,
      ) => Promise<SendResult[] | null>,
      take: (items: Map<string, string>): SendResult[] =>
        [...items].map(([key, text]) => {
          records.set(key, text);

          return { key, ok: true, recordId: `record of ${key}` };
        }),
    };
    const sender: Sender<string> = {
      kind,
      batchSize: 10,
      load: async (_, keys) =>
        new Map(
          keys.flatMap((key) => {
            const text = ours.get(key);

            return text === undefined ? [] : [[key, text] as const];
          }),
        ),
      send: async (items, recordIds) => {
        batches.push([...items.keys()]);

        return (await world.answer(items, recordIds)) ?? world.take(items);
      },
      findSent: async (items) =>
        [...items]
          .filter(([key, text]) => records.get(key) === text)
          .map(([key]) => ({ key, recordId: `record of ${key}` })),
    };
    const change = async (key: string, text: string) => {
      ours.set(key, text);
      await addIntents(db, accountId, kind, [key]);
    };

    return { ...world, world, sender, change };
  };

  const drain = (senders: Sender<string>[], database: Database = db) => {
    const intents = createIntentStore(database);

    return drainOutbox(
      {
        leases: createLeaseStore(database),
        intents: {
          ...intents,
          claim: (lease, kind, ...rest) => {
            claimed.push(kind);

            return intents.claim(lease, kind, ...rest);
          },
        },
        pauses: createPauseStore(database),
        now: () => now,
        quietMs: 30_000,
        surelyQuietMs,
        onInterrupted: () => {},
      },
      accountId,
      senders as Sender[],
    );
  };

  return {
    db,
    other,
    createKind,
    drain,
    accountId: () => accountId,
    /** The kinds of which something was to be claimed, one for each time. */
    claimed,
    /** Another account, at ten o'clock. */
    begin: () => {
      accountId += 1;
      claimed.length = 0;
      surelyQuietMs = 0;
      now = new Date('2026-11-28T10:00:00Z');
    },
    later: (seconds: number) => {
      now = new Date(now.getTime() + seconds * 1000);
    },
    /** Has all that waits have waited for so long, by the database's clock. */
    age: (seconds: number) =>
      sql`update outbox set changed_at = now() - ${seconds} * interval '1 second'
        where account_id = ${accountId}`.execute(db),
    /** What an attempt needs by the database's clock until it counts as over, in ms. */
    setSurelyQuiet: (ms: number) => {
      surelyQuietMs = ms;
    },
    backlog: () => createOutboxOverview(db).describe(accountId),
    retryNow: () => createOutboxOverview(db).retryNow(accountId, now),
    close: async () => {
      await other.destroy();
      await db.destroy();
    },
  };
};

/** What a sender throws when HubSpot refuses a whole batch. */
export const refuse = (of: RefusalOf) =>
  new RefusedError({ of, because: `refused: ${of}` });
