import { runQueue, type RunningQueue } from '#src/jobs/run-queue.ts';
import { pause } from '#src/waiting.ts';

const never = 3_600_000;
let queue: RunningQueue | null = null;

afterEach(async () => {
  await queue?.stop(0);
  queue = null;
});

/** A queue of texts in memory, of which each is run until the test ends it. */
const open = ({ most = 8, expireInSeconds = 300 } = {}) => {
  const waiting: string[] = [];
  const asked: number[] = [];
  const completed: string[] = [];
  const failed: Record<string, object> = {};
  const errors: unknown[] = [];
  const ends = new Map<string, PromiseWithResolvers<null>>();
  const port = {
    fetch: async (_: string, { batchSize }: { batchSize: number }) => {
      asked.push(batchSize);

      return waiting.splice(0, batchSize).map((data) => ({
        id: `id of ${data}`,
        retryCount: 0,
        data,
        expireInSeconds,
      }));
    },
    complete: async (_: string, { id }: { id: string }) => completed.push(id),
    fail: async (_: string, { id }: { id: string }, why: object) => {
      failed[id] = why;
    },
  };
  const start = () => {
    queue = runQueue<string>(
      port as unknown as Parameters<typeof runQueue>[0],
      {
        queue: 'texts',
        most,
        everyMs: never,
        onError: (error) => errors.push(error),
      },
      (data) => {
        const ended = Promise.withResolvers<null>();
        ends.set(data, ended);

        return ended.promise;
      },
    );

    return queue;
  };

  return { waiting, asked, completed, failed, errors, ends, port, start };
};
const settle = () => pause(0);

it('asks once for all that there is room for, however many run at once', async () => {
  const world = open({ most: 3 });
  world.waiting.push('a', 'b', 'c', 'd');
  const running = world.start();
  await settle();
  expect(world.asked).toEqual([3]);
  expect([...world.ends.keys()]).toEqual(['a', 'b', 'c']);

  // No room: nothing is asked.
  running.wake();
  await settle();
  expect(world.asked).toEqual([3]);

  world.ends.get('b')?.resolve(null);
  await settle();
  running.wake();
  await settle();
  expect(world.asked).toEqual([3, 1]);
  expect(world.completed).toEqual(['id of b']);
  expect([...world.ends.keys()]).toEqual(['a', 'b', 'c', 'd']);
});

it('runs what was queued while it asked', async () => {
  const world = open();
  const { fetch } = world.port;
  const running = world.start();
  await settle();
  world.port.fetch = async (...args) => {
    const found = await fetch(...args);
    // Queued here just after the queue said that it has nothing.
    if (world.asked.length === 2) {
      world.waiting.push('late');
      running.wake();
    }

    return found;
  };
  running.wake();
  await settle();

  expect([...world.ends.keys()]).toEqual(['late']);
});

it('fails a job that is rejected, or takes longer than it may', async () => {
  const world = open({ expireInSeconds: 0.01 });
  world.waiting.push('a', 'b');
  world.start();
  await settle();
  world.ends.get('a')?.reject(new Error('HubSpot is down'));
  while (Object.keys(world.failed).length < 2) await pause(5);

  expect(world.failed).toEqual({
    'id of a': { message: 'HubSpot is down' },
    'id of b': { message: 'The job took too long.' },
  });
  expect(world.completed).toEqual([]);
});

it('goes on after the queue could not be asked', async () => {
  const world = open();
  const { fetch } = world.port;
  world.port.fetch = () => Promise.reject(new Error('No connection'));
  const running = world.start();
  await settle();
  expect(world.errors).toEqual([new Error('No connection')]);

  world.port.fetch = fetch;
  world.waiting.push('a');
  running.wake();
  await settle();
  expect([...world.ends.keys()]).toEqual(['a']);
});

it('waits for what runs when it is stopped, and gives back the rest', async () => {
  const world = open();
  world.waiting.push('a', 'b');
  const running = world.start();
  await settle();
  const stopped = running.stop(50);
  world.ends.get('a')?.resolve(null);
  await stopped;

  expect(world.completed).toEqual(['id of a']);
  expect(world.failed).toEqual({
    'id of b': { message: 'The process ended.' },
  });
  world.waiting.push('c');
  running.wake();
  await settle();
  expect(world.ends.has('c')).toBe(false);
});
