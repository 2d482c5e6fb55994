import { createCallLease } from '#src/store/call-lease.ts';
import { type Database, openDatabase } from '#src/store/open-database.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

let db: Database;
let other: Database;
let accountId = 100;

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
});

const wait = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

it('lets no more calls arrive in any window than there are slots, however long they travel', async () => {
  const windowMs = 400;
  const perWindow = 10;
  const arrivals: number[] = [];
  const replicas = [db, other].map((each) =>
    createCallLease(each, { slotsOf: () => perWindow, windowMs }),
  );
  // Each caller waits for its answer; the way there takes up to as long as the window.
  const caller = async (seed: number) => {
    for (let call = 0; call < 6; call += 1) {
      const lease = replicas[seed % replicas.length];
      const answered = await lease?.(accountId, 'interactive');
      await wait(((seed * 7 + call * 13) % 10) * 40);
      arrivals.push(performance.now());
      await wait(5);
      await answered?.();
    }
  };
  await Promise.all(Array.from({ length: 16 }, (_, seed) => caller(seed)));

  arrivals.sort((one, other) => one - other);
  expect(arrivals).toHaveLength(96);
  const busiest = Math.max(
    ...arrivals.map(
      (from) =>
        arrivals.filter((at) => at >= from && at < from + windowMs).length,
    ),
  );
  expect(busiest).toBeLessThanOrEqual(perWindow);
});

it('leaves half of the calls to people', async () => {
  const lease = createCallLease(db, {
    slotsOf: () => 10,
    windowMs: 60_000,
    forMs: 0,
  });
  for (let call = 0; call < 5; call += 1) await lease(accountId, 'background');
  await expect(lease(accountId, 'background')).rejects.toThrow(
    'No call was left',
  );
  for (let call = 0; call < 5; call += 1) await lease(accountId, 'interactive');
  await expect(lease(accountId, 'interactive')).rejects.toThrow(
    'No call was left',
  );
});

it('keeps nobody waiting for a replica that died with its calls', async () => {
  const options = { slotsOf: () => 2, windowMs: 60_000, abandonedMs: 50 };
  const dead = createCallLease(other, options);
  await dead(accountId, 'interactive');
  const late = await dead(accountId, 'interactive');
  await wait(60);

  const alive = createCallLease(db, { ...options, abandonedMs: 60_000 });
  await alive(accountId, 'interactive');
  await alive(accountId, 'interactive');
  // Not dead after all, only late: the slot is another's by now.
  await late();
  const { free } = await db
    .selectFrom('call_slots')
    .select((eb) => eb.fn.countAll<number>().as('free'))
    .where('account_id', '=', accountId)
    .where('free_at', '<', new Date(Date.now() + 30_000))
    .executeTakeFirstOrThrow();
  expect(Number(free)).toBe(0);
});

it('counts each account by itself', async () => {
  const lease = createCallLease(db, { slotsOf: () => 1, windowMs: 60_000 });
  await lease(accountId, 'interactive');
  accountId += 1;

  await expect(lease(accountId, 'interactive')).resolves.toBeDefined();
});

it('gives calls to an account again whose slots were erased with it', async () => {
  const lease = createCallLease(db, { slotsOf: () => 2, forMs: 2_000 });
  await (
    await lease(accountId, 'interactive')
  )();
  await other
    .deleteFrom('call_slots')
    .where('account_id', '=', accountId)
    .execute();

  await expect(lease(accountId, 'interactive')).resolves.toEqual(
    expect.any(Function),
  );
});
