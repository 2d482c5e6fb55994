import { execFile } from 'node:child_process';
import path from 'node:path';
import { bareEnvironment } from './bare-environment.ts';

/** Runs `npm run objects` with these settings and no others. */
export const runObjects = (env: Record<string, string>) =>
  new Promise<{ code: number; said: string }>((resolve) => {
    execFile(
      path.resolve('node_modules/.bin/node'),
      ['src/install.ts'],
      { env: bareEnvironment(env) },
      (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    );
  });
