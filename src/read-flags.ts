import { parseArgs } from 'node:util';

/** A flag of a command. */
export interface Flag {
  type: 'boolean' | 'string';
  /** What stands for its value in the help; for a flag of type string. */
  value?: string;
  /** What it does. */
  says: string;
}

type Flags = Record<string, Flag>;

/** A command as its help presents it. */
export interface Command<F extends Flags> {
  /** What a person types, without flags. */
  command: string;
  /** What it does. */
  about: string;
  /** What is typed beside the flags, if anything is. */
  argument?: { value: string; says: string };
  flags: F;
}

type Values<F extends Flags> = ReturnType<
  typeof parseArgs<{ options: F }>
>['values'];

/** What came of parsing: the values, or a text to print in place of running. */
export type Parsed<F extends Flags> =
  | { values: Values<F>; argument?: string; note?: string }
  | { help: string; complaint?: string };

const separator = (command: string) =>
  command.startsWith('npm') ? `${command} --` : command;

const help: Flag = { type: 'boolean', says: 'prints this' };

const describe = ({
  command,
  about,
  argument,
  flags,
}: Command<Flags>): string => {
  const rows = [
    ...(argument ? [[argument.value, argument.says] as const] : []),
    ...Object.entries({ ...flags, help }).map(
      ([name, { value, says }]) =>
        [`--${name}${value === undefined ? '' : ` ${value}`}`, says] as const,
    ),
  ];
  const width = Math.max(...rows.map(([flag]) => flag.length));

  return [
    about,
    '',
    `Usage: ${separator(command)} ${argument ? `${argument.value} ` : ''}[flags]`,
    ...rows.map(([flag, says]) => `  ${flag.padEnd(width)}  ${says}`),
  ].join('\n');
};

/**
 * Flags typed before the `--` of npm, as in `npm start --reset`: npm keeps them from the command
 * and puts them into the environment. A value after a space stays an argument.
 */
const flagsTakenByNpm = (flags: Flags, env: NodeJS.ProcessEnv): string[] =>
  Object.entries(flags)
    .sort(([, one], [, other]) => one.type.localeCompare(other.type))
    .flatMap(([name, { type }]) => {
      const value = env[`npm_config_${name}`] ?? '';
      if (value === '') return [];

      return type === 'boolean' || value === 'true'
        ? [`--${name}`]
        : [`--${name}=${value}`];
    });

/** Reads arguments by the command's table of flags. */
export const parseFlags = <F extends Flags>(
  command: Command<F>,
  args: string[],
  env: NodeJS.ProcessEnv,
): Parsed<F> => {
  const taken = flagsTakenByNpm(command.flags, env);
  const all = [...taken, ...args];
  if (args.includes('--help')) return { help: describe(command) };

  try {
    const { values, positionals } = parseArgs({
      args: all,
      options: command.flags,
      allowPositionals: command.argument !== undefined,
    });
    const [argument] = positionals;
    if (command.argument && positionals.length !== 1) {
      return {
        help: describe(command),
        complaint: `${command.argument.value} is ${argument === undefined ? 'missing' : 'to be one'}.`,
      };
    }
    const read = argument === undefined ? { values } : { values, argument };

    return taken.length === 0
      ? read
      : {
          ...read,
          note: `Taken as: ${separator(command.command)} ${all.join(' ')}`,
        };
  } catch (error) {
    const [complaint = ''] = String(
      error instanceof Error ? error.message : error,
    ).split('. ');

    return { help: describe(command), complaint: `${complaint}.` };
  }
};

/**
 * The flags and the argument this process was started with. Prints the help and ends the process where it is asked
 * for; says what is wrong, and ends it with 2, where a flag is not one of the command's.
 */
export const readCommand = <F extends Flags>(
  command: Command<F>,
): { values: Values<F>; argument: string } => {
  const parsed = parseFlags(command, process.argv.slice(2), process.env);
  if ('values' in parsed) {
    if (parsed.note !== undefined) process.stderr.write(`${parsed.note}\n`);

    return { values: parsed.values, argument: parsed.argument ?? '' };
  }
  if (parsed.complaint === undefined) {
    process.stdout.write(`${parsed.help}\n`);
    process.exit(0);
  }
  process.stderr.write(`${parsed.complaint}\n\n${parsed.help}\n`);
  process.exit(2);
};

/** The flags of a command without an argument; otherwise as `readCommand`. */
export const readFlags = <F extends Flags>(command: Command<F>): Values<F> =>
  readCommand(command).values;
