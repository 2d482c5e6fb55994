import { performance } from 'node:perf_hooks';
import { readUsed } from './cpu-of.ts';

/** A side of a comparison: a process, and one request to it by its number. */
export interface Side {
  pid: number;
  send: (number: number) => Promise<unknown>;
}

/** What a side costs. */
export interface Cost {
  /** Requests a second while `concurrency` of them are open. */
  perSecond: number;
  /** CPU time of the process per request, in ms; `NaN` where the system does not say. */
  cpuMs: number;
}

/** Two sides measured in turns. */
export interface Pair {
  ours: Cost;
  floor: Cost;
  /** Our throughput by the floor's. */
  ratio: number;
  /** The floor's CPU time by ours. */
  cpuRatio: number;
}

/** How much is measured. */
export interface Effort {
  turns: number;
  requests: number;
  concurrency: number;
}

/** The middle one of some numbers. */
export const median = (values: number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ??
  Number.NaN;

/** What some requests cost a side: each is sent as soon as one of those open is answered. */
export const measureSide = async (
  { pid, send }: Side,
  { requests, concurrency }: Pick<Effort, 'requests' | 'concurrency'>,
  first: number,
): Promise<Cost> => {
  let next = first;
  const before = await readUsed(pid);
  const from = performance.now();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (next < first + requests) {
        next += 1;
        await send(next - 1);
      }
    }),
  );
  const ms = performance.now() - from;
  const after = await readUsed(pid);

  return {
    perSecond: (requests / ms) * 1000,
    cpuMs:
      before && after ? (after.cpuMs - before.cpuMs) / requests : Number.NaN,
  };
};

/**
 * Measures two sides in turns, so that a busy machine slows both, and takes the medians. One turn
 * before the first warms up and does not count.
 */
export const measurePair = async (
  ours: Side,
  floor: Side,
  effort: Effort,
): Promise<Pair> => {
  const taken: [ours: Cost, floor: Cost][] = [];
  for (let turn = 0; turn <= effort.turns; turn += 1) {
    const first = turn * effort.requests;
    const ofOurs = await measureSide(ours, effort, first);
    const ofFloor = await measureSide(floor, effort, first);
    if (turn > 0) taken.push([ofOurs, ofFloor]);
  }
  const middle = (side: 0 | 1): Cost => ({
    perSecond: median(taken.map((turn) => turn[side].perSecond)),
    cpuMs: median(taken.map((turn) => turn[side].cpuMs)),
  });

  return {
    ours: middle(0),
    floor: middle(1),
    ratio: median(taken.map(([our, bare]) => our.perSecond / bare.perSecond)),
    cpuRatio: median(taken.map(([our, bare]) => bare.cpuMs / our.cpuMs)),
  };
};
