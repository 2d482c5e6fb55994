import { PgBoss } from 'pg-boss';
import { type Jobs, startJobs } from '#src/jobs/start-jobs.ts';
import type { Database } from '#src/store/open-database.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

const account = 48_302_715;
let db: Database;
let connectionString: string;
let jobs: Jobs | null = null;

beforeEach(async () => {
  ({ db, url: connectionString } = await createTestDatabase());
});

afterEach(async () => {
  await jobs?.stop();
  jobs = null;
  await db.destroy();
});

/** Starts the jobs over a publication that ends as the test says, the last way for good. */
const start = async (
  endings: (() => boolean)[],
  { left = [] }: { left?: number[] } = {},
) => {
  const published: number[] = [];
  const warnings: string[] = [];
  let reached: () => void = () => {};
  const all = new Promise<void>((resolve) => {
    reached = resolve;
  });
  jobs = await startJobs({
    connection: { connectionString },
    publish: async (accountId) => {
      const end = endings[Math.min(published.length, endings.length - 1)];
      published.push(accountId);
      if (published.length === endings.length) reached();

      return { isDone: end?.() ?? true, nextDue: null };
    },
    sweep: async () => {},
    reconcile: async () => {},
    receive: async () => {},
    eraseLeft: async () => {},
    listAccountsToPublish: async () => left,
    listAccounts: async () => [],
    log: {
      warn: (_, message) => warnings.push(message),
      error: (_, message) => warnings.push(message),
    },
  });

  return { jobs, published, warnings, all };
};
const fails = () => {
  throw new Error('HubSpot is down');
};

it('publishes soon after a vote', async () => {
  const { jobs: running, published, all } = await start([() => true]);
  running.publishSoon(account);
  await all;

  expect(published).toEqual([account]);
});

it('wakes a worker for what it has queued itself', async () => {
  const ids = new Map<string, string>();
  const { work } = PgBoss.prototype;
  jest.spyOn(PgBoss.prototype, 'work').mockImplementation(async function (
    this: PgBoss,
    ...args
  ) {
    const id = await work.apply(this, args as Parameters<typeof work>);
    ids.set(args[0], id);

    return id;
  });
  const woken = jest.spyOn(PgBoss.prototype, 'notifyWorker');
  try {
    const { jobs: running, all } = await start([() => true]);
    expect(woken).not.toHaveBeenCalled();
    running.publishSoon(account);
    await all;
    expect(woken.mock.calls).toEqual([[ids.get('publish')]]);
  } finally {
    jest.restoreAllMocks();
  }
});

it('publishes at the start what an earlier life left', async () => {
  const { published, all } = await start([() => true], { left: [account] });
  await all;

  expect(published).toEqual([account]);
});

it('asks again while another replica is at it', async () => {
  const {
    jobs: running,
    published,
    all,
  } = await start([() => false, () => true]);
  running.publishSoon(account);
  await all;

  expect(published).toEqual([account, account]);
});

it('tries again when HubSpot is down, and says so', async () => {
  const {
    jobs: running,
    published,
    warnings,
    all,
  } = await start([fails, () => true]);
  running.publishSoon(account);
  await all;

  expect(published).toEqual([account, account]);
  expect(warnings).toEqual([
    'Votes could not be published; they are kept and tried again.',
  ]);
});

it('waits for what is due later, and sends what comes next without waiting', async () => {
  const published: number[] = [];
  const due = Date.now() + 30_000;
  jobs = await startJobs({
    connection: { connectionString },
    publish: async () => {
      published.push(Date.now());

      return { isDone: true, nextDue: new Date(due) };
    },
    sweep: async () => {},
    reconcile: async () => {},
    receive: async () => {},
    eraseLeft: async () => {},
    listAccountsToPublish: async () => [],
    listAccounts: async () => [],
    log: { warn: () => {}, error: () => {} },
  });
  const turns = async (count: number) => {
    for (let asked = 0; asked < 100 && published.length < count; asked += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }

    return published.length;
  };
  jobs.publishSoon(account);
  expect(await turns(1)).toBe(1);
  // The pause of what waits is no pause for a new vote.
  jobs.publishSoon(account);
  expect(await turns(2)).toBe(2);
  // Nothing asks again before it is due.
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  expect(published).toHaveLength(2);
});

it('sends what is due later when it is', async () => {
  let turn = 0;
  const ended = new Promise<void>((resolve) => {
    void startJobs({
      connection: { connectionString },
      publish: async () => {
        turn += 1;
        if (turn === 2) resolve();

        return {
          isDone: true,
          nextDue: turn === 1 ? new Date(Date.now() + 2_100) : null,
        };
      },
      sweep: async () => {},
      reconcile: async () => {},
      receive: async () => {},
      eraseLeft: async () => {},
      listAccountsToPublish: async () => [],
      listAccounts: async () => [],
      log: { warn: () => {}, error: () => {} },
    }).then((running) => {
      jobs = running;
      running.publishSoon(account);
    });
  });
  await ended;

  expect(turn).toBe(2);
});

it('sweeps every account in its minute, whoever’s HubSpot hangs', async () => {
  const hanging = [1, 2, 3];
  const well = [4, 5];
  const begun: number[] = [];
  let release: () => void = () => {};
  const hung = new Promise<void>((resolve) => {
    release = resolve;
  });
  let told: () => void = () => {};
  jobs = await startJobs({
    connection: { connectionString },
    publish: async () => ({ isDone: true, nextDue: null }),
    sweep: async (accountId) => {
      begun.push(accountId);
      told();
      if (hanging.includes(accountId)) await hung;
      if (accountId === 5) throw new Error('HubSpot is down');
    },
    reconcile: async () => {},
    receive: async () => {},
    eraseLeft: async () => {},
    listAccountsToPublish: async () => [],
    listAccounts: async () => [...hanging, ...well],
    log: { warn: () => {}, error: () => {} },
  });
  const boss = new PgBoss({
    connectionString,
    schema: 'jobs',
    supervise: false,
    schedule: false,
  });
  await boss.start();
  const times = (accountId: number) =>
    begun.filter((each) => each === accountId).length;
  // More minutes than there are workers: an account that hangs keeps one of them at most.
  for (let minute = 1; minute <= 5; minute += 1) {
    await boss.send('sweep', {});
    while (!well.every((each) => times(each) >= minute)) {
      await new Promise<void>((resolve) => {
        told = resolve;
      });
    }
  }
  await boss.stop({ graceful: false });
  release();

  expect(hanging.map(times)).toEqual([1, 1, 1]);
});
