import type { FaultFigures } from './run-faults.ts';

/** So many calls in ten seconds are allowed to us; HubSpot's limit is 110. */
const mostCalls = 105;

/** Whether nothing is wrong. */
export const isWhole = ({ wrongs, busiest, unsent }: FaultFigures): boolean =>
  unsent === 0 &&
  busiest <= mostCalls &&
  Object.values(wrongs).every((count) => count === 0);

const list = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

/** The figures as a table, what was done and met, and the first things that are wrong. */
export const printFigures = (figures: FaultFigures): string => {
  const rows: [string, number, string][] = [
    ...Object.entries(figures.wrongs).map(
      ([name, count]): [string, number, string] => [name, count, '0'],
    ),
    ['not sent after the calm', figures.unsent, '0'],
    ['calls in ten seconds', figures.busiest, `<= ${mostCalls}`],
  ];

  return [
    ...rows.map(
      ([name, count, wanted]) =>
        `${name.padEnd(26)}${String(count).padStart(6)}   ${wanted}`,
    ),
    '',
    `Operations: ${list(figures.done)}; ${figures.votes} votes at the end.`,
    `Faults: ${list(figures.met)}; ${figures.kills} replicas killed; ${figures.calls} calls.`,
    ...figures.examples,
    '',
  ].join('\n');
};
