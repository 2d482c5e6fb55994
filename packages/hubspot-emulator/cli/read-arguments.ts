import { parseArgs } from 'node:util';
import { messageOf } from './message-of.ts';

/** What the command was asked to do. */
export type Command =
  | { kind: 'help' }
  | { kind: 'wrong'; problem: string }
  | { kind: 'run'; options: RunOptions };

/** How the emulator is started. */
export interface RunOptions {
  /** 0 for any free port. */
  port: number;
  /** The token that apps must send; null for a new one. */
  token: string | null;
  accountId: number;
  /** Where the account is kept; null for in memory only. */
  dataFile: string | null;
  /** JSON of users and teams; null for one user. */
  peopleFile: string | null;
}

/** The port where none is asked for. */
export const DEFAULT_PORT = 4600;

/** What `--help` prints. */
export const help = `Usage: hubspot-emulator [options]

Answers HubSpot's CRM API for one account on this machine, in memory.

  --port NUMBER     port of 127.0.0.1; 0 for any that is free (default ${DEFAULT_PORT})
  --token TEXT      access token that your app sends (default: a new one each time)
  --account NUMBER  id of the account (default 12345678)
  --data FILE       keep the account in this file, and go on with what it holds
  --people FILE     JSON with the users and teams of the account (default: one user)
  --help, -h        show this
`;

const wrong = (problem: string): Command => ({ kind: 'wrong', problem });

/** A whole number of at most `max`, written in digits; null for anything else. */
const readNumber = (text: string, max: number): number | null => {
  const number = Number(text);

  return /^\d+$/.test(text) && number <= max ? number : null;
};

const parse = (args: string[]) =>
  parseArgs({
    args,
    options: {
      port: { type: 'string', default: String(DEFAULT_PORT) },
      token: { type: 'string' },
      account: { type: 'string', default: '12345678' },
      data: { type: 'string' },
      people: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  }).values;

/** What the arguments of the command line ask for, or what is wrong with them. */
export const readArguments = (args: string[]): Command => {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    // Node adds how to pass an argument that starts with a dash, which is of no use here.
    const [sentence = ''] = messageOf(error).split('. ');

    return wrong(sentence);
  }
  if (values.help) return { kind: 'help' };

  const port = readNumber(values.port, 65_535);
  if (port === null) {
    return wrong(
      `--port takes a number from 0 to 65535, not "${values.port}".`,
    );
  }
  const accountId = readNumber(values.account, Number.MAX_SAFE_INTEGER);
  if (accountId === null || accountId === 0) {
    return wrong(
      `--account takes the id of an account, a number from 1, not "${values.account}".`,
    );
  }
  const empty = (['token', 'data', 'people'] as const).find(
    (name) => values[name]?.trim() === '',
  );
  if (empty !== undefined) return wrong(`--${empty} is empty.`);
  if (values.token !== undefined && /[^\x21-\x7e]/.test(values.token)) {
    return wrong(
      '--token takes visible ASCII characters without blanks, as a header can carry.',
    );
  }

  return {
    kind: 'run',
    options: {
      port,
      token: values.token ?? null,
      accountId,
      dataFile: values.data ?? null,
      peopleFile: values.people ?? null,
    },
  };
};
