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
 * The ratio of medians, query to count, the two run in turn so that a busy machine slows both.
 *
 * @param turns how often each is run; the first turn warms up and is not counted
 */
export const measure = async (
  { name, run, count }: Measured,
  turns: number,
): Promise<Ratio> => {
  const queries: number[] = [];
  const counts: number[] = [];
  for (let turn = 0; turn <= turns; turn += 1) {
    const ofQuery = await time(run);
    const ofCount = await time(count);
    if (turn === 0) continue;
    queries.push(ofQuery);
    counts.push(ofCount);
  }

  return {
    name,
    rows: await count(),
    ratio: median(queries) / median(counts),
  };
};

/**
 * Those that take more than `most` times their count. Queries that look at fewer rows than `least`
 * are not judged: a row sent is dearer than a row counted, and so few are nobody's delay.
 */
export const tooSlow = (
  ratios: Ratio[],
  { most, least }: { most: number; least: number },
): Ratio[] =>
  ratios.filter(({ rows, ratio }) => rows >= least && !(ratio <= most));
