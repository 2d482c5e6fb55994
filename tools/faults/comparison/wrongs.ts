/** What may be wrong at the end; all are to be 0. */
export const WRONGS = [
  'lost',
  'doubled',
  'stale',
  'invented',
  'unassociated',
  'miscounted',
] as const;
export type Wrong = (typeof WRONGS)[number];
export type Wrongs = Record<Wrong, number>;

/** Says that something is wrong, and what. */
export type Blame = (what: Wrong, example: string) => void;

const mostExamples = 10;

/** Counts what is wrong, and keeps the first examples of each kind. */
export const collectWrongs = (): {
  wrongs: Wrongs;
  examples: string[];
  blame: Blame;
} => {
  const wrongs: Wrongs = {
    lost: 0,
    doubled: 0,
    stale: 0,
    invented: 0,
    unassociated: 0,
    miscounted: 0,
  };
  const examples: string[] = [];

  return {
    wrongs,
    examples,
    blame: (what, example) => {
      wrongs[what] += 1;
      if (wrongs[what] <= mostExamples) examples.push(`${what}: ${example}`);
    },
  };
};
