import { setTimeout } from 'node:timers/promises';
import { MINUTE_MS } from '@starters/contracts';
import { poll } from '#src/waiting.ts';
import type { Random } from '#tools/ranking-bench/random.ts';
import { type ServiceProcess, startServiceProcess } from './service-process.ts';
import { type Caller, callSigned } from './sign-call.ts';

/** What came of a call. */
export interface Called<T> {
  body: T;
  /** How often it was sent. */
  attempts: number;
  /** Of these, failures that no kill, restart or clock of the run excuses. */
  failures: number;
  /** What the last of these was. */
  lastFailure: string;
}

/** Several processes of the service on one database. */
export interface Replicas {
  /**
   * Calls one of them, and another as long as no answer comes.
   *
   * @throws Error when none answers for long
   */
  call<T>(
    caller: Caller,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<Called<T>>;
  /** Ends one with SIGKILL and starts another in its place. */
  killOne(): Promise<void>;
  kills: () => number;
  /** The clock of all, ahead of the machine's. */
  setClock(offsetMs: number): void;
  /** The clock of one of them goes wrong by so much, until it is killed or set right. */
  skewOne(ms: number): void;
  /** What they logged of defects. */
  defects(): string[];
  stop(): Promise<void>;
}

/** What startReplicas needs. */
export interface ReplicasOptions {
  count: number;
  settings: Record<string, string>;
  random: Random;
  /** Whether the database was disturbed since then (ms of `performance.now()`). */
  wasDisturbed: (since: number) => boolean;
}

interface Seat {
  running: ServiceProcess;
  skewMs: number;
}

const mostAttempts = 80;
const pauseMs = 250;
const mostStarts = 30;
const hearingMs = 2_000;

/** No answer to be shown: the next attempt may have one. */
const isFailure = ({ status, body }: { status: number; body: unknown }) =>
  status >= 500 ||
  status === 401 ||
  (typeof body === 'object' &&
    body !== null &&
    'reason' in body &&
    body.reason === 'database_unavailable');

/** Starts `count` processes with these settings. */
export const startReplicas = async ({
  count,
  settings,
  random,
  wasDisturbed,
}: ReplicasOptions): Promise<Replicas> => {
  let offset = 0;
  let jumpedAt = -Infinity;
  let kills = 0;
  const past: ServiceProcess[] = [];
  const seats: Seat[] = await Promise.all(
    Array.from({ length: count }, async () => ({
      running: await startServiceProcess(settings),
      skewMs: 0,
    })),
  );

  /** As whoever runs the service does: one that finds no database ends, and is started again. */
  const startAgain = async (
    offsetMs: () => number,
  ): Promise<ServiceProcess> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await startServiceProcess(settings, offsetMs());
      } catch (error) {
        if (tries >= mostStarts) throw error;
        await setTimeout(1_000);
      }
    }
  };

  return {
    call: async <T>(
      caller: Caller,
      method: string,
      path: string,
      body?: unknown,
    ): Promise<Called<T>> => {
      let failures = 0;
      let last = 'nothing ran';
      let lastFailure = '';
      for (let attempts = 1; attempts <= mostAttempts; attempts += 1) {
        const seat = seats[random.below(seats.length)];
        if (!seat) break;
        const { running } = seat;
        const startedAt = performance.now();
        const wasRunning = running.isRunning();
        try {
          const answer = await callSigned(
            running.url,
            caller,
            method,
            path,
            body,
          );
          if (!isFailure(answer)) {
            return { body: answer.body as T, attempts, failures, lastFailure };
          }
          last = `${answer.status} ${JSON.stringify(answer.body)}`;
        } catch (error) {
          // Sent again below, as a person does.
          last = String(error);
        }
        const isExcused =
          !wasRunning ||
          !running.isRunning() ||
          seat.skewMs !== 0 ||
          // A replica hears of a day that passed a moment later than HubSpot.
          startedAt - jumpedAt < hearingMs ||
          jumpedAt > startedAt ||
          wasDisturbed(startedAt);
        if (!isExcused) {
          failures += 1;
          lastFailure = last;
        }
        await setTimeout(pauseMs);
      }
      throw new Error(`${method} ${path}: no answer, last ${last}.`);
    },

    killOne: async () => {
      const seat = await poll(
        async () => {
          const running = seats.filter(({ running: each }) => each.isRunning());

          return running[random.below(running.length)] ?? null;
        },
        { everyMs: pauseMs },
      );
      if (!seat) return;
      kills += 1;
      const victim = seat.running;
      await victim.kill();
      past.push(victim);
      seat.running = await startAgain(() => offset);
      seat.skewMs = 0;
      seat.running.setClock(offset);
    },

    kills: () => kills,

    setClock: (offsetMs) => {
      if (offsetMs - offset > MINUTE_MS) jumpedAt = performance.now();
      offset = offsetMs;
      for (const { running, skewMs } of seats) {
        running.setClock(offset + skewMs);
      }
    },

    skewOne: (ms) => {
      const seat = seats[random.below(seats.length)];
      if (!seat) return;
      seat.skewMs = ms;
      seat.running.setClock(offset + ms);
    },

    defects: () =>
      [...past, ...seats.map(({ running }) => running)].flatMap(
        ({ defects }) => defects,
      ),

    stop: async () => {
      await Promise.all(seats.map(({ running }) => running.stop()));
    },
  };
};
