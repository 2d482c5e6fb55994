import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { Client } from '@hubspot/api-client';

/** The command as it runs. */
export interface RunningCommand {
  /** What it printed so far, on both outputs. */
  said(): string;
  /** HubSpot's client with the address and the token that the command printed. */
  client(): Client;
  /** Sends a signal, and gives the exit code; null where the signal ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

const source = path.resolve(__dirname, '..');
const running = new Set<ChildProcess>();

/** Ends the commands that a failed test left running. */
export const endCommands = (): void => {
  for (const each of running) each.kill('SIGKILL');
};

const launch = (args: string[], folder: string, node: string) => {
  const child = spawn(
    node,
    [path.join(folder, 'bin/hubspot-emulator.js'), ...args],
    { cwd: folder, env: {} },
  );
  running.add(child);
  let said = '';
  const exit = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  const hear = (wanted: string) =>
    new Promise<void>((resolve) => {
      for (const output of [child.stdout, child.stderr]) {
        output.on('data', (chunk: Buffer) => {
          said += chunk.toString();
          if (said.includes(wanted)) resolve();
        });
      }
    });

  return { child, exit, hear, said: () => said };
};

/**
 * Runs the command to its end.
 *
 * @param node the Node to run it with; the one of the tests by default
 */
export const runToEnd = async (
  args: string[],
  node = process.execPath,
): Promise<{ code: number | null; said: string }> => {
  const { exit, hear, said } = launch(args, source, node);
  void hear('');

  return { code: await exit, said: said() };
};

/**
 * Starts the command and waits until it says that it runs.
 *
 * @param folder where the package lies; its source by default
 * @throws Error with what it printed when it ends instead
 */
export const startCommand = async (
  args: string[],
  folder = source,
): Promise<RunningCommand> => {
  const { child, exit, hear, said } = launch(args, folder, process.execPath);
  const isRunning = await Promise.race([
    hear('Ctrl-C').then(() => true),
    exit.then(() => false),
  ]);
  if (!isRunning) throw new Error(said());
  const printed = (label: string): string =>
    new RegExp(`${label}: +(\\S+)`).exec(said())?.[1] ?? '';

  return {
    said,
    client: () =>
      new Client({
        accessToken: printed('Token'),
        basePath: printed('Address'),
      }),
    stop: (signal = 'SIGINT') => {
      child.kill(signal);

      return exit;
    },
  };
};
