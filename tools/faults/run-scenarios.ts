import { spawn } from 'node:child_process';
import path from 'node:path';
import { scenarios } from './scenarios.ts';

/** Runs the tests of all scenarios, one file at a time; false when one fails. */
export const runScenarios = async (): Promise<boolean> => {
  const files = scenarios.flatMap(({ tests }) => tests);
  const child = spawn(
    path.resolve('node_modules/.bin/node'),
    [
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--runInBand',
      ...files,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );

  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
};
