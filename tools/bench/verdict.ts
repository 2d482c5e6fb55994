/** What is required of a figure. */
export type Bound = { least: number } | { most: number };

/** A figure with what is required of it, which is nothing where there is no bound. */
export interface Verdict {
  figure: string;
  value: number;
  bound: Bound | null;
  isMet: boolean;
}

/** Holds a figure against its bound. What could not be measured is not met. */
export const judge = (
  figure: string,
  value: number,
  bound: Bound | null,
): Verdict => ({
  figure,
  value,
  bound,
  isMet:
    bound === null ||
    ('least' in bound ? value >= bound.least : value <= bound.most),
});

const sayBound = (bound: Bound | null): string => {
  if (bound === null) return '–';

  return 'least' in bound ? `≥ ${bound.least}` : `≤ ${bound.most}`;
};

const sayVerdict = ({ bound, isMet }: Verdict): string => {
  if (bound === null) return '';

  return isMet ? 'met' : 'missed';
};

/** The figures with their verdicts, as a table. */
export const printVerdicts = (verdicts: Verdict[]): string =>
  verdicts
    .map(
      (verdict) =>
        `${sayVerdict(verdict).padEnd(7)}${verdict.figure.padEnd(62)}${verdict.value.toFixed(verdict.value < 1 ? 3 : 2).padStart(10)}  ${sayBound(verdict.bound)}`,
    )
    .join('\n');
