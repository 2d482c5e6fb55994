import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

/** The service as a process of its own, as it runs in production. */
export interface ServiceProcess {
  url: string;
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** Resolves once the process has printed this. */
  printed(text: string): Promise<void>;
}

const node = path.resolve('node_modules/.bin/node');

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/** Runs `src/serve.ts` with these settings and waits until it is ready. */
export const startServiceProcess = async (
  settings: Record<string, string>,
): Promise<ServiceProcess> => {
  const child = spawn(node, ['src/serve.ts'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      HOST: '127.0.0.1',
      PORT: '0',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const waiting = new Set<() => void>();
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      for (const look of waiting) look();
      const ready = /"url":"(http:[^"]+)"/.exec(output);
      if (ready?.[1]) resolve(ready[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) =>
      reject(new Error(`The service ended with ${code}: ${output}`)),
    );
  });

  return {
    url,
    printed: (text) =>
      new Promise((resolve) => {
        const look = () => {
          if (!output.includes(text)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    kill: async () => {
      child.kill('SIGKILL');
      await ended(child);
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended(child);
    },
  };
};
