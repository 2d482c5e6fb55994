import type pg from 'pg';

/** A database of this test file, with its connections. */
interface Kept {
  url: string;
  pool: pg.Pool;
  /** PostgreSQL's numbers of the connections in the pool. */
  sessions: Set<number>;
  /** The test that gave it back. It may go on to use the address. */
  givenBackIn?: string | undefined;
}

/**
 * What tables, columns, triggers, constraints and functions there are, as a text that is the same for
 * copies of one database and another as soon as a test changes one of them.
 */
export const shapeSql = `
  with spaces as (
    select oid from pg_namespace
    where nspname !~ '^pg_' and nspname <> 'information_schema'
  )
  select concat_ws(' ',
    (select count(*) from spaces),
    (select sum(hashtext(relname || relkind::text)) from pg_class
      where relnamespace in (select oid from spaces)),
    (select sum(hashtext(concat(attname, atttypid, attnotnull, attisdropped, atthasdef)))
      from pg_attribute where attrelid >= 16384),
    (select sum(hashtext(concat(tgname, tgenabled))) from pg_trigger),
    (select sum(hashtext(concat(conname, contype))) from pg_constraint where oid >= 16384),
    (select sum(hashtext(concat(proname, prosrc))) from pg_proc where oid >= 16384),
    (select count(*) from pg_db_role_setting)
  ) as shape`;

/** Empties what has rows and lets numbers begin again; says how many rows there were. */
const emptySql = `
  do $$
  declare
    each record;
    gone bigint;
    sum bigint := 0;
  begin
    perform set_config('session_replication_role', 'replica', true);
    for each in
      select oid::regclass as name from pg_class
      where relkind = 'r' and oid >= 16384 and relname !~ '^kysely_'
        and pg_relation_size(oid) > 0
    loop
      execute format('delete from %s', each.name);
      get diagnostics gone = row_count;
      sum := sum + gone;
    end loop;
    for each in
      select format('%I.%I', schemaname, sequencename) as name, start_value
      from pg_sequences where last_value is not null
    loop
      perform setval(each.name, each.start_value, false);
    end loop;
    perform set_config('tests.rows', sum::text, false);
  end $$`;

/** Sessions that are not the pool's, locks that outlive a transaction, the shape, and the rows. */
const stateSql = `
  select
    (select array_agg(pid) from pg_stat_activity
      where datname = current_database() and backend_type = 'client backend') as sessions,
    (select count(*)::int from pg_locks
      where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())) as locks,
    (${shapeSql}) as shape,
    current_setting('tests.rows')::int as rows`;

/** Deleted rows stay in their tables: after many of them the next test would read slowly. */
const mostRows = 3_000;
const releasedWithinMs = 3_000;

/** Waits until nobody uses a connection of the pool; false where somebody goes on. */
const isReleased = async (pool: pg.Pool): Promise<boolean> => {
  const end = Date.now() + releasedWithinMs;
  while (pool.idleCount < pool.totalCount || pool.waitingCount > 0) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }

  return true;
};

interface State {
  sessions: number[];
  locks: number;
  shape: string;
  rows: number;
}

/** Takes back what a test has set on connections of the pool, each of which must be idle. */
const resetAll = async (pool: pg.Pool): Promise<void> => {
  const clients = await Promise.all(
    Array.from({ length: pool.totalCount }, () => pool.connect()),
  );
  try {
    await Promise.all(clients.map((each) => each.query('reset all')));
  } finally {
    for (const each of clients) each.release();
  }
};

/** Empties the database; false where a test has left something that the next one might notice. */
const isAsNew = async ({ pool, sessions }: Kept): Promise<boolean> => {
  if (!(await isReleased(pool))) return false;
  await resetAll(pool);
  const client = await pool.connect();
  try {
    await client.query(emptySql);
    const { rows } = await client.query<State>(stateSql);
    const [state] = rows;

    return (
      state !== undefined &&
      state.sessions.every((each) => sessions.has(each)) &&
      state.locks === 0 &&
      state.shape === process.env['TEST_POSTGRES_SHAPE'] &&
      state.rows <= mostRows
    );
  } finally {
    client.release();
  }
};

/** Databases that tests have given back, with their connections. */
const free: Kept[] = [];
let isOver = false;

const presentTest = () => expect.getState().currentTestName;

const giveBack = async (kept: Kept): Promise<void> => {
  kept.givenBackIn = presentTest();
  if (isOver) await kept.pool.end();
  else free.push(kept);
};

/** The pool for one test: ending it gives the database back to the next one. */
const lend = (kept: Kept): pg.Pool => {
  let isEnded = false;
  const refuse = () =>
    Promise.reject(new Error('The database was given back.'));
  const end = async () => {
    if (isEnded) return;
    isEnded = true;
    await giveBack(kept);
  };

  return new Proxy(kept.pool, {
    get: (pool, name) => {
      if (name === 'end') return end;
      if (isEnded && (name === 'connect' || name === 'query')) return refuse;
      const value: unknown = Reflect.get(pool, name);

      return typeof value === 'function' ? value.bind(pool) : value;
    },
  });
};

/**
 * The pool of a database that another test of this file has used, emptied; undefined where there is none.
 * A database of its own costs each test half a second of CPU: its copy, its connections, and what
 * PostgreSQL looks up and plans in each of them.
 */
export const lendKept = async (): Promise<
  { url: string; pool: pg.Pool } | undefined
> => {
  const place = free.findLastIndex(
    ({ givenBackIn }) => givenBackIn !== presentTest(),
  );
  const [kept] = place === -1 ? [] : free.splice(place, 1);
  if (!kept) return undefined;
  if (await isAsNew(kept).catch(() => false)) {
    return { url: kept.url, pool: lend(kept) };
  }
  await kept.pool.end();

  return lendKept();
};

/** Keeps a new database for the tests that come after. @param pool nobody has used yet */
export const lendNew = (url: string, pool: pg.Pool): pg.Pool => {
  const sessions = new Set<number>();
  const numberOf = (client: object) =>
    (client as { processID?: number }).processID ?? 0;
  pool.on('connect', (client) => sessions.add(numberOf(client)));
  pool.on('remove', (client) => sessions.delete(numberOf(client)));

  return lend({ url, pool, sessions });
};

/** Closes what is kept, and keeps nothing any more. */
export const closeKept = async (): Promise<void> => {
  isOver = true;
  await Promise.all(free.splice(0).map(({ pool }) => pool.end()));
};
