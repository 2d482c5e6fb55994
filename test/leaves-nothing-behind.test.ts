import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/*
 * A card's own values are to be gone with V8's next collection of young objects. What outlives two of
 * them is old, and is collected only with all that the service holds: in an account with 500 starters
 * that took as much CPU as a third of the cards.
 */

/**
 * How many bytes become old while something is done many times; a collection between takes nothing off.
 * In a process of its own: in that of the tests, what other tests left behind decides how soon an object
 * is old.
 *
 * @param work what is done, by the number of the time
 */
const bytesLeftBy = async (work: string): Promise<number> => {
  const { stdout } = await promisify(execFile)(
    path.resolve('node_modules/.bin/node'),
    [
      // Collected often, so that what stays becomes old within the time of the test.
      '--max-semi-space-size=1',
      '--input-type=module',
      '-e',
      `import v8 from 'node:v8';
       import { keepLast } from '#src/keep-last.ts';
       import { besideShared, joinShared } from '#src/shared-json.ts';
       const usedByOld = () =>
         v8.getHeapSpaceStatistics().find(({ space_name: name }) => name === 'old_space').space_used_size;
       const times = 40_000;
       const stretch = 1_000;
       const leftBy = (work) => {
         let left = 0;
         for (let first = 0; first < times; first += stretch) {
           const before = usedByOld();
           for (let time = first; time < first + stretch; time += 1) work(time);
           left += Math.max(0, usedByOld() - before);
         }
         return left / times;
       };
       // One of a card's own values: 400 bytes at the least.
       const ownOf = (time) => ({ ballot: Array.from({ length: 50 }, (_, place) => time + place) });
       const common = { line: 'What changed?' };
       const shared = [{ theme: 'prices' }];
       const known = keepLast(16_384);
       const work = (time) => ${work};
       leftBy(work);
       console.log(leftBy(work));`,
    ],
  );

  return Number(stdout);
};

const ownBytes = 400;

it.each([
  ['an object beside a shared one', 'besideShared(common, ownOf(time))'],
  ['a list of shared ones', 'joinShared([[ownOf(time)], shared])'],
  [
    'a key that is known',
    "known('a long key '.repeat(40) + (time % 4_000), () => ownOf(time))",
  ],
])('leaves nothing of %s behind', async (_, work) => {
  expect(await bytesLeftBy(work)).toBeLessThan(ownBytes / 10);
});
