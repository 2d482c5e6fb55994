import fc from 'fast-check';
import { betaMean, betaSd } from '#src/ranking/beta.ts';
import {
  cellPosterior,
  scoreFor,
} from '#tools/ranking-bench/rivals/judge-cells.ts';
import { posteriorOf } from '#src/ranking/judge.ts';
import type { SplitTally, Tally } from '#src/ranking/tally.ts';

const prior = { a: 3.6, b: 4.4 };
const buildTally = (overrides: Partial<Tally> = {}): Tally => ({
  useful: 0,
  weight: 0,
  voters: 0,
  ...overrides,
});
const buildSplit = (overrides: Partial<SplitTally> = {}): SplitTally => ({
  ...buildTally(),
  usefulVoters: 0,
  cells: {},
  evidence: [],
  ...overrides,
});
const liked = { useful: 9, weight: 10, voters: 10 };
const disliked = { useful: 1, weight: 10, voters: 10 };
const twoFaced = buildSplit({
  useful: 10,
  weight: 20,
  voters: 20,
  cells: { hotels: liked, clinics: disliked },
});

it('ranks a starter for everyone as its votes do', () => {
  const tally = buildSplit(liked);

  expect(scoreFor(tally, [], prior)).toBeCloseTo(
    betaMean(posteriorOf(tally, prior)) +
      1.2 * betaSd(posteriorOf(tally, prior)),
    10,
  );
});

it('lets a segment with five voters speak for itself', () => {
  const inHotels = scoreFor(twoFaced, ['hotels'], prior);
  const inClinics = scoreFor(twoFaced, ['clinics'], prior);

  expect(inHotels).toBeGreaterThan(scoreFor(twoFaced, [], prior));
  expect(inClinics).toBeLessThan(scoreFor(twoFaced, [], prior));
});

it('gives a segment with fewer voters the voice of the starter', () => {
  const tally = buildSplit({
    ...liked,
    cells: { hotels: { useful: 0, weight: 4, voters: 4 } },
  });

  expect(scoreFor(tally, ['hotels'], prior)).toBeCloseTo(
    scoreFor(tally, [], prior),
    10,
  );
});

it('averages several segments by the weight of their votes', () => {
  const buildHeavy = (inHotels: number) =>
    buildSplit({
      useful: inHotels * 0.9 + 1,
      weight: inHotels + 10,
      voters: inHotels + 10,
      cells: {
        hotels: { useful: inHotels * 0.9, weight: inHotels, voters: inHotels },
        clinics: disliked,
      },
    });
  const scores = [10, 30, 90].map((inHotels) =>
    scoreFor(buildHeavy(inHotels), ['hotels', 'clinics'], prior),
  );

  expect(scores).toEqual([...scores].sort());
  expect(scores.at(-1)).toBeGreaterThan(
    scoreFor(buildHeavy(90), ['clinics'], prior),
  );
});

it('lets the fitted prior stand where nobody voted elsewhere', () => {
  const tally = buildSplit({ ...liked, cells: { hotels: liked } });

  expect(cellPosterior(tally, liked, prior)).toEqual(posteriorOf(liked, prior));
});

it('never lets votes elsewhere outweigh eight votes here', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 500 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (elsewhere, share) => {
        const cell = { useful: 8, weight: 8, voters: 8 };
        const posterior = cellPosterior(
          buildSplit({
            useful: 8 + elsewhere * share,
            weight: 8 + elsewhere,
            voters: 8,
            cells: { here: cell },
          }),
          cell,
          prior,
        );

        return betaMean(posterior) >= 0.5 - 1e-9;
      },
    ),
  );
});
