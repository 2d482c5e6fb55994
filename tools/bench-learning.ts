import { readFlags } from '#src/read-flags.ts';
import { learn } from '#src/ranking/learn.ts';
import type { Evidence } from '#src/ranking/evidence.ts';
import {
  createEvidenceReader,
  toEvidenceText,
} from '#src/store/evidence-text.ts';
import { createRandom } from './ranking-bench/random.ts';

readFlags({
  command: 'npm run bench:learning',
  about:
    'Times what is computed when a vote changed: the model of 500 starters, 8 segments and 50,000 votes, beside reading the same votes from a text, in turns. Fails where that takes more than 150 ms of CPU and more than eight times as long as reading.',
  flags: {},
});

const starterCount = 500;
const votesEach = 100;
const segmentCount = 8;
const today = 20_780;
const turns = 9;
const limitMs = 150;
const limitRatio = 8;

const random = createRandom(1);
const starters = Array.from({ length: starterCount }, (): Evidence[] => {
  const quality = 0.2 + 0.6 * random.uniform();

  return Array.from({ length: votesEach }, (_, index) => ({
    userId: random.below(300),
    segmentIds: [String(random.below(segmentCount))],
    isUseful: random.uniform() < quality,
    weight: 1,
    day: today - votesEach + index,
  }));
});
const text = starters.map(toEvidenceText);
const segments = Array.from({ length: segmentCount }, (_, id) => String(id));

const time = (work: () => void): number => {
  const before = process.cpuUsage();
  work();

  return process.cpuUsage(before).user / 1000;
};
const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const learning: number[] = [];
const reading: number[] = [];
for (let turn = 0; turn < turns; turn += 1) {
  reading.push(time(() => text.forEach(createEvidenceReader())));
  learning.push(
    time(() => {
      const learned = learn(starters, today);
      for (const evidence of starters) {
        for (const id of segments) learned.estimate(evidence, [id]);
      }
    }),
  );
}
const ratios = learning.map((ms, turn) => ms / (reading[turn] ?? 1));
process.stdout.write(
  `learning  ${median(learning).toFixed(0)} ms of CPU\nreading   ${median(reading).toFixed(0)} ms\nratio     ${median(ratios).toFixed(1)}\n`,
);
if (median(learning) > limitMs && median(ratios) > limitRatio) {
  process.exitCode = 1;
}
