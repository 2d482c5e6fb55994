import { performance } from 'node:perf_hooks';

/** A query of the pages, and the count it is held against. */
export interface Measured {
  name: string;
  /** The repository's function as the page calls it. */
  run: () => Promise<unknown>;
  /** Counts the rows that it looks at: same table, same conditions. */
  count: () => Promise<number>;
}

/** How long a query takes by the measure of a plain count of its rows. */
export interface Ratio {
  name: string;
  rows: number;
  ratio: number;
  /** The query's own time, to find the slowest; another machine has another. */
  ms: number;
}

const median = (values: number[]): number =>
  [...values].sort((one, other) => one - other)[
    Math.floor(values.length / 2)
  ] ?? Number.NaN;

const time = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();

  return performance.now() - from;
};

/**
 * The ratio of query to count: the median over the turns, in each of which the two run one after
 * the other, so that a busy machine slows both.
 *
 * @param turns how often each is run; the first turn warms up and is not counted
 */
export const measure = async (
  { name, run, count }: Measured,
  turns: number,
): Promise<Ratio> => {
  const taken: { query: number; ratio: number }[] = [];
  for (let turn = 0; turn <= turns; turn += 1) {
    const query = await time(run);
    const ofCount = await time(count);
    if (turn > 0) taken.push({ query, ratio: query / ofCount });
  }

  return {
    name,
    rows: await count(),
    ratio: median(taken.map(({ ratio }) => ratio)),
    ms: median(taken.map(({ query }) => query)),
  };
};

/**
 * Those that take more than `most` times their count: the slowest of all, and whatever looks at
 * `least` rows or more. Of the others, which end sooner than the slowest, a row sent is dearer
 * than a row counted, and so few are nobody's delay.
 */
export const tooSlow = (
  ratios: Ratio[],
  { most, least }: { most: number; least: number },
): Ratio[] => {
  const slowest = Math.max(...ratios.map(({ ms }) => ms));

  return ratios.filter(
    ({ rows, ratio, ms }) =>
      (rows >= least || ms === slowest) && !(ratio <= most),
  );
};
