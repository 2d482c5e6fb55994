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

/** The package's folder. */
export const source = path.resolve(__dirname, '..');
const ownScript = path.join(source, 'bin/hubspot-emulator.js');
const running = new Set<ChildProcess>();

/** Ends the commands that a failed test left running. */
export const endCommands = (): void => {
  for (const each of running) each.kill('SIGKILL');
};

const launch = (nodeArgs: string[]) => {
  const child = spawn(process.execPath, nodeArgs, { env: {} });
  running.add(child);
  let said = '';
  const listeners: (() => void)[] = [];
  for (const output of [child.stdout, child.stderr]) {
    output.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      for (const listener of listeners) listener();
    });
  }
  const exit = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      running.delete(child);
      resolve(code);
    });
  });

  return { child, exit, said: () => said, listeners };
};

/** Runs the command to its end; `nodeArgs` are for Node itself. */
export const runToEnd = async (
  args: string[],
  nodeArgs: string[] = [],
): Promise<{ code: number | null; said: string }> => {
  const { exit, said } = launch([...nodeArgs, ownScript, ...args]);

  return { code: await exit, said: said() };
};

/**
 * Starts the command and waits until it says that it runs.
 *
 * @param script the command's file; that of the source by default
 * @throws Error with what it printed when it ends instead
 */
export const startCommand = async (
  args: string[],
  script = ownScript,
): Promise<RunningCommand> => {
  const { child, exit, said, listeners } = launch([script, ...args]);
  const runs = new Promise<true>((resolve) => {
    listeners.push(() => {
      if (said().includes('Ctrl-C')) resolve(true);
    });
  });
  if ((await Promise.race([runs, exit])) !== true) throw new Error(said());
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
