import { formatShare } from '@starters/texts';
import { measure, type Summary } from './summary.ts';

/** A figure that is required, what it came to, and whether that is enough. */
export interface Verdict {
  world: string;
  figure: string;
  required: string;
  found: string;
  ok: boolean;
}

/** By world, the summaries of what ships and of the policy it replaced. */
export interface Played {
  world: string;
  ours: Summary;
  former: Summary;
}

/**
 * Gains as they were and as they are required, measured by a simulator outside the project whose
 * worlds differ from these. Reached is a gain that is as high, or that is as far above the former
 * policy's in the same worlds, within one standard error of the difference.
 */
const gains: Record<
  string,
  {
    before: [number, number];
    wanted: [number, number];
    never?: [number, number];
  }
> = {
  'anchor, 60 people': {
    before: [0.71, 0.81],
    wanted: [0.73, 0.82],
    never: [0.03, 0.04],
  },
  'rank reversal by segment': {
    before: [0.31, 0.43],
    wanted: [0.43, 0.56],
    never: [0.1, 0.08],
  },
  'strict voters': { before: [0.63, 0.72], wanted: [0.67, 0.77] },
  drift: { before: [0.67, 0.7], wanted: [0.69, 0.74] },
  '12 people, 5/3/2 %': {
    before: [0.54, 0.64],
    wanted: [0.56, 0.67],
    never: [0.1, 0.08],
  },
  '100 people, 300 starters, 5/3/2 %': {
    before: [0.53, 0.65],
    wanted: [0.56, 0.66],
    never: [0.92, 0.57],
  },
};
const coverages: Record<string, [least: number, most: number]> = {
  'anchor, 60 people': [0.87, 0.93],
  'strict voters': [0.87, 0.93],
  'small team, 12 people': [0.87, 0.93],
  drift: [0.75, 1],
};
const least = { found: 0.4, rightly: 0.85 };

const perCent = (share: number): string =>
  Number.isNaN(share) ? '–' : formatShare(share, 'en');
const twoDigits = (value: number): string => value.toFixed(2);

const judgeGain = (
  { world, ours, former }: Played,
  name: 'gains' | 'lateGains',
  [before, wanted]: [number, number],
): Verdict => {
  const { mean, se } = measure(ours[name]);
  const ahead = measure(
    ours[name].map((gain, seed) => gain - (former[name][seed] ?? 0)),
  );

  return {
    world,
    figure: name === 'gains' ? 'gain' : 'gain, last quarter',
    required: `${twoDigits(wanted)} or ${twoDigits(wanted - before)} above the former`,
    found: `${twoDigits(mean)} ± ${twoDigits(se)}, ${twoDigits(ahead.mean)} ± ${twoDigits(ahead.se)} above`,
    ok: mean >= wanted - 0.005 || ahead.mean + ahead.se >= wanted - before,
  };
};

/** The verdict on every figure that is required. */
export const judgeFigures = (played: Played[]): Verdict[] => {
  const verdicts = played.flatMap((each): Verdict[] => {
    const { world, ours } = each;
    const gain = gains[world];
    const coverage = coverages[world];

    return [
      ...(gain
        ? [
            judgeGain(each, 'gains', [gain.before[0], gain.wanted[0]]),
            judgeGain(each, 'lateGains', [gain.before[1], gain.wanted[1]]),
          ]
        : []),
      ...(gain?.never
        ? [
            {
              world,
              figure: 'new starters never voted on',
              required: `at most ${perCent(gain.never[1])}`,
              found: perCent(ours.neverVoted),
              ok: ours.neverVoted <= gain.never[1] + 0.005,
            },
          ]
        : []),
      ...(coverage
        ? [
            {
              world,
              figure: '90 % intervals that hold, five voters or more',
              required: `${perCent(coverage[0])} to ${perCent(coverage[1])}`,
              found: perCent(ours.coverage),
              ok:
                ours.coverage >= coverage[0] - 0.005 &&
                ours.coverage <= coverage[1] + 0.005,
            },
          ]
        : []),
    ];
  });
  const judged = played.filter(({ world }) => gains[world] !== undefined);
  const sumOf = (read: (summary: Summary) => number): number =>
    judged.reduce((sum, { ours }) => sum + (read(ours) || 0), 0);
  const bad = sumOf(({ counts }) => counts.bad);
  const labelled = sumOf(({ counts }) => counts.labelled);
  const found = sumOf((each) => each.found * each.counts.bad) / bad;
  const rightly =
    sumOf((each) => each.rightly * each.counts.labelled) / labelled;
  const heard = sumOf((each) => each.heard * each.counts.bad) / bad;

  return [
    ...verdicts,
    {
      world: 'these worlds together',
      figure: 'useful to under 25 %, labelled "retire?"',
      required: `at least ${perCent(least.found)}`,
      found: `${perCent(found)} (${perCent(heard)} have five voters)`,
      ok: found >= least.found,
    },
    {
      world: 'these worlds together',
      figure: 'labelled "retire?", truly below the mean',
      required: `at least ${perCent(least.rightly)}`,
      found: perCent(rightly),
      ok: rightly >= least.rightly - 0.005,
    },
  ];
};
