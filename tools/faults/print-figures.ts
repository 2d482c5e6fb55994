import { formatShare } from '@starters/texts';
import { MINUTE_MS } from '@starters/contracts';
import { WRONGS } from './comparison/wrongs.ts';
import { type FaultFigures, LONGEST_CALM_MS } from './run-faults.ts';

/** So many calls in ten seconds are allowed to us; HubSpot's limit is 110. */
const mostCalls = 105;
const mostFailing = 0.01;
const slowestMs = 5_000;

/** A figure, what it has to be, and whether it is. */
export interface Verdict {
  name: string;
  figure: string;
  wanted: string;
  isMet: boolean;
}

/** Judges every figure of a run. */
export const judgeFigures = (figures: FaultFigures): Verdict[] => {
  const { wrongs, unsent, recoveredMs, busiest, failedShare } = figures;
  const none = (name: string, count: number): Verdict => ({
    name,
    figure: String(count),
    wanted: '0',
    isMet: count === 0,
  });

  return [
    ...WRONGS.map((name) => none(name, wrongs[name])),
    none('not sent after the calm', unsent),
    {
      name: 'recovered by itself within',
      figure: `${(recoveredMs / MINUTE_MS).toFixed(1)} min`,
      wanted: `<= ${LONGEST_CALM_MS / MINUTE_MS} min`,
      isMet: recoveredMs <= LONGEST_CALM_MS,
    },
    {
      name: 'calls of an account in ten seconds',
      figure: String(busiest),
      wanted: `<= ${mostCalls}`,
      isMet: busiest <= mostCalls,
    },
    {
      name: 'operations failing by our doing',
      figure: formatShare(failedShare, 'en', 2),
      wanted: `<= ${formatShare(mostFailing, 'en', 1)}`,
      isMet: failedShare <= mostFailing,
    },
    {
      name: 'slowest vote while another account hangs',
      figure: `${(figures.slowestMs / 1_000).toFixed(1)} s`,
      wanted: `<= ${slowestMs / 1_000} s`,
      isMet: figures.slowestMs <= slowestMs,
    },
  ];
};

const list = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .sort(([, one], [, other]) => other - one)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

const sum = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** The figures as a table with verdicts, what was done and met, and the first that is wrong. */
export const printFigures = (figures: FaultFigures): string => {
  const { done, met, calls, kills, databaseEnds, operations } = figures;

  return [
    ...judgeFigures(figures).map(
      ({ name, figure, wanted, isMet }) =>
        `${name.padEnd(42)}${figure.padStart(9)}   ${wanted.padEnd(10)} ${isMet ? 'ok' : 'MISSED'}`,
    ),
    '',
    `${operations} operations, ${figures.perSecond.toFixed(1)} a second: ${list(done)}.`,
    `${figures.votes} votes and ${figures.tasks} tasks of authors at the end.`,
    `${kills} replicas killed, PostgreSQL ended ${databaseEnds} times: ${list(figures.disturbed)}.`,
    `${calls} calls, ${sum(met)} of them with a fault (${formatShare(sum(met) / calls, 'en')}): ${list(met)}.`,
    ...figures.examples,
    '',
  ].join('\n');
};
