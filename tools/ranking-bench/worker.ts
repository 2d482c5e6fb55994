import { parentPort } from 'node:worker_threads';
import { type Job, playSeeds } from './play-seeds.ts';

parentPort?.on('message', (job: Job) => {
  parentPort?.postMessage(playSeeds(job));
});
