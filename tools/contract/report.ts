import type { Violation } from './check-exchange.ts';
import { type Difference, findDifference } from './differences.ts';

/** What the traffic of a run came to. */
export interface ContractReport {
  lines: string[];
  /** Violations that nobody cites, each kind once. */
  violations: number;
}

const nameOf = ({ method, path, status, part, at, message }: Violation) =>
  `${method} ${path} ${status}: ${part}${at} ${message}`;

const count = (names: string[]): [string, number][] => {
  const counted = new Map<string, number>();
  for (const name of names) counted.set(name, (counted.get(name) ?? 0) + 1);

  return [...counted].sort(([, one], [, two]) => two - one);
};

/** Says how many exchanges there were, what contradicts the files, and which of it is cited. */
export const reportContract = (
  exchanges: number,
  found: Violation[],
  differences: Difference[],
): ContractReport => {
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
    lines: [
      `${exchanges} exchanges, ${violations.length} kinds of violations, ${used.length} cited differences.`,
      ...violations.map(
        ([name, times]) => `  violation, ${times} times: ${name}`,
      ),
      ...used.map(([name, times]) => `  cited, ${times} times: ${name}`),
      ...unused.map(({ why }) => `  cited, but not met in this run: ${why}`),
    ],
  };
};
