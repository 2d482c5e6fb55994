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
