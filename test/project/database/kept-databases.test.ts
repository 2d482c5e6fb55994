import { sql } from 'kysely';
import pg from 'pg';
import { createAccountStore } from '#src/store/account-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { buildCardInput } from '#test/helpers/build-card-input.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

/** The address that the last test gave back. */
let before = '';

/** Uses a database for one test, as most files do. */
const use = async (
  work: (db: Database, url: string) => Promise<void>,
): Promise<void> => {
  const { db, url } = await createTestDatabase();
  try {
    await work(db, url);
  } finally {
    await db.destroy();
    before = url;
  }
};

const countAccounts = async (db: Database): Promise<number> =>
  (await db.selectFrom('accounts').select('account_id').execute()).length;

const addAccount = (db: Database) =>
  createAccountStore(db).install(buildCardInput().account);

it('fills a database', () =>
  use(async (db) => {
    await addAccount(db);

    expect(await countAccounts(db)).toBe(1);
  }));

it('finds it empty, where it is the same', () =>
  use(async (db, url) => {
    expect(await countAccounts(db)).toBe(0);
    expect(url).toBe(before);
  }));

/** Connects as well: where nothing was asked, nothing is given back. */
const take = async () => {
  const taken = await createTestDatabase();
  await countAccounts(taken.db);

  return taken;
};

/** Draws from each sequence there is. */
const drawNumbers = async (db: Database) => {
  const { rows } = await sql`
    select sequencename, nextval(format('%I.%I', schemaname, sequencename))
    from pg_sequences where schemaname = 'public' order by sequencename`.execute(
    db,
  );

  return rows;
};
let drawn: unknown[] = [];

it('draws numbers', () =>
  use(async (db) => {
    drawn = await drawNumbers(db);

    expect(drawn.length).toBeGreaterThan(0);
  }));

it('draws the same ones again', () =>
  use(async (db, url) => {
    expect(await drawNumbers(db)).toEqual(drawn);
    expect(url).toBe(before);
  }));

it('sets something on its connection', () =>
  use(async (db) => {
    await sql`set search_path to pg_catalog`.execute(db);
  }));

it('finds nothing set', () =>
  use(async (db, url) => {
    expect(await countAccounts(db)).toBe(0);
    expect(url).toBe(before);
  }));

it('gives two at once to one test, and none that it has given back itself', async () => {
  const one = await take();
  const two = await take();
  await one.db.destroy();
  const three = await take();
  await two.db.destroy();
  await three.db.destroy();

  expect(new Set([one.url, two.url, three.url]).size).toBe(3);
});

it('refuses a query after it was given back', async () => {
  const { db } = await take();
  await db.destroy();

  await expect(countAccounts(db)).rejects.toThrow('destroyed');
});

describe('is not given to the next test', () => {
  const kept: pg.Client[] = [];
  afterAll(() => Promise.all(kept.map((each) => each.end())));

  /** The test after one that left something. */
  const isAnother = (leaves: string) => {
    it(`where one has left ${leaves}: the next test`, () =>
      use(async (db, url) => {
        await countAccounts(db);

        expect(url).not.toBe(before);
      }));
  };

  describe.each([
    ['a column', 'alter table accounts add column left_over int'],
    [
      'a column that may be empty',
      'alter table accounts alter column language drop not null',
    ],
    ['an index', 'create index left_over on accounts (language)'],
    [
      'a constraint',
      'alter table accounts add constraint left_over check (account_id > 0)',
    ],
    [
      'a trigger',
      `create trigger left_over before update on accounts
        for each row execute function suppress_redundant_updates_trigger()`,
    ],
    [
      'a function',
      `create function left_over() returns int language sql as 'select 1'`,
    ],
    ['no table', 'drop table outbox cascade'],
    [
      'thousands of rows',
      `insert into call_slots (account_id, slot, free_at)
        select 1, slot, now() from generate_series(1, 4000) as slot`,
    ],
  ])('where a test leaves %s', (leaves, statement) => {
    it('leaves it', () =>
      use(async (db) => {
        await sql.raw(statement).execute(db);
      }));
    isAnother(leaves);
  });

  it('where somebody else is connected', () =>
    use(async (db, url) => {
      await countAccounts(db);
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      kept.push(client);
    }));
  isAnother('a session');

  it('where a lock is held that outlives its transaction', () =>
    use(async (db) => {
      await sql`select pg_advisory_lock(7)`.execute(db);
    }));
  isAnother('a lock');
});
