import { homedir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

/** What a person asks of the command. */
export interface CommandArguments {
  /** Absolute folder of the project. */
  root: string;
  port: number;
  /** Whether the person chose the port. */
  isPortChosen: boolean;
  /** The `NAME` of an hsprofile.NAME.json. */
  profile?: string;
  /** Absolute folder. */
  cacheFolder: string;
}

/** Arguments that ask for nothing the command can do; the message says what is wrong. */
export class ArgumentError extends Error {
  override name = 'ArgumentError';
}

const usualPort = 4500;

/** What `--help` prints. */
export const help = `Usage: hubspot-host PATH [options]

Opens the UI extensions of a HubSpot project in a look-alike of HubSpot's CRM, on this machine.
PATH is the folder of hsproject.json.

  --port NUMBER   where to listen; ${usualPort}, or a free port where that is taken
  --cache FOLDER  where built extensions are kept; ~/.cache/hubspot-host
  --profile NAME  variables of hsprofile.NAME.json, for manifests and context.variables
  --help          prints this
`;

const parse = (args: string[]) => {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        cache: { type: 'string' },
        profile: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    // Node's message names the option.
    throw new ArgumentError(
      error instanceof Error ? error.message : String(error),
    );
  }
};

/**
 * Reads the arguments of the command.
 *
 * @returns null when help is wanted
 * @throws ArgumentError
 */
export const readArguments = (args: string[]): CommandArguments | null => {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const [root, ...others] = positionals;
  if (root === undefined) {
    throw new ArgumentError('The folder of a HubSpot project is missing.');
  }
  if (others.length > 0) {
    throw new ArgumentError(
      `One project is opened at a time: ${others.join(' ')} is too much.`,
    );
  }
  const port = Number(values.port ?? usualPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new ArgumentError(
      `${values.port} is not a port: give a number from 0, for a free one, to 65535.`,
    );
  }

  return {
    root: path.resolve(root),
    port,
    isPortChosen: values.port !== undefined,
    ...(values.profile === undefined ? {} : { profile: values.profile }),
    cacheFolder: path.resolve(
      values.cache ??
        path.join(
          process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'),
          'hubspot-host',
        ),
    ),
  };
};
