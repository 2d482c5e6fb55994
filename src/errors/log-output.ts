import pino from 'pino';

/** What is gathered is written when it has so many bytes, or so many ms later. */
const mostBytes = 4_096;
const mostMs = 250;

/** Where log lines are written to. */
export interface LogOutput {
  write(line: string): void;
  /** Writes what was gathered. */
  flush(): void;
}

/**
 * Standard output that writes lines together, since one call of the system for each takes longer than
 * the line itself. When the process ends by itself, all are written; if it is killed, those of the
 * last quarter of a second are lost.
 *
 * @param dest a file's path or descriptor. Default: standard output
 */
export const openLogOutput = ({
  dest = 1,
}: { dest?: string | number } = {}): LogOutput => {
  const output = pino.destination({
    dest,
    sync: true,
    minLength: mostBytes,
    periodicFlush: mostMs,
  });
  process.once('exit', () => output.flushSync());

  return {
    write: (line) => output.write(line),
    flush: () => output.flushSync(),
  };
};
