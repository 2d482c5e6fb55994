/**
 * The classes of SQLSTATE that say that the server cannot serve now: connection (08), transaction
 * rolled back by the server (40), resources, such as a full disk (53), a lock that was not to be
 * had (55), intervention, such as a time-out or a restart (57), its own system (58), an internal
 * error, such as damaged data (XX).
 * https://www.postgresql.org/docs/18/errcodes-appendix.html
 */
const passingClasses = ['08', '40', '53', '55', '57', '58', 'XX'];

const socketCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
];

/** What pg and its pool say without a code. */
const sayings =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed)/;

/**
 * Whether an error of a query says that the database cannot be used now: it is away, silent,
 * restarting, full, or a statement took too long. What it refuses by its rules is not meant.
 */
export const isDatabaseUnavailable = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) {
    return error.errors.length > 0 && error.errors.every(isDatabaseUnavailable);
  }
  if (sayings.test(error.message)) return true;
  if (!('code' in error) || typeof error.code !== 'string') return false;

  return 'severity' in error
    ? passingClasses.includes(error.code.slice(0, 2))
    : 'syscall' in error && socketCodes.includes(error.code);
};
