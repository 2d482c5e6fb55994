import {
  constants,
  type PerformanceEntry,
  PerformanceObserver,
} from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';

/** How often memory is given back. */
const everyMs = 30_000;
/** One may be under way when the mode is switched on, and give nothing back: the next one does. */
const collections = 2;

/** Whether this V8 has the mode: that of Node 24 does, that of Node 22 would print an error. */
const hasMemorySaver = (v8 = process.versions.v8): boolean => {
  const [major = 0, minor = 0] = v8.split('.').map(Number);

  return major > 13 || (major === 13 && minor >= 6);
};

/** Node's types leave out what an entry of a collection says of it. */
const isMajor = (entry: PerformanceEntry): boolean =>
  (entry as { detail?: { kind?: number } }).detail?.kind ===
  constants.NODE_PERFORMANCE_GC_MAJOR;

/**
 * Has V8 give memory back to the system now and then. After a collection V8 keeps the pages that
 * became empty, for later, and by itself never returns them: after a large reading the process
 * stays as large as it was at its largest. Only a collection in memory saver mode returns them.
 * If that mode were always on, a card would take at least a fifth more CPU; so it is on for two
 * collections of old objects, every half minute (docs/decisions/0101).
 *
 * Does nothing on a V8 older than 13.6.
 */
export const giveBackMemory = (): void => {
  if (!hasMemorySaver()) return;
  let left = 0;
  const observer = new PerformanceObserver((list) => {
    left -= list.getEntries().filter(isMajor).length;
    if (left > 0) return;
    observer.disconnect();
    setFlagsFromString('--no-memory-saver-mode');
  });
  setInterval(() => {
    left = collections;
    setFlagsFromString('--memory-saver-mode');
    observer.observe({ entryTypes: ['gc'] });
  }, everyMs).unref();
};
