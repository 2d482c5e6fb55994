import { DAY_MS, MINUTE_MS } from '@starters/contracts';
import { poll } from '#src/waiting.ts';
import type { CrashingPostgres } from './crashing-postgres.ts';
import type { Replicas } from './replicas.ts';
import type { ServiceClock } from './service-clock.ts';

/** What a run disturbs. */
export interface DisturbDeps {
  replicas: Replicas;
  postgres: CrashingPostgres;
  clock: ServiceClock;
  /** Whether a call may still land. */
  isHeld: () => boolean;
  count(kind: string): void;
}

/** How often a run disturbs, and how. */
export interface Disturbances {
  /** Replicas ended by `kill -9`. */
  kills: number;
  /** PostgreSQL's ends: crash, restart and killed connection in turn. */
  databaseEnds: number;
  /** Times the clock of one replica goes wrong, and days that pass at once. */
  clockJumps: number;
}

/** Within what HubSpot's signatures allow; beyond it a replica would refuse everybody. */
const skews = [-50_000, 4 * MINUTE_MS, -30_000, 2 * MINUTE_MS];

interface Step {
  /** When, as a share of the run. */
  at: number;
  act: () => Promise<void>;
}

const spread = (
  count: number,
  offset: number,
  act: (index: number) => Promise<void>,
): Step[] =>
  Array.from({ length: count }, (_, index) => ({
    at: (index + offset) / count,
    act: () => act(index),
  }));

/**
 * What disturbs a run, in order: replicas killed, PostgreSQL ended, clocks wrong.
 *
 * @returns does what is due at a share of the run between 0 and 1; resolves at once, and what was
 *   begun is waited for by `finished`
 */
export const planDisturbances = (
  { replicas, postgres, clock, isHeld, count }: DisturbDeps,
  { kills, databaseEnds, clockJumps }: Disturbances,
): { upTo(share: number): void; finished(): Promise<void> } => {
  const endDatabase = async (index: number) => {
    const [name, act] =
      [
        ['PostgreSQL killed', postgres.crash] as const,
        ['PostgreSQL restarted', postgres.restart] as const,
        ['connections killed', postgres.killBackend] as const,
      ][index % 3] ?? ([] as never);
    count(name);
    await act();
  };
  const jump = async (index: number) => {
    if (index % 3 === 2) {
      // A day may pass only when nothing can land any more: landing takes its own time.
      await poll(async () => (isHeld() ? null : true), {
        everyMs: 100,
        forMs: 60_000,
      });
      clock.advance(DAY_MS);
      count('days passed at once');

      return;
    }
    replicas.skewOne(skews[index % skews.length] ?? 0);
    count('clocks of one replica wrong');
  };
  const steps = [
    ...spread(kills, 0.6, () => replicas.killOne()),
    ...spread(databaseEnds, 0.4, endDatabase),
    ...spread(clockJumps, 0.8, jump),
  ].sort((one, other) => one.at - other.at);
  const running: Promise<void>[] = [];
  const failures: unknown[] = [];
  const begin = (step: Step | undefined) => {
    running.push(
      step?.act().catch((error: unknown) => void failures.push(error)) ??
        Promise.resolve(),
    );
  };

  return {
    upTo: (share) => {
      while (steps[0] && steps[0].at <= share) {
        begin(steps.shift());
      }
    },
    finished: async () => {
      for (const step of steps.splice(0)) begin(step);
      await Promise.all(running);
      if (failures.length > 0) throw failures[0];
    },
  };
};
