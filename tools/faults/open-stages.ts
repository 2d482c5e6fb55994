import { setTimeout } from 'node:timers/promises';
import type { Database } from '#src/store/open-database.ts';
import type { Random } from '#tools/ranking-bench/random.ts';
import { emptyDeeds } from './deeds.ts';
import type { FaultAccount } from './fault-account.ts';
import { openSlots } from './open-slots.ts';
import type { Replicas } from './replicas.ts';
import type { Stage } from './stage.ts';

/** What was done in all accounts, and what failed. */
export interface Tally {
  done: Record<string, number>;
  /** Kills, restarts, wrong clocks. */
  disturbed: Record<string, number>;
  /** Operations that met a failure which no disturbance of the run excuses. */
  failed: number;
  failures: string[];
}

const mostFailures = 20;
const mostTries = 60;
const pauseMs = 500;

const askPatiently = async <T>(ask: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries >= mostTries) throw error;
      await setTimeout(pauseMs);
    }
  }
};

/** Opens each account: what people may vote on, and how they call the service. */
export const openStages = async (
  accounts: FaultAccount[],
  {
    db,
    random,
    replicas,
    clientSecret,
    now,
    contacts,
    tally,
  }: {
    db: Database;
    random: Random;
    replicas: Pick<Replicas, 'call'>;
    clientSecret: string;
    now: () => number;
    /** How many clients of each account people work with. */
    contacts: number;
    tally: Tally;
  },
): Promise<Stage[]> => {
  let last = 0;

  return Promise.all(
    accounts.map(async (account): Promise<Stage> => {
      const { accountId, contactIds } = account;
      const stage: Stage = {
        account,
        random,
        db,
        ask: (query) => askPatiently(() => query(db)),
        deeds: emptyDeeds([]),
        count: (kind) => {
          tally.done[kind] = (tally.done[kind] ?? 0) + 1;
        },
        next: () => (last += 1),
        call: (userId, method, path, body) =>
          replicas.call(
            { userId, accountId, clientSecret, now },
            method,
            path,
            body,
          ),
        blame: (what) => {
          tally.failed += 1;
          if (tally.failures.length < mostFailures) tally.failures.push(what);
        },
      };
      stage.deeds.slots.push(
        ...(await openSlots(stage, contactIds.slice(0, contacts))),
      );

      return stage;
    }),
  );
};

/** The stage for one operation, which fails once however many of its calls fail. */
export const forOneOperation = (stage: Stage): Stage => {
  let hasFailed = false;
  const blame = (what: string) => {
    if (!hasFailed) stage.blame(what);
    hasFailed = true;
  };

  return {
    ...stage,
    blame,
    call: async (userId, method, path, body) => {
      const called = await stage.call<never>(userId, method, path, body);
      if (called.failures > 0) {
        blame(
          `${method} ${path}: ${called.failures} times without an answer, last ${called.lastFailure}`,
        );
      }

      return called;
    },
  };
};
