import {
  followStarter,
  type Heard,
  type Spread,
  type Voters,
  type WeighedVote,
} from './follow-starter.ts';

/** The votes on a starter, in the order of their days. */
export interface StarterVotes {
  /** How many segments the votes came from. */
  segments: number;
  votes: readonly WeighedVote[];
}

/** The model of an account. */
export interface Fitted {
  spread: Spread;
  voters: Voters;
}

const priors = {
  base: { mean: Math.log(0.45 / 0.55), variance: 0.5 },
  betweenStarters: { median: 0.56, spread: 0.8 },
  betweenSegments: { median: 0.16, spread: 1.2 },
  halfLife: { median: 480, spread: 1.2 },
  betweenVoters: { variance: 0.2, people: 10 },
};
const choices = {
  betweenStarters: [0.1, 0.2, 0.35, 0.56, 0.9, 1.5, 2.5],
  betweenSegments: [0.01, 0.05, 0.16, 0.35, 0.7, 1.4, 2.5],
  halfLife: [15, 30, 60, 120, 240, 480, 960],
} as const;
type Chosen = keyof typeof choices;
const chosen = ['betweenStarters', 'betweenSegments', 'halfLife'] as const;

/** So many votes tell how much starters differ as well as all of them. */
const mostForSpread = 2_000;
const rounds = 2;

const logPrior = (spread: Spread): number =>
  chosen.reduce((sum, name) => {
    const { median, spread: width } = priors[name];
    const z = Math.log(spread[name] / median) / width;

    return sum - (z * z) / 2;
  }, 0);

const pickSome = (starters: StarterVotes[]): StarterVotes[] => {
  const votes = starters.reduce((sum, each) => sum + each.votes.length, 0);
  const every = Math.ceil(votes / mostForSpread);

  return every <= 1
    ? starters
    : starters.filter((_, index) => index % every === 0);
};

/**
 * A Newton step for the base, then one for each voter's leniency, and how much voters differ by what
 * is then known of them.
 */
const updateVoters = (
  { base, slope, curve }: Heard,
  spread: Spread,
  { leniency, variance }: Voters,
): void => {
  const shift =
    (base.slope + (priors.base.mean - spread.base) / priors.base.variance) /
    (base.curve + 1 / priors.base.variance);
  spread.base += shift;
  const { people, variance: expected } = priors.betweenVoters;
  let squares = expected * people;
  for (let voter = 0; voter < leniency.length; voter += 1) {
    const before = leniency[voter] ?? 0;
    const information = curve[voter] ?? 0;
    const precision = information + 1 / spread.betweenVoters;
    const pull =
      (slope[voter] ?? 0) - information * shift - before / spread.betweenVoters;
    leniency[voter] = before + pull / precision;
    variance[voter] = 1 / precision;
    squares += (leniency[voter] ?? 0) ** 2 + 1 / precision;
  }
  spread.betweenVoters = squares / (people + leniency.length);
};

const chooseSpread = (
  some: StarterVotes[],
  spread: Spread,
  voters: Voters,
  today: number,
): void => {
  const judge = (tried: Spread): number =>
    some.reduce(
      (sum, { votes, segments }) =>
        sum +
        followStarter(votes, segments, tried, voters, today).logProbability,
      logPrior(tried),
    );
  for (const name of chosen) {
    let best = -Infinity;
    let value = spread[name];
    for (const choice of choices[name satisfies Chosen]) {
      const log = judge({ ...spread, [name]: choice });
      if (log > best) {
        best = log;
        value = choice;
      }
    }
    spread[name] = value;
  }
};

/** Fits the model to an account’s votes. */
export const fitModel = (
  all: StarterVotes[],
  voterCount: number,
  today: number,
): Fitted => {
  const spread: Spread = {
    base: priors.base.mean,
    betweenStarters: priors.betweenStarters.median,
    betweenSegments: priors.betweenSegments.median,
    betweenVoters: priors.betweenVoters.variance,
    halfLife: priors.halfLife.median,
  };
  const voters: Voters = {
    leniency: new Float64Array(voterCount),
    variance: new Float64Array(voterCount).fill(spread.betweenVoters),
  };
  // One that nobody voted on says nothing.
  const starters = all.filter(({ votes }) => votes.length > 0);
  const some = pickSome(starters);
  const listen = (): Heard => {
    const heard = {
      base: { slope: 0, curve: 0 },
      slope: new Float64Array(voterCount),
      curve: new Float64Array(voterCount),
    };
    for (const { votes, segments } of starters) {
      followStarter(votes, segments, spread, voters, today, heard);
    }

    return heard;
  };
  if (starters.length === 0) return { spread, voters };
  for (let round = 0; round < rounds; round += 1) {
    chooseSpread(some, spread, voters, today);
    updateVoters(listen(), spread, voters);
  }

  return { spread, voters };
};
