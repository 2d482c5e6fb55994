import { within } from '#src/waiting.ts';

/** A job that was handed out; it is this process's until it is completed, failed or expired. */
interface HandedOut<Data> {
  id: string;
  /** Which attempt it is: how a later one ended is not ours to tell. */
  retryCount: number;
  data: Data;
  expireInSeconds: number;
}

type Attempt = Pick<HandedOut<unknown>, 'id' | 'retryCount'>;

/** What running a queue needs of pg-boss. */
export interface QueuePort {
  fetch<Data>(
    queue: string,
    options: { batchSize: number },
  ): Promise<HandedOut<Data>[]>;
  complete(queue: string, job: Attempt): Promise<unknown>;
  fail(queue: string, job: Attempt, why: object): Promise<unknown>;
}

/** How a queue is run. */
export interface QueueOptions {
  queue: string;
  /** So many jobs run at once; while one takes long, the others go on. */
  most: number;
  /** How often the queue is asked for jobs, in ms. */
  everyMs: number;
  /** Told when the queue could not be asked, or told how a job ended. */
  onError: (error: unknown) => void;
}

/** A queue that is being run. */
export interface RunningQueue {
  /** Asks for jobs at once: one was queued here. */
  wake(): void;
  /** Takes no more jobs, waits so many ms for those that run, and gives back what is not done then. */
  stop(patienceMs: number): Promise<void>;
}

/**
 * Runs the jobs of a queue side by side, with one query for as many as there is room for. Workers of
 * pg-boss ask one each, so that eight of them ask eight times as often, all day.
 *
 * @param run a job that it rejects fails, and is tried again as the queue says
 */
export const runQueue = <Data>(
  boss: QueuePort,
  { queue, most, everyMs, onError }: QueueOptions,
  run: (data: Data) => Promise<unknown>,
): RunningQueue => {
  const running = new Map<Attempt, Promise<void>>();
  let stopped = false;
  let isWoken = false;
  let goOn = (): void => {};

  const end = async (job: HandedOut<Data>): Promise<void> => {
    try {
      await within(run(job.data), job.expireInSeconds * 1000, () => {
        throw new Error('The job took too long.');
      });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      await boss.fail(queue, job, { message });

      return;
    }
    await boss.complete(queue, job);
  };
  const begin = (job: HandedOut<Data>): void => {
    running.set(
      job,
      end(job)
        .catch(onError)
        .finally(() => running.delete(job)),
    );
  };
  const ask = async (): Promise<void> => {
    const batchSize = most - running.size;
    if (batchSize <= 0) return;
    (await boss.fetch<Data>(queue, { batchSize })).forEach(begin);
  };
  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, everyMs);
      goOn = () => {
        clearTimeout(timer);
        resolve();
      };
      if (isWoken || stopped) goOn();
    });
  const goRound = async (): Promise<void> => {
    while (!stopped) {
      isWoken = false;
      await ask().catch(onError);
      await rest();
    }
  };
  const round = goRound();

  return {
    wake: () => {
      isWoken = true;
      goOn();
    },
    stop: async (patienceMs) => {
      stopped = true;
      goOn();
      await round;
      await within(Promise.all(running.values()), patienceMs, () => {});
      for (const job of running.keys()) {
        await boss
          .fail(queue, job, { message: 'The process ended.' })
          .catch(onError);
      }
    },
  };
};
