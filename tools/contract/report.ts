import type { Checked, Violation } from './check-exchange.ts';
import { type Difference, findDifference } from './differences.ts';

/** What the traffic of a run came to. */
export interface ContractReport {
  lines: string[];
  /** Violations that nobody cites, each kind once. */
  violations: number;
  /** Exchanges that a file describes. */
  checked: number;
  /** Exchanges that no file describes. */
  undescribed: number;
}

const nameOf = ({ method, path, status, part, at, message }: Violation) =>
  `${method} ${path} ${status}: ${part}${at} ${message}`;

const count = (names: string[]): [string, number][] => {
  const counted = new Map<string, number>();
  for (const name of names) counted.set(name, (counted.get(name) ?? 0) + 1);

  return [...counted].sort(([, one], [, two]) => two - one);
};

const times = (number: number) => `${number} ×`;

/**
 * Says how many exchanges there were, what contradicts the files, which of it is cited, and of
 * what the files say nothing.
 *
 * @param exchanges all, also those of paths that neither a file nor the emulator knows
 */
export const reportContract = (
  exchanges: number,
  results: Checked[],
  differences: Difference[],
): ContractReport => {
  const found = results.flatMap((each) => each.violations);
  const missing = results.flatMap((each) => each.undescribed ?? []);
  const checked = results.filter((each) => each.isDescribed).length;
  const cited = found.map((violation) =>
    findDifference(differences, violation),
  );
  const violations = count(
    found.filter((_, index) => cited[index] === undefined).map(nameOf),
  );
  const used = count(
    cited.flatMap((each) => (each ? [`${each.why} (${each.source})`] : [])),
  );
  const unused = differences.filter((each) => !cited.includes(each));

  return {
    violations: violations.length,
    checked,
    undescribed: missing.length,
    lines: [
      `Exchanges: ${exchanges}. Checked: ${checked}. Of paths that no file describes: ${missing.length}. Kinds of violations: ${violations.length}. Cited differences: ${used.length}.`,
      ...violations.map(
        ([name, number]) => `  violation, ${times(number)}: ${name}`,
      ),
      ...used.map(([name, number]) => `  cited, ${times(number)}: ${name}`),
      ...unused.map(({ why }) => `  cited, but not met in this run: ${why}`),
      ...count(missing).map(
        ([name, number]) => `  not described, ${times(number)}: ${name}`,
      ),
    ],
  };
};
