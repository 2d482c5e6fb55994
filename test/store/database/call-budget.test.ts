import { BudgetLowError } from '#src/accounts/call-budget.ts';
import { createCallBudget } from '#src/store/call-budget.ts';
import { type Database, openDatabase } from '#src/store/open-database.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

let db: Database;
let other: Database;
let accountId = 500;

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

const log = { warn: () => {} };
const clock = { now: 1_000_000 };
const open = (database = db) =>
  createCallBudget(database, log, {
    windowMs: 600_000,
    forMs: 0,
    now: () => clock.now,
  });
const told = {
  perTenSeconds: null,
  left: null,
  daily: null,
  dailyLeft: null,
};
/** How many calls are given before one has to wait. */
const count = async (
  budget: ReturnType<typeof open>,
  lane: 'interactive' | 'catalog' | 'background',
) => {
  for (let calls = 0; ; calls += 1) {
    const isLeft = await budget.lease(accountId, lane).then(
      () => true,
      () => false,
    );
    if (!isLeft) return calls;
  }
};
/** Waits until another replica could read it. */
const noted = async () => {
  for (let asked = 0; asked < 100; asked += 1) {
    const row = await db
      .selectFrom('call_limits')
      .select('account_id')
      .where('account_id', '=', accountId)
      .executeTakeFirst();
    if (row) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

it.each([
  [100, 95, 47],
  [110, 105, 52],
  [190, 185, 92],
  [250, 245, 122],
])(
  'of %i calls gives %i to people, half of them to others',
  async (max, all, half) => {
    const budget = open();
    budget.note(accountId, { ...told, perTenSeconds: max });
    await noted();

    expect(await count(budget, 'background')).toBe(half);
    expect(await count(budget, 'catalog')).toBe(0);
    expect(await count(budget, 'interactive')).toBe(all - half);
  },
);

it('gives as many as the lowest limit allows before HubSpot told any', async () => {
  expect(await count(open(), 'interactive')).toBe(95);
});

it('follows a limit that rises or falls, in every replica', async () => {
  const one = open();
  one.note(accountId, { ...told, perTenSeconds: 110 });
  await noted();
  expect(await count(open(other), 'interactive')).toBe(105);
  clock.now += 20_000;
  one.note(accountId, { ...told, perTenSeconds: 190 });
  expect(await count(one, 'interactive')).toBe(80);
});

it('keeps the last tenth of the day for people and cards', async () => {
  const budget = open();
  budget.note(accountId, { ...told, daily: 1_000, dailyLeft: 100 });
  await budget.lease(accountId, 'background');
  budget.note(accountId, { ...told, daily: 1_000, dailyLeft: 99 });
  await noted();

  await expect(budget.lease(accountId, 'background')).rejects.toThrow(
    BudgetLowError,
  );
  await expect(budget.lease(accountId, 'catalog')).resolves.toBeDefined();
  await expect(budget.lease(accountId, 'interactive')).resolves.toBeDefined();
});

it('asks again after a while, since a new day may have begun', async () => {
  const budget = open();
  budget.note(accountId, { ...told, daily: 1_000, dailyLeft: 1 });
  clock.now += 600_000;

  await expect(budget.lease(accountId, 'background')).resolves.toBeDefined();
});
