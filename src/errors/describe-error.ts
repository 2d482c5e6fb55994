import { cutText } from '#src/cut-text.ts';

/** An error as the log has it: names, codes and frames, nothing that a person wrote. */
export interface LoggedError {
  /** The name of the error's class, or the type of what was thrown instead of one. */
  type: string;
  message: string;
  /** Where it was thrown: the frames alone, since the first line repeats the message. */
  stack?: string;
  cause?: LoggedError;
  /** Of an `AggregateError`. */
  errors?: LoggedError[];
  /** Codes and names from the list of what may be logged, such as `status` or `constraint`. */
  [field: string]: unknown;
}

/**
 * The fields of an error that may be logged. PostgreSQL's `detail` and `where`, and a statement
 * with its parameters, hold comments and ids of people: they are not among them.
 */
const allowedFields = [
  // Node's and PostgreSQL's.
  'code',
  'syscall',
  'severity',
  'schema',
  'table',
  'column',
  'constraint',
  // HubSpot's.
  'kind',
  'status',
  'category',
  'correlationId',
  'requiredScopes',
] as const;

const deepest = 5;
const mostErrors = 10;
const longestMessage = 1_000;

const replacements: [RegExp, string][] = [
  [/(?<![^\s"'<>(=:,])[^\s"'<>(=:,]+@[^\s"'<>),]+\.[^\s"'<>),]+/g, '[email]'],
  [/\b(bearer)\s+\S+/gi, '$1 [token]'],
  [/\bpat-[a-z0-9]+-[\w-]+/gi, '[token]'],
  [/(:\/\/[^\s:/@]*):[^\s@]*@/g, '$1:[password]@'],
];

const redact = (text: string): string =>
  cutText(
    replacements.reduce(
      (redacted, [pattern, instead]) => redacted.replace(pattern, instead),
      // A message may repeat a whole text: what is far behind the cut is not read.
      cutText(text, 4 * longestMessage),
    ),
    longestMessage,
  );

/** An error of PostgreSQL carries an SQLSTATE of five characters and a severity. */
const isFromPostgres = (error: Error): boolean =>
  'severity' in error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^[0-9A-Z]{5}$/.test(error.code);

const messageOf = (error: Error): string => {
  // PostgreSQL quotes a wrong value at the end: invalid input syntax for type integer: "…".
  if (isFromPostgres(error)) {
    return redact(error.message.replace(/: ".*$/s, ''));
  }
  // JSON.parse quotes what it could not read.
  if (error instanceof SyntaxError) {
    return redact(error.message.replace(/".*"/s, '"…"'));
  }

  return redact(error.message);
};

const framesOf = ({ stack = '', message }: Error): string => {
  const start = stack.indexOf(message);
  const afterMessage = start < 0 ? stack : stack.slice(start + message.length);

  return afterMessage
    .split('\n')
    .filter((line) => /^ +at /.test(line))
    .map((line) => line.trim())
    .join('\n');
};

const fieldsOf = (error: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(error).filter(
      ([name, value]) =>
        allowedFields.some((allowed) => allowed === name) &&
        value !== undefined &&
        value !== null,
    ),
  );

const describe = (error: unknown, depth: number): LoggedError => {
  if (!(error instanceof Error)) {
    return {
      type: typeof error,
      message:
        typeof error === 'string'
          ? redact(error)
          : 'Something that is no error was thrown.',
    };
  }
  const errors = error instanceof AggregateError ? error.errors : [];
  const isDeepest = depth >= deepest;

  return {
    type: error.name,
    message: messageOf(error),
    ...fieldsOf(error),
    stack: framesOf(error),
    ...(error.cause === undefined || isDeepest
      ? {}
      : { cause: describe(error.cause, depth + 1) }),
    ...(errors.length === 0 || isDeepest
      ? {}
      : {
          errors: errors
            .slice(0, mostErrors)
            .map((each: unknown) => describe(each, depth + 1)),
        }),
  };
};

/**
 * Turns whatever was thrown into what the log may have. Causes are followed five deep, so that a
 * circle of them ends.
 */
export const describeError = (error: unknown): LoggedError =>
  describe(error, 0);
