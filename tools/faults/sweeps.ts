import { PgBoss } from 'pg-boss';
import { setTimeout } from 'node:timers/promises';

/** Queues the job of each minute, which goes by the database's clock, as the service's runs. */
export interface Sweeps {
  /** Resolves once so many further sweeps were done. */
  done(count: number): Promise<void>;
  stop(): Promise<void>;
}

const queue = 'sweep';
const everyMs = 2_000;

/** Starts queueing. */
export const startSweeps = async (databaseUrl: string): Promise<Sweeps> => {
  let isStopped = false;
  let completed = 0;
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
          const id = await boss.send(queue, {});
          for (let waited = 0; waited < 60_000 && !isStopped; waited += 250) {
            const [job] = id ? await boss.findJobs(queue, { id }) : [];
            if (!job || job.state === 'completed' || job.state === 'failed') {
              if (job?.state === 'completed') completed += 1;
              break;
            }
            await setTimeout(250);
          }
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
