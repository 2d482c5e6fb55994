import pino, { type Logger } from 'pino';
import { describeError } from './describe-error.ts';
import { type LogOutput, openLogOutput } from './log-output.ts';

/** From here on a line is written at once: somebody has to look, or the process is about to end. */
const urgent = pino.levels.values['warn'] ?? 0;

/**
 * The service's log: JSON, one line each. An error under the key `error` is written as
 * `describeError` has it.
 *
 * @param output default: standard output
 */
export const createLog = (
  level: string,
  output: Pick<LogOutput, 'write'> & Partial<LogOutput> = openLogOutput(),
): Logger =>
  pino(
    {
      level,
      serializers: { error: describeError, err: describeError },
      hooks: {
        // Of an error alone pino would copy the message beside the serialized error.
        logMethod([first, ...rest], method, methodLevel) {
          if (first instanceof Error) {
            method.call(this, { error: first }, 'An error was logged.');
          } else method.call(this, first, ...rest);
          if (methodLevel >= urgent) output.flush?.();
        },
      },
    },
    output,
  );
