import v8 from 'node:v8';
import { keepLast } from '#src/keep-last.ts';
import { besideShared, joinShared } from '#src/shared-json.ts';

/*
 * A card's own values are to be gone with V8's next collection of young objects. What outlives two of
 * them is old, and is collected only with all that the service holds: in an account with 500 starters
 * that took as much CPU as a third of the cards.
 */

const usedByOld = (): number =>
  v8
    .getHeapSpaceStatistics()
    .find(({ space_name: name }) => name === 'old_space')?.space_used_size ??
  Number.NaN;

/** How many bytes become old while something is done many times. A collection between takes nothing off. */
const bytesLeftBy = (work: (time: number) => unknown): number => {
  const times = 40_000;
  const stretch = 1_000;
  let left = 0;
  for (let first = 0; first < times; first += stretch) {
    const before = usedByOld();
    for (let time = first; time < first + stretch; time += 1) work(time);
    left += Math.max(0, usedByOld() - before);
  }

  return left / times;
};

/** Bytes of one of a card's own values here, at the least. */
const ownBytes = 400;
const ownOf = (time: number) => ({
  ballot: Array.from({ length: 50 }, (_, place) => time + place),
});

it.each<[what: string, work: (time: number) => unknown]>([
  [
    'an object beside a shared one',
    (time) => besideShared(common, ownOf(time)),
  ],
  ['a list of shared ones', (time) => joinShared([[ownOf(time)], shared])],
  [
    'a key that is known',
    (time) => known(`a key of some length ${time % 16}`, () => ownOf(time)),
  ],
])('leaves nothing of %s behind', (_, work) => {
  bytesLeftBy(work);

  expect(bytesLeftBy(work)).toBeLessThan(ownBytes / 10);
});

const common = { line: 'What changed?' };
const shared: object[] = [{ theme: 'prices' }];
const known = keepLast<string, object>(64);
