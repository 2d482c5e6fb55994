import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Outcome } from './outcome.ts';
import type { Job } from './play-seeds.ts';

/** Plays jobs, so many at a time, each in a thread of its own; their outcomes in the same order. */
export const playJobs = async (
  jobs: Job[],
  threads: number,
): Promise<Outcome[][]> => {
  const outcomes: Outcome[][] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    try {
      for (let at = next++; at < jobs.length; at = next++) {
        worker.postMessage(jobs[at]);
        const [played] = (await once(worker, 'message')) as [Outcome[]];
        outcomes[at] = played;
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));

  return outcomes;
};
