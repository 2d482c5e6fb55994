import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const lines = readFileSync(path.resolve('docs/real-account.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('- '));

it('names a test for each thing that is not verified', () => {
  const named = lines.map(
    (line) => / → `((?:test|packages)\/[^`]+\.test\.tsx?)`$/.exec(line)?.[1],
  );

  expect(lines.length).toBeGreaterThan(40);
  expect(lines.filter((_, at) => !named[at] || !existsSync(named[at]))).toEqual(
    [],
  );
});
