import { setTimeout } from 'node:timers/promises';
import type { Random } from '#tools/ranking-bench/random.ts';
import { type ServiceProcess, startServiceProcess } from './service-process.ts';
import { type Caller, callSigned } from './sign-call.ts';

/** Several processes of the service on one database. */
export interface Replicas {
  /**
   * Calls one of them, and another as long as no answer comes; `attempts` says how often it was
   * sent.
   */
  call<T>(
    caller: Caller,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ body: T; attempts: number }>;
  /** Ends one with SIGKILL and starts another in its place. */
  killOne(): Promise<void>;
  kills: () => number;
  stop(): Promise<void>;
}

const mostAttempts = 60;

/** Starts `count` processes with these settings. */
export const startReplicas = async (
  count: number,
  settings: Record<string, string>,
  random: Random,
): Promise<Replicas> => {
  const running: ServiceProcess[] = await Promise.all(
    Array.from({ length: count }, () => startServiceProcess(settings)),
  );
  let kills = 0;

  return {
    call: async (caller, method, path, body) => {
      for (let attempts = 1; ; attempts += 1) {
        const replica = running[random.below(running.length)];
        try {
          const answer = await callSigned(
            replica?.url ?? '',
            caller,
            method,
            path,
            body,
          );
          if (answer.status < 500)
            return { body: answer.body as never, attempts };
        } catch (error) {
          if (attempts >= mostAttempts) throw error;
        }
        if (attempts >= mostAttempts) {
          throw new Error(
            `${method} ${path}: no answer in ${attempts} attempts.`,
          );
        }
        await setTimeout(250);
      }
    },

    killOne: async () => {
      const index = random.below(running.length);
      const victim = running[index];
      if (!victim) return;
      kills += 1;
      await victim.kill();
      running[index] = await startServiceProcess(settings);
    },

    kills: () => kills,
    stop: async () => {
      await Promise.all(running.map((each) => each.stop()));
    },
  };
};
