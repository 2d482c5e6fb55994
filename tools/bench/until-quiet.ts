import { pause } from '#src/waiting.ts';
import { readUsed } from './cpu-of.ts';

const pollMs = 500;
/** How often in a row, so that a pause between two batches of figures is not taken for the end. */
const quietPolls = 10;
/** CPU time in that time, in ms, below which a service does nothing but its timers. */
const quietCpuMs = 30;
const patienceMs = 300_000;

/** Waits until a process has nothing to do, so that no answer pays for what came before it. */
export const untilQuiet = async (pid: number): Promise<void> => {
  const until = performance.now() + patienceMs;
  let before = await readUsed(pid);
  let quiet = 0;
  while (performance.now() < until) {
    await pause(pollMs);
    const now = await readUsed(pid);
    const isQuiet = (now?.cpuMs ?? 0) - (before?.cpuMs ?? 0) < quietCpuMs;
    quiet = isQuiet ? quiet + 1 : 0;
    if (quiet === quietPolls) return;
    before = now;
  }
};
