import { performance } from 'node:perf_hooks';
import { readUsed } from './cpu-of.ts';

/** A side of a comparison: a process, and one request to it by its number. */
export interface Side {
  pid: number;
  send: (number: number) => Promise<unknown>;
  /** Makes ready for a turn; is not measured. */
  prepare?: () => Promise<void>;
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
const measureSide = async (
  { pid, send, prepare }: Side,
  { requests, concurrency }: Pick<Effort, 'requests' | 'concurrency'>,
  first: number,
): Promise<Cost> => {
  let next = first;
  await prepare?.();
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
 * Measures sides one after the other, turn by turn, so that a busy machine slows all of them. One
 * turn before the first warms up and does not count.
 *
 * @returns for each turn what each side cost
 */
export const measureInTurns = async (
  sides: Side[],
  effort: Effort,
): Promise<Cost[][]> => {
  const taken: Cost[][] = [];
  for (let turn = 0; turn <= effort.turns; turn += 1) {
    const costs: Cost[] = [];
    for (const side of sides) {
      costs.push(await measureSide(side, effort, turn * effort.requests));
    }
    if (turn > 0) taken.push(costs);
  }

  return taken;
};

/** The median of what each turn says. */
export const overTurns = (
  turns: Cost[][],
  value: (costs: Cost[]) => number,
): number => median(turns.map(value));

/** What a side costs: the medians over the turns. */
export const costOf = (turns: Cost[][], side: number): Cost => ({
  perSecond: overTurns(turns, (costs) => costs[side]?.perSecond ?? Number.NaN),
  cpuMs: overTurns(turns, (costs) => costs[side]?.cpuMs ?? Number.NaN),
});

/** How many times the cost of one side another has, by CPU time and by time, turn by turn. */
export const compareSides = (
  turns: Cost[][],
  side: number,
  by: number,
): { cpu: number; time: number } => ({
  cpu: overTurns(
    turns,
    (costs) =>
      (costs[side]?.cpuMs ?? Number.NaN) / (costs[by]?.cpuMs ?? Number.NaN),
  ),
  time: overTurns(
    turns,
    (costs) =>
      (costs[by]?.perSecond ?? Number.NaN) /
      (costs[side]?.perSecond ?? Number.NaN),
  ),
});

/** Measures two sides in turns. */
export const measurePair = async (
  ours: Side,
  floor: Side,
  effort: Effort,
): Promise<Pair> => {
  const turns = await measureInTurns([ours, floor], effort);
  // How many times the floor's cost ours is, the other way round.
  const { cpu, time } = compareSides(turns, 1, 0);

  return {
    ours: costOf(turns, 0),
    floor: costOf(turns, 1),
    ratio: time,
    cpuRatio: cpu,
  };
};
