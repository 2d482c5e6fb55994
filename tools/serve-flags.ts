import { readFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * The flags for V8 with which `npm run serve` starts the service, so that what is measured is what
 * runs in production.
 */
export const readServeFlags = (): string[] => {
  const { scripts } = z
    .object({ scripts: z.object({ serve: z.string() }) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));

  return scripts.serve
    .split(' ')
    .filter((word) => word.startsWith('--') && word !== '--import');
};
