import { formatShare } from '@starters/texts';
import type { Verdict } from './required.ts';
import type { Summary } from './summary.ts';

const twoDigits = (value: number): string => value.toFixed(2);
const perCent = (share: number | null): string =>
  share === null || Number.isNaN(share) ? '–' : formatShare(share, 'en');

const columns = [
  ['policy', 20],
  ['gain', 14],
  ['last quarter', 14],
  ['never voted', 13],
  ['held: 1–4', 11],
  ['5–9', 7],
  ['10–19', 7],
  ['20+', 7],
  ['bad found', 11],
  ['rightly', 9],
] as const;

const toLine = (cells: string[]): string =>
  `${cells
    .map((cell, at) => {
      const width = columns[at]?.[1] ?? 0;

      return at === 0 ? cell.padEnd(width) : cell.padStart(width);
    })
    .join('')}\n`;

/** The heading of a world's table. */
export const headingOf = (world: string, seeds: number): string =>
  `\n${world} (${seeds} seeds)\n${toLine(columns.map(([name]) => name))}`;

/** What a policy came to, as a line of a world's table. */
export const lineOf = (policy: string, summary: Summary): string =>
  toLine([
    policy,
    ...[summary.gain, summary.late].map(
      ({ mean, se }) => `${twoDigits(mean)} ± ${twoDigits(se)}`,
    ),
    perCent(summary.neverVoted),
    ...summary.coverageByVoters.map(perCent),
    perCent(summary.found),
    perCent(summary.rightly),
  ]);

/** Every figure that is required, with its verdict. */
export const printVerdicts = (verdicts: Verdict[]): string =>
  verdicts
    .map(
      ({ world, figure, required, found, ok }) =>
        `${ok ? 'reached' : 'MISSED '}  ${world}: ${figure}\n         required ${required}; found ${found}\n`,
    )
    .join('');
