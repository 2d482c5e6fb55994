import fc from 'fast-check';
import { toEvidence } from '#src/ranking/evidence.ts';
import {
  followStarter,
  logistic,
  type Spread,
} from '#src/ranking/follow-starter.ts';
import { judge } from '#src/ranking/judge.ts';
import { learn } from '#src/ranking/learn.ts';
import { createRandom } from '#tools/ranking-bench/random.ts';
import { buildEvidence, TODAY } from '#test/helpers/build-evidence.ts';

const spread: Spread = {
  base: -0.2,
  betweenStarters: 0.6,
  betweenSegments: 0.2,
  betweenVoters: 0.2,
  halfLife: 180,
};

/** Mean and standard deviation of a starter's logit by adding up over a grid. */
const integrate = (useful: number, votes: number) => {
  let all = 0;
  let first = 0;
  let second = 0;
  for (let logit = -6; logit <= 6; logit += 0.01) {
    const p = logistic(spread.base + logit);
    const density =
      Math.exp((-logit * logit) / 2 / spread.betweenStarters) *
      p ** useful *
      (1 - p) ** (votes - useful);
    all += density;
    first += density * logit;
    second += density * logit * logit;
  }
  const mean = first / all;

  return { mean, sd: Math.sqrt(second / all - mean * mean) };
};

it('follows one starter as closely as adding up over all possible logits does', () => {
  fc.assert(
    fc.property(fc.nat({ max: 25 }), fc.nat({ max: 25 }), (useful, useless) => {
      const votes = Array.from({ length: useful + useless }, (_, index) => ({
        voter: 0,
        places: [],
        isUseful: (index * useful) % (useful + useless) < useful,
        weight: 1,
        day: TODAY,
      }));
      const found = votes.filter(({ isUseful }) => isUseful).length;
      const known = followStarter(
        votes,
        0,
        spread,
        { leniency: new Float64Array(1), variance: new Float64Array(1) },
        TODAY,
      );
      const exact = integrate(found, votes.length);

      expect(Math.abs((known.mean[0] ?? 0) - exact.mean)).toBeLessThan(
        0.35 * exact.sd,
      );
      expect(Math.sqrt(known.covariance[0] ?? 0) / exact.sd).toBeCloseTo(1, 0);
    }),
    { numRuns: 60 },
  );
});

it('learns that a starter is liked in one segment and not in another', () => {
  const twoFaced = [
    ...buildEvidence(9, 10, { segmentIds: ['hotels'] }),
    ...buildEvidence(1, 10, { segmentIds: ['clinics'] }),
  ];
  const learned = learn(
    [twoFaced, ...Array.from({ length: 8 }, () => buildEvidence(5, 10))],
    TODAY,
  );
  const meanIn = (...ids: string[]) => learned.estimate(twoFaced, ids).mean;

  expect(meanIn('hotels')).toBeGreaterThan(meanIn() + 0.3);
  expect(meanIn('clinics')).toBeLessThan(meanIn() - 0.3);
  expect(learned.estimate(twoFaced, ['banks']).variance).toBeGreaterThan(
    learned.estimate(twoFaced, ['hotels']).variance,
  );
});

it('learns from a first vote in a segment, not only from the fifth', () => {
  const evidence = [
    ...buildEvidence(5, 10),
    ...buildEvidence(0, 1, { userId: 20, segmentIds: ['clinics'] }),
  ];
  const learned = learn([evidence], TODAY);

  expect(learned.estimate(evidence, ['clinics']).mean).toBeLessThan(
    learned.estimate(evidence, []).mean,
  );
});

it('does not hold against a starter that strict people voted on it', () => {
  const strict = { userId: 99 };
  const others = Array.from({ length: 20 }, (_, index) => [
    ...buildEvidence(6, 10),
    ...buildEvidence(0, 1, { userId: 90 + (index % 10) }),
  ]);
  const byStrict = Array.from({ length: 8 }, (_, index) =>
    buildEvidence(0, 1, { userId: 90 + index }),
  ).flat();
  const byOthers = Array.from({ length: 8 }, (_, index) =>
    buildEvidence(0, 1, { userId: 1 + index }),
  ).flat();
  const learned = learn([...others, byStrict, byOthers], TODAY);

  expect(strict.userId).toBeGreaterThan(90);
  expect(learned.estimate(byStrict, []).mean).toBeGreaterThan(
    learned.estimate(byOthers, []).mean + 0.1,
  );
});

it('knows less of a starter the longer nobody voted on it', () => {
  const old = (days: number) => buildEvidence(9, 10, { day: TODAY - days });
  const known = (days: number) => {
    const evidence = old(days);
    const learned = learn([evidence, buildEvidence(5, 10)], TODAY);

    return judge({ evidence, voters: 10 }, learned).usefulness;
  };
  const [now, later] = [known(0), known(300)];

  expect(later.high - later.low).toBeGreaterThan(now.high - now.low);
  expect(later.mean).toBeLessThan(now.mean);
});

it('finds out that starters change, and forgets faster then', () => {
  const lives = (isChanging: boolean) => {
    const random = createRandom(5);
    const starters = Array.from({ length: 40 }, () => {
      let quality = random.normal(1);

      return Array.from({ length: 60 }, (_, day) => {
        if (isChanging && day % 15 === 0) quality = random.normal(1);

        return {
          userId: 1 + random.below(50),
          segmentIds: [],
          isUseful: random.uniform() < logistic(quality),
          weight: 1,
          day: TODAY - 60 + day,
        };
      });
    });

    return learn(starters, TODAY).spread.halfLife;
  };

  expect(lives(true)).toBeLessThan(lives(false));
});

it('is the same in whatever order a team of four voted on one day', () => {
  const evidence = buildEvidence(2, 4);
  const estimate = (votes: typeof evidence) =>
    learn([votes], TODAY).estimate(votes, []).mean;

  expect(
    Math.abs(estimate(evidence.toReversed()) - estimate(evidence)),
  ).toBeLessThan(0.15);
});

it('stays at what is usual where a small team has hardly voted', () => {
  const { spread: fitted } = learn([buildEvidence(0, 1)], TODAY);

  expect(fitted.betweenStarters).toBeGreaterThan(0.3);
  expect(fitted.betweenStarters).toBeLessThan(1);
  expect(fitted.betweenVoters).toBeCloseTo(0.2, 1);
});

it('does not lean down where a bad vote ends what a person says of a starter', () => {
  const random = createRandom(3);
  const shares = Array.from({ length: 400 }, () => {
    const votes = Array.from({ length: 4 }, (_, userId) => {
      const said = [];
      do {
        said.push({
          userId,
          segmentIds: [],
          isUseful: random.uniform() < 0.6,
          votedAt: new Date(TODAY * 86_400_000),
          weight: 1,
        });
      } while (said.at(-1)?.isUseful && said.length < 12);

      return said;
    }).flat();
    const meanOfMeans =
      [...Map.groupBy(votes, ({ userId }) => userId).values()].reduce(
        (sum, those) =>
          sum + those.filter(({ isUseful }) => isUseful).length / those.length,
        0,
      ) / 4;
    const evidence = toEvidence(votes);
    const weighed =
      evidence.reduce(
        (sum, { isUseful, weight }) => sum + (isUseful ? weight : 0),
        0,
      ) / evidence.reduce((sum, { weight }) => sum + weight, 0);

    return { meanOfMeans, weighed };
  });
  const mean = (read: (share: (typeof shares)[number]) => number) =>
    shares.reduce((sum, share) => sum + read(share), 0) / shares.length;

  expect(mean(({ weighed }) => weighed)).toBeGreaterThan(
    mean(({ meanOfMeans }) => meanOfMeans) + 0.05,
  );
});
