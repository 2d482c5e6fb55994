import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { scenarios } from '#tools/faults/scenarios.ts';

const files = scenarios.flatMap(({ tests }) => tests);

it('names tests that there are, each once', () => {
  expect(files.filter((each) => !existsSync(path.resolve(each)))).toEqual([]);
  expect(new Set(files).size).toBe(files.length);
});

it('leaves out no test of faults but the random run, which the command has itself', () => {
  const folder = 'test/faults/database';
  const there = readdirSync(path.resolve(folder))
    .filter((each) => each.endsWith('.test.ts'))
    .map((each) => `${folder}/${each}`);

  expect(there.filter((each) => !files.includes(each))).toEqual([
    `${folder}/random-run.test.ts`,
  ]);
});

it('is the table of docs/reliability.md', () => {
  const page = readFileSync(path.resolve('docs/reliability.md'), 'utf8');
  const [, section = ''] = page.split('## Scenarios');
  const rows = section
    .split('\n##')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()));

  expect(rows?.map(([, what, tests]) => [what, tests])).toEqual(
    scenarios.map(({ what, tests }) => [
      what,
      tests.map((each) => `\`${each}\``).join(', '),
    ]),
  );
});
