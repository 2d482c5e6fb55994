import { PgBoss } from 'pg-boss';
import { setTimeout } from 'node:timers/promises';

/** Queues the job of each minute, which goes by the database's clock, as the service's runs. */
export interface Sweeps {
  /** Resolves once so many further sweeps were done. */
  done(count: number): Promise<void>;
  stop(): Promise<void>;
}

const queue = 'sweep';
/** Of each account, by its id; queued by the one above. */
const accountQueue = 'sweep_account';
const everyMs = 2_000;
const stepMs = 250;
const patienceMs = 60_000;

/** Starts queueing the sweep of these accounts. */
export const startSweeps = async (
  databaseUrl: string,
  accountIds: number[],
): Promise<Sweeps> => {
  let isStopped = false;
  let completed = 0;
  /** Waits until a job is over; false when it takes too long. */
  const isOver = async (find: () => Promise<boolean>): Promise<boolean> => {
    for (let waited = 0; waited < patienceMs && !isStopped; waited += stepMs) {
      if (await find()) return true;
      await setTimeout(stepMs);
    }

    return false;
  };
  const work = async (): Promise<void> => {
    while (!isStopped) {
      const boss = new PgBoss({
        connectionString: databaseUrl,
        schema: 'jobs',
        max: 1,
        supervise: false,
        schedule: false,
        migrate: false,
      });
      // The database is restarted in the middle: the next round connects again.
      boss.on('error', () => {});
      try {
        await boss.start();
        while (!isStopped) {
          const begunAt = Date.now();
          const id = await boss.send(queue, {});
          const isQueued = await isOver(async () => {
            const [job] = id ? await boss.findJobs(queue, { id }) : [];

            return !job || job.state === 'completed' || job.state === 'failed';
          });
          const areSwept = await isOver(async () => {
            const jobs = await Promise.all(
              accountIds.map((accountId) =>
                boss.findJobs(accountQueue, { key: String(accountId) }),
              ),
            );

            // One that a killed replica left in the middle stays active for a quarter of an hour.
            return jobs
              .flat()
              .every(
                ({ state, createdOn }) =>
                  state === 'completed' ||
                  state === 'failed' ||
                  (state === 'active' && createdOn.getTime() < begunAt),
              );
          });
          if (isQueued && areSwept) completed += 1;
          await setTimeout(everyMs);
        }
      } catch {
        await setTimeout(1_000);
      }
      await boss.stop({ graceful: false }).catch(() => {});
    }
  };
  const working = work();

  return {
    done: async (count) => {
      const wanted = completed + count;
      while (completed < wanted && !isStopped) await setTimeout(100);
    },
    stop: async () => {
      isStopped = true;
      await working;
    },
  };
};
