import type { PoolConfig } from 'pg';
import { PgBoss } from 'pg-boss';
import { gatherBursts } from './gather-bursts.ts';

/** The work that runs in the background. */
export interface JobDeps {
  /** How to reach PostgreSQL, and how long it may take. */
  connection: PoolConfig;
  /**
   * Sends what an account has for HubSpot. `isDone` is false when another is at it; `nextDue` says
   * when something is due again.
   */
  publish: (
    accountId: number,
  ) => Promise<{ isDone: boolean; nextDue: Date | null }>;
  /** Does what is due each minute for an account, and receives what was written in HubSpot. */
  sweep: (accountId: number) => Promise<void>;
  /** Compares some of an account's records in HubSpot with what they should be. */
  reconcile: (accountId: number) => Promise<void>;
  /** Receives what webhooks told of an account. */
  receive: (accountId: number) => Promise<void>;
  /** Accounts with something to publish. */
  listAccountsToPublish: () => Promise<number[]>;
  /** Erases accounts that uninstalled the app long ago. */
  eraseLeft: () => Promise<void>;
  /** All accounts that HubSpot accepts. */
  listAccounts: () => Promise<number[]>;
  log: {
    warn(details: object, message: string): void;
    error(details: object, message: string): void;
  };
}

/** The running jobs. */
export interface Jobs {
  /** Queues a publication of the account; one that is waiting already is enough. */
  publishSoon(accountId: number): void;
  /** Queues receiving what webhooks told of an account; one that is waiting already is enough. */
  receiveSoon(accountId: number): void;
  stop(): Promise<void>;
}

interface AccountJob {
  accountId: number;
}

const publishQueue = 'publish';
const sweepQueue = 'sweep';
const sweepAccountQueue = 'sweep_account';
const reconcileQueue = 'reconcile';
const receiveQueue = 'receive';
const busyPauseSeconds = 2;
/**
 * How often each worker asks its queue for what another process has queued, or what becomes due. What
 * this process queues wakes a worker at once.
 */
const pollingIntervalSeconds = 2;
/** What is due later than this is left to the sweep. */
const soonMs = 60_000;
/** What is due already was not sent for some reason: it is not tried without a pause. */
const shortestPauseMs = 2_000;

/**
 * Starts the workers on pg-boss. A failed publication is tried again with growing pauses; what
 * was given up, or was never queued because the service died, is found by the sweep each minute.
 */
export const startJobs = async (deps: JobDeps): Promise<Jobs> => {
  const boss = new PgBoss({
    ...deps.connection,
    schema: 'jobs',
    max: 4,
  });
  boss.on('error', (error) => deps.log.error({ error }, 'A job queue failed.'));
  await boss.start();
  await boss.createQueue(publishQueue, {
    // One waiting per account is enough: it publishes all there is.
    policy: 'short',
    retryLimit: 8,
    retryDelay: 1,
    retryBackoff: true,
    retryDelayMax: 30,
    expireInSeconds: 300,
    deleteAfterSeconds: 600,
  });
  await boss.createQueue(sweepQueue, {
    policy: 'short',
    retryLimit: 0,
    deleteAfterSeconds: 600,
  });

  for (const queue of [sweepAccountQueue, reconcileQueue]) {
    await boss.createQueue(queue, {
      policy: 'short',
      retryLimit: 0,
      deleteAfterSeconds: 600,
    });
  }

  await boss.createQueue(receiveQueue, {
    policy: 'short',
    retryLimit: 4,
    retryDelay: 2,
    retryBackoff: true,
    deleteAfterSeconds: 600,
  });

  let stopped = false;
  const workers = new Map<string, string>();
  /** Has a queue asked at once; a worker that is busy asks when it is done. */
  const wake = (queue: string): void => {
    const worker = workers.get(queue);
    if (worker) boss.notifyWorker(worker);
  };
  const enqueue = async (accountId: number, startAfter = 0): Promise<void> => {
    if (stopped) return;
    await boss.send(publishQueue, { accountId } satisfies AccountJob, {
      singletonKey: String(accountId),
      startAfter,
    });
    if (startAfter === 0) wake(publishQueue);
  };
  const timers = new Map<number, NodeJS.Timeout>();
  const bursts = gatherBursts((accountId) => {
    enqueue(accountId).catch((error: unknown) => {
      // The vote itself is safe; the sweep finds it within a minute.
      deps.log.warn({ error, accountId }, 'A publication was not queued.');
    });
  });
  /**
   * Queues a publication for later, by a timer of this process: a job in the queue that waits would
   * keep what comes next waiting, since one waits per account. If the process dies, the sweep finds
   * what is due.
   */
  const enqueueAt = (accountId: number, dueAt: number): void => {
    clearTimeout(timers.get(accountId));
    const waitMs = Math.max(dueAt - Date.now(), shortestPauseMs);
    if (waitMs > soonMs || stopped) return;
    const timer = setTimeout(() => {
      timers.delete(accountId);
      bursts.add(accountId);
    }, waitMs);
    timers.set(accountId, timer.unref());
  };
  const enqueueAll = async (): Promise<void> => {
    for (const accountId of await deps.listAccountsToPublish()) {
      await enqueue(accountId);
    }
  };

  /** One account whose HubSpot hangs keeps one of the workers busy, and no other account waiting. */
  const work = async (
    queue: string,
    localConcurrency: number,
    act: (accountId: number) => Promise<void>,
  ): Promise<void> => {
    const worker = await boss.work<AccountJob>(
      queue,
      { batchSize: 1, pollingIntervalSeconds, localConcurrency },
      async ([job]) => {
        if (job) await act(job.data.accountId);
      },
    );
    workers.set(queue, worker);
  };
  await work(publishQueue, 8, async (accountId) => {
    try {
      const { isDone, nextDue } = await deps.publish(accountId);
      if (!isDone) await enqueue(accountId, busyPauseSeconds);
      else if (nextDue) enqueueAt(accountId, nextDue.getTime());
    } catch (error) {
      deps.log.warn(
        { error, accountId },
        'Votes could not be published; they are kept and tried again.',
      );
      throw error;
    }
  });
  await work(reconcileQueue, 4, async (accountId) => {
    await deps.reconcile(accountId).catch((error: unknown) => {
      deps.log.warn({ error, accountId }, 'Records could not be compared.');
    });
  });
  await work(receiveQueue, 4, deps.receive);
  const swept = new Set<number>();
  await work(sweepAccountQueue, 8, async (accountId) => {
    if (swept.has(accountId)) return;
    swept.add(accountId);
    try {
      await deps.sweep(accountId);
    } catch (error) {
      deps.log.warn({ error, accountId }, 'An account could not be swept.');
    } finally {
      swept.delete(accountId);
    }
  });
  await boss.work(sweepQueue, { pollingIntervalSeconds }, async () => {
    await enqueueAll();
    await deps.eraseLeft().catch((error: unknown) => {
      deps.log.error({ error }, 'Accounts that left could not be erased.');
    });
    for (const accountId of await deps.listAccounts()) {
      for (const queue of [sweepAccountQueue, reconcileQueue]) {
        await boss.send(queue, { accountId } satisfies AccountJob, {
          singletonKey: String(accountId),
        });
      }
    }
  });
  await boss.schedule(sweepQueue, '* * * * *');
  await enqueueAll();

  return {
    publishSoon: bursts.add,
    receiveSoon: (accountId) => {
      if (stopped) return;
      boss
        .send(receiveQueue, { accountId } satisfies AccountJob, {
          singletonKey: String(accountId),
        })
        .then(() => wake(receiveQueue))
        .catch((error: unknown) => {
          // The events are kept; the sweep finds them within a minute.
          deps.log.warn({ error, accountId }, 'Events were not queued.');
        });
    },
    stop: async () => {
      stopped = true;
      bursts.stop();
      for (const timer of timers.values()) clearTimeout(timer);
      await boss.stop({ graceful: true, timeout: 5_000 });
    },
  };
};
