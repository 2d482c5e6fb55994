import { createLeaseStore } from '#src/store/lease-store.ts';
import { type Database, openDatabase } from '#src/store/open-database.ts';
import {
  createOutboxStatus,
  createOutboxStore,
} from '#src/store/outbox-store.ts';
import { createCastingStore } from '#src/store/casting-store.ts';
import type { OutgoingVote } from '#src/votes/outbox.ts';
import { publishVotes } from '#src/votes/publish-votes.ts';
import { SendError, type VoteRecords } from '#src/votes/vote-records.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';
import { buildVote } from '#test/helpers/build-vote.ts';

let db: Database;
let other: Database;
let accountId = 7000;
let now = new Date('2026-11-23T10:00:00Z');
let request = 0;

beforeAll(async () => {
  const made = await createTestDatabase();
  db = made.db;
  other = await openDatabase(made.url);
});

afterAll(async () => {
  await other.destroy();
  await db.destroy();
});

beforeEach(() => {
  accountId += 1;
  now = new Date('2026-11-23T10:00:00Z');
});

const cast = (
  voteKey: string,
  overrides: Partial<OutgoingVote> = {},
  baseRevision = 0,
) => {
  request += 1;

  return createCastingStore(db).cast({
    ...buildVote(overrides),
    accountId,
    voteKey,
    requestId: `request-${request}`,
    used: false,
    signed: false,
    isNamed: false,
    baseRevision,
    at: now,
  });
};

/** Vote records kept in a map, with HubSpot's way of refusing a whole batch for one bad vote. */
const createRecords = (
  hooks: {
    before?: (votes: OutgoingVote[]) => Promise<void> | void;
    after?: (votes: OutgoingVote[]) => Promise<void> | void;
  } = {},
) => {
  const records = new Map<string, OutgoingVote>();
  const batches: string[][] = [];
  const port: VoteRecords = {
    send: async (votes) => {
      batches.push(votes.map(({ voteKey }) => voteKey));
      await hooks.before?.(votes);
      if (votes.some(({ comment }) => comment === 'poison')) {
        throw new SendError('invalid', 'The comment is poison.', null);
      }
      for (const vote of votes) records.set(vote.voteKey, vote);
      await hooks.after?.(votes);

      return {
        sent: votes.map(({ voteKey }) => ({ voteKey, recordId: voteKey })),
        refused: [],
      };
    },
    findSame: async (votes) =>
      votes
        .filter(
          ({ voteKey, verdict }) => records.get(voteKey)?.verdict === verdict,
        )
        .map(({ voteKey }) => ({ voteKey, recordId: voteKey })),
    writeRollUps: async () => {},
    readAnswers: async () => [],
  };

  return { records, batches, port };
};

const publish = (records: VoteRecords, database = db) =>
  publishVotes(
    {
      outbox: createOutboxStore(database),
      leases: createLeaseStore(database),
      records,
      now: () => now,
      quietMs: 30_000,
    },
    accountId,
  );

const countUnpublished = () =>
  createOutboxStatus(db).countUnpublished(accountId);

it('publishes what is in the outbox in batches of 100, each vote once', async () => {
  for (let i = 0; i < 120; i += 1) await cast(`key-${i}`);
  const { records, batches, port } = createRecords();

  expect(await publish(port)).toBe(120);
  expect(records.size).toBe(120);
  expect(batches.map(({ length }) => length)).toEqual([100, 20]);
  expect(await publish(port)).toBe(0);
  expect(batches).toHaveLength(2);
});

it('ends as changed when a vote is changed while its first version is being published', async () => {
  await cast('key', { verdict: 'useful' });
  let changed = false;
  const { records, port } = createRecords({
    after: async () => {
      if (changed) return;
      changed = true;
      await cast('key', { verdict: 'not_useful' }, 1);
    },
  });
  await publish(port);

  expect(records.get('key')?.verdict).toBe('not_useful');
  expect(await countUnpublished()).toBe(0);
});

it('keeps everything while HubSpot is down and publishes it afterwards', async () => {
  await cast('key');
  const down = createRecords({
    before: () => {
      throw new SendError('unavailable', 'HubSpot is down.', null);
    },
  });
  await expect(publish(down.port)).rejects.toThrow('HubSpot is down.');

  const up = createRecords();
  expect(await publish(up.port)).toBe(1);
});

it('parks the one vote HubSpot refuses and publishes the others', async () => {
  for (let i = 0; i < 9; i += 1) {
    await cast(`key-${i}`, { comment: i === 4 ? 'poison' : null });
  }
  const { records, port } = createRecords();
  await publish(port);

  expect(records.size).toBe(8);
  expect(await countUnpublished()).toBe(1);
  const parked = await db
    .selectFrom('votes')
    .select(['vote_key', 'parked_because'])
    .where('account_id', '=', accountId)
    .where('parked_because', 'is not', null)
    .execute();
  expect(parked).toEqual([
    { vote_key: 'key-4', parked_because: 'The comment is poison.' },
  ]);
});

it('tries a parked vote again once it was changed', async () => {
  await cast('key', { comment: 'poison' });
  const { records, port } = createRecords();
  await publish(port);
  await cast('key', { comment: 'well' }, 1);
  await publish(port);

  expect(records.get('key')?.comment).toBe('well');
  expect(await countUnpublished()).toBe(0);
});

it('does not send again what arrived though its answer was lost', async () => {
  await cast('key');
  let lost = false;
  const { batches, port } = createRecords({
    after: () => {
      if (lost) return;
      lost = true;
      throw new SendError('unknown_outcome', 'No answer came.', null);
    },
  });
  await expect(publish(port)).rejects.toThrow('No answer came.');
  expect(await publish(port)).toBe(0);

  now = new Date(now.getTime() + 31_000);
  expect(await publish(port)).toBe(1);
  expect(batches).toHaveLength(1);
});

it('sends again after the quiet time what did not arrive', async () => {
  await cast('key');
  let lost = false;
  const { records, batches, port } = createRecords({
    before: () => {
      if (lost) return;
      lost = true;
      throw new SendError('unknown_outcome', 'No answer came.', null);
    },
  });
  await expect(publish(port)).rejects.toThrow('No answer came.');
  now = new Date(now.getTime() + 31_000);

  expect(await publish(port)).toBe(1);
  expect(batches).toHaveLength(2);
  expect(records.size).toBe(1);
});

it('lets only one of two replicas drain an account', async () => {
  await cast('key');
  let second: number | null | undefined;
  const { port } = createRecords({
    after: async () => {
      second = await publish(createRecords().port, other);
    },
  });

  expect(await publish(port)).toBe(1);
  expect(second).toBeNull();
});

it('takes over from a replica that died while it was draining', async () => {
  await cast('key');
  // The dead one neither renews its lease nor gives it back.
  await createLeaseStore(other).take(accountId, 'publish', 300);
  const { port, records } = createRecords();
  expect(await publish(port)).toBeNull();

  let published: number | null = null;
  while (published === null) published = await publish(port);
  expect(published).toBe(1);
  expect(records.size).toBe(1);
});

it('fences out a drain whose lease was taken over meanwhile', async () => {
  await cast('key');
  const { port } = createRecords({
    after: async () => {
      await db
        .updateTable('leases')
        .set({ expires_at: new Date(0) })
        .where('account_id', '=', accountId)
        .execute();
      await createLeaseStore(other).take(accountId, 'publish', 60_000);
    },
  });
  await publish(port);

  expect(await countUnpublished()).toBe(1);
});
