import { labelWordings } from '#src/review/label-wordings.ts';

/** Wordings, the newest first: so many a day, on as many days. */
const wordings = (days: number, ofDay: number) =>
  Array.from({ length: days * ofDay }, (_, index) => ({
    hash: `hash-${index}`,
    firstSeenAt: new Date(
      Date.UTC(2026, 0, 1 + Math.floor(index / ofDay), 12) - (index % ofDay),
    ),
  })).reverse();

it('names wordings by their day, and numbers those of one day from the earliest', () => {
  const label = labelWordings(wordings(1, 3), 'hash-0', 'en');

  expect(['hash-0', 'hash-1', 'hash-2', 'unknown'].map(label)).toEqual([
    'Now',
    'Before: 1 January 2026 (2)',
    'Before: 1 January 2026 (1)',
    'Before',
  ]);
});

/** ms of the quickest of some runs. */
const time = (act: () => unknown): number => {
  let best = Infinity;
  for (let run = 0; run < 5; run += 1) {
    const from = performance.now();
    act();
    best = Math.min(best, performance.now() - from);
  }

  return best;
};

it.each([
  ['of one day', (count: number) => wordings(1, count)],
  ['of a day each', (count: number) => wordings(count, 1)],
  ['of a few days', (count: number) => wordings(count / 10, 10)],
])('takes time in proportion to how many there are: %s', (_, make) => {
  let ratio = Infinity;
  for (let turn = 0; turn < 10 && ratio > 12; turn += 1) {
    const [few, many] = [make(200), make(2_000)];
    const label = (some: typeof few) =>
      time(() => labelWordings(some, 'hash-0', 'en'));
    ratio = Math.min(ratio, label(many) / label(few));
  }

  // Ten times as many took a hundred times as long: 400 took minutes.
  expect(ratio).toBeLessThanOrEqual(30);
});
