import type { HostSide } from './protocol.ts';
import { LOG_LEVELS, type LogLevel } from './log-entry.ts';
import { createLogQuota } from './log-quota.ts';

const consoleMethods = [...LOG_LEVELS, 'log', 'trace'] as const;

/** The log of one extension: its console, and its lines in the panel of the page. */
export interface WorkerLog {
  /** A line for both. */
  write: (level: LogLevel, message: string) => void;
}

/** What an error says; anything can be thrown. */
export const messageOf = (thrown: unknown): string => {
  try {
    return thrown instanceof Error
      ? `${thrown.name}: ${thrown.message}`
      : String(thrown);
  } catch {
    return 'Something was thrown that has no text.';
  }
};

/**
 * Makes the log, and holds the console of the extension to the same quota: a flood of lines would
 * take the page's developer tools with it.
 */
export const createWorkerLog = (host: HostSide): WorkerLog => {
  const native = { ...console };
  const takes = createLogQuota((message) => {
    native.warn(message);
    host.log('warn', message);
  });
  for (const method of consoleMethods) {
    console[method] = (...parts: unknown[]) => {
      if (takes()) native[method](...parts);
    };
  }

  return {
    write: (level, message) => {
      if (!takes()) return;
      native[level](message);
      host.log(level, message);
    },
  };
};
