import { openProject } from './open-project.ts';
import { ArgumentError, help, readArguments } from './read-arguments.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

const explain = (error: unknown): string => {
  if (error instanceof ArgumentError) return `${error.message}\n\n${help}`;
  if (!(error instanceof Error)) return `${String(error)}\n`;

  return 'code' in error && error.code === 'EADDRINUSE'
    ? 'That port is taken. Give another with --port, or leave it out to take a free one.\n'
    : `${error.message}\n`;
};

/**
 * Runs the command until Ctrl-C. What goes wrong is a sentence on the error output and an exit
 * code of 1.
 *
 * @param args what a person typed after its name
 */
export const runCommand = async (args: string[]): Promise<void> => {
  try {
    const wanted = readArguments(args);
    if (!wanted) {
      say(help.trimEnd());

      return;
    }
    const host = await openProject(wanted, say);
    say(`\nOpen\n\n  ${host.entry}\n\nCtrl-C stops it.`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void host.close());
    }
  } catch (error) {
    process.stderr.write(explain(error));
    process.exitCode = 1;
  }
};
