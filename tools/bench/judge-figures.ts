import type { Measured } from './measure-size.ts';

/** A figure with what is required of it. */
export interface Verdict {
  figure: string;
  value: number;
  /** At least so much, or at most. */
  bound: { least: number } | { most: number };
  isMet: boolean;
}

const judge = (
  figure: string,
  value: number,
  bound: Verdict['bound'],
): Verdict => ({
  figure,
  value,
  bound,
  // What could not be measured is not met.
  isMet: 'least' in bound ? value >= bound.least : value <= bound.most,
});

const megabyte = 1_000_000;

/** Judges the figures: each size by itself, and the largest account by the smallest. */
export const judgeFigures = (measured: Measured[]): Verdict[] => {
  const bySize = measured.toSorted(
    (one, other) =>
      one.size.starters - other.size.starters ||
      one.size.votes - other.size.votes,
  );
  const smallest = bySize.at(0);
  const largest = bySize.at(-1);
  const names = ({ size }: Measured) =>
    `${size.starters} starters, ${size.votes} votes`;
  const verdicts = bySize.flatMap((each) => [
    judge(`warm card / floor, ${names(each)}`, each.card.ratio, { least: 0.6 }),
    judge(`vote / floor, ${names(each)}`, each.vote.ratio, { least: 0.6 }),
    judge(`HubSpot calls per warm card, ${names(each)}`, each.callsPerCard, {
      most: 0,
    }),
    judge(`HubSpot calls per vote, ${names(each)}`, each.callsPerVote, {
      most: 0.03,
    }),
  ]);
  if (!smallest || !largest || smallest === largest) return verdicts;

  return [
    ...verdicts,
    judge(
      'CPU per warm card, largest / smallest',
      largest.card.ours.cpuMs / smallest.card.ours.cpuMs,
      { most: 1.3 },
    ),
    judge(
      'bytes of a card, largest / smallest',
      largest.bytes / smallest.bytes,
      { most: 1.2 },
    ),
    judge(
      'card time, largest / smallest',
      smallest.card.ours.perSecond / largest.card.ours.perSecond,
      { most: 1.2 },
    ),
    judge('memory of the service, MB', largest.memory / megabyte, {
      most: 300,
    }),
  ];
};

const rounded = (value: number): string => value.toFixed(2);

/** What an account of one size costs, as one line. */
export const printSize = ({
  size,
  card,
  vote,
  bytes,
  memory,
  startMs,
}: Measured): string =>
  [
    `${size.starters} starters, ${size.votes} votes:`,
    `  card ${rounded(card.ours.cpuMs)} ms CPU, ${Math.round(card.ours.perSecond)}/s; floor ${rounded(card.floor.cpuMs)} ms, ${Math.round(card.floor.perSecond)}/s; by CPU ${rounded(card.cpuRatio)}`,
    `  vote ${rounded(vote.ours.cpuMs)} ms CPU, ${Math.round(vote.ours.perSecond)}/s; floor ${rounded(vote.floor.cpuMs)} ms, ${Math.round(vote.floor.perSecond)}/s; by CPU ${rounded(vote.cpuRatio)}`,
    `  card ${bytes} bytes; service ${Math.round(memory / megabyte)} MB; first card ${Math.round(startMs)} ms after the start`,
  ].join('\n');

/** The figures with their verdicts, as a table. */
export const printFigures = (verdicts: Verdict[]): string =>
  verdicts
    .map(({ figure, value, bound, isMet }) => {
      const required =
        'least' in bound ? `≥ ${bound.least}` : `≤ ${bound.most}`;

      return `${isMet ? 'met   ' : 'missed'} ${figure.padEnd(56)}${rounded(value).padStart(9)}  ${required}`;
    })
    .join('\n');
