import type { Logger } from 'pino';

/**
 * Logs what nothing caught, as every other error is logged, and ends the process with 1: what
 * state it is in is not known, and whoever runs it starts it again.
 */
export const endOnDefect = (log: Pick<Logger, 'fatal' | 'flush'>): void => {
  const end = (error: unknown) => {
    log.fatal({ error }, 'The process ends: nothing caught this error.');
    log.flush();
    process.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
};
