import { pause } from '#src/waiting.ts';
import { readUsed } from './cpu-of.ts';

const pollMs = 500;
/** CPU time in that time, in ms, below which a service does nothing but its timers. */
const quietCpuMs = 30;
const patienceMs = 300_000;

/** Waits until a process has nothing to do, so that no answer pays for what came before it. */
export const untilQuiet = async (pid: number): Promise<void> => {
  const until = performance.now() + patienceMs;
  let before = await readUsed(pid);
  while (performance.now() < until) {
    await pause(pollMs);
    const now = await readUsed(pid);
    if ((now?.cpuMs ?? 0) - (before?.cpuMs ?? 0) < quietCpuMs) return;
    before = now;
  }
};
