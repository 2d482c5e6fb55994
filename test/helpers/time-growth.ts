import { growingTexts } from './growing-texts.ts';
import { timeOf } from './time-of.ts';

/** Ten times as much may take this many times the time. */
const most = 12;
/**
 * Ten times as much takes a hundred times the time where time grows by the square. Between twelve
 * and this lies what a busy machine's caches do to the larger one.
 */
export const surely = 30;
const tries = 40;
/** After so many tries the best of each length is its own time: more of them tell no more. */
const settled = 10;

/**
 * How many times the time ten times as much takes; the best times of some tries, until they are as good
 * as they may be.
 */
export const growthOf = <Given>(
  read: (given: Given) => unknown,
  make: (length: number) => Given,
  length: number,
): number => {
  read(make(length));
  let [short, long] = [Infinity, Infinity];
  for (let turn = 0; turn < tries; turn += 1) {
    short = Math.min(short, timeOf(read, make(length)));
    long = Math.min(long, timeOf(read, make(10 * length)));
    if (long <= (turn < settled ? most : surely) * short) break;
  }

  return long / short;
};

/** Functions that read what people write, and how long a text each is first given. */
export type GrowingReaders = Record<
  string,
  [read: (text: string) => unknown, length: number]
>;

/** Tests that each takes time in proportion to the length of every text that may trick it. */
export const timeGrowth = (readers: GrowingReaders): void => {
  describe.each(Object.entries(readers))('%s', (_, [read, length]) => {
    it.each(growingTexts)(
      'takes time in proportion to the length: %s',
      (__, make) => {
        expect(growthOf(read, make, length)).toBeLessThanOrEqual(surely);
      },
    );
  });
};
