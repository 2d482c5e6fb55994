import { spawn } from 'node:child_process';
import path from 'node:path';

/** A process that listens. */
export interface Listening {
  url: string;
  pid: number;
  /** The end of what it printed. */
  output(): string;
  stop(): Promise<void>;
}

/**
 * Starts a file of this project as a process of its own and waits until it prints where it listens.
 *
 * @param environment all that it gets besides the path of programs
 * @throws Error with its output when it ends before
 */
export const startProcess = async (
  file: string,
  environment: Record<string, string>,
  nodeFlags: string[] = [],
): Promise<Listening> => {
  const child = spawn(
    path.resolve('node_modules/.bin/node'),
    [...nodeFlags, file],
    {
      env: { PATH: process.env['PATH'] ?? '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-10_000);
      const said = /"url":"(http:[^"]+)"/.exec(output);
      if (said?.[1]) resolve(said[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => reject(new Error(`${file} ended: ${output}`)));
  });

  return {
    url,
    pid: child.pid ?? 0,
    output: () => output,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};
