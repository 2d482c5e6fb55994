import { MINUTE_MS } from '@starters/contracts';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { pause } from '#src/waiting.ts';
import { readUsed } from '#tools/bench/cpu-of.ts';
import { drawCurves } from '#tools/bench/draw-curves.ts';
import { serveAccounts } from '#tools/bench/fill-accounts.ts';
import {
  type CurvePoint,
  type CurveSide,
  measureCurve,
  measureSides,
} from '#tools/bench/measure-curve.ts';
import type { Bench, Section } from '#tools/bench/section.ts';
import { judge, type Verdict } from '#tools/bench/verdict.ts';

const megabyte = 1_000_000;

/** Prints the points of a curve, and draws them where that is wanted. */
const report = async (
  { say, curves, effort }: Bench,
  grows: string,
  points: CurvePoint[],
): Promise<void> => {
  for (const { x, cost, byFirst, bytes, memory, startMs } of points) {
    say(
      `${x} ${grows}: card ${cost.cpuMs.toFixed(2)} ms CPU (× ${byFirst.cpu.toFixed(2)}), time × ${byFirst.time.toFixed(2)}, ${bytes} bytes; service ${Math.round(memory / megabyte)} MB; first card ${Math.round(startMs)} ms after the start`,
    );
  }
  say(`  (medians of ${effort.turns} turns; × is by the first point)`);
  if (curves !== null) await drawCurves(curves, grows, points);
};

const judgeMemory = (figure: string, { memory }: CurvePoint): Verdict =>
  judge(`memory of the service, MB, ${figure}`, memory / megabyte, {
    most: 300,
  });

/** The first and the last point, of which there is at least one. */
const ends = (points: CurvePoint[]): [CurvePoint, CurvePoint] => {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) throw new Error('A curve needs a point.');

  return [first, last];
};

/** Warm cards of accounts with more and more starters. */
export const starters: Section = async (bench) => {
  const points = await measureCurve(
    bench,
    (bench.points ?? [30, 500, 10_000]).map((x) => ({
      x,
      size: { starters: x, votes: 50_000 },
    })),
  );
  await report(bench, 'starters', points);
  const [first, last] = ends(points);

  return [
    judge(
      `CPU per warm card, ${last.x} / ${first.x} starters`,
      last.byFirst.cpu,
      {
        most: 1.3,
      },
    ),
    judge(
      `bytes of a card, ${last.x} / ${first.x} starters`,
      last.bytes / first.bytes,
      {
        most: 1.2,
      },
    ),
    judgeMemory(`${last.x} starters`, last),
  ];
};

/** Warm cards of accounts with more and more votes. */
export const votes: Section = async (bench) => {
  const points = await measureCurve(
    bench,
    (bench.points ?? [1_000, 10_000, 100_000, 1_000_000]).map((x) => ({
      x,
      size: { starters: bench.starters, votes: x },
    })),
  );
  await report(bench, 'votes', points);
  const [first, last] = ends(points);

  return [
    judge(`card time, ${last.x} / ${first.x} votes`, last.byFirst.time, {
      most: 1.2,
    }),
    judgeMemory(`${bench.starters} starters, ${last.x} votes`, last),
  ];
};

/** Warm cards of accounts with more and more segments, a quarter of which each contact is in. */
export const segments: Section = async (bench) => {
  const points = await measureCurve(
    bench,
    (bench.points ?? [8, 100, 1_000]).map((x) => ({
      x,
      size: { starters: bench.starters, votes: 1_000, segments: x },
    })),
  );
  await report(bench, 'segments', points);
  const [first, last] = ends(points);

  return [
    judge(
      `CPU per warm card, ${last.x} / ${first.x} segments`,
      last.byFirst.cpu,
      null,
    ),
  ];
};

/** What services do in a minute without any request: what each account costs that nobody uses. */
const sayIdle = async (bench: Bench, sides: CurveSide[]): Promise<void> => {
  const read = () => Promise.all(sides.map(({ pid }) => readUsed(pid)));
  const before = await read();
  await pause(MINUTE_MS);
  const after = await read();
  for (const [index, { x }] of sides.entries()) {
    const cpuMs =
      (after[index]?.cpuMs ?? Number.NaN) - (before[index]?.cpuMs ?? 0);
    bench.say(`  ${x} accounts without a request: ${cpuMs} ms CPU a minute`);
  }
};

/** Warm cards of one service for more and more accounts, one card of each in turn. */
export const accounts: Section = async (bench) => {
  const served: Awaited<ReturnType<typeof serveAccounts>>[] = [];
  try {
    for (const x of bench.points ?? [1, 10, 100]) {
      served.push(
        await serveAccounts(
          bench,
          Array.from({ length: x }, (_, index) => ACCOUNT_ID + index),
          { starters: 30, votes: 1_000 },
        ),
      );
    }
    const points = await measureSides(
      served.map(({ side }) => side),
      bench.effort,
    );
    await report(bench, 'accounts', points);
    await sayIdle(
      bench,
      served.map(({ side }) => side),
    );
    const [first, last] = ends(points);

    return [
      judge(
        `CPU per warm card, ${last.x} / ${first.x} accounts`,
        last.byFirst.cpu,
        null,
      ),
      judgeMemory(`${last.x} accounts`, last),
    ];
  } finally {
    for (const each of served) await each.close();
  }
};
