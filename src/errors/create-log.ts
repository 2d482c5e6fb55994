import pino, { type DestinationStream, type Logger } from 'pino';
import { describeError } from './describe-error.ts';

/**
 * The service's log: JSON, one line each. An error under the key `error` is written as
 * `describeError` has it.
 *
 * @param destination default: standard output
 */
export const createLog = (
  level: string,
  destination?: DestinationStream,
): Logger =>
  pino(
    {
      level,
      serializers: { error: describeError, err: describeError },
      hooks: {
        // Of an error alone pino would copy the message beside the serialized error.
        logMethod([first, ...rest], method) {
          if (first instanceof Error) {
            method.call(this, { error: first }, 'An error was logged.');
          } else method.call(this, first, ...rest);
        },
      },
    },
    ...(destination ? [destination] : []),
  );
