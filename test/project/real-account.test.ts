import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const lines = readFileSync(path.resolve('docs/real-account.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('- '));

/** The file and the name of the test that would tell. */
const named = lines.map((line) => {
  const [, file = '', title = ''] =
    / → `((?:test|packages)\/[^`]+\.test\.tsx?)`: “([^”]+)”$/.exec(line) ?? [];

  return { line, file, title };
});

it('names the test that would tell of each thing that is not verified', () => {
  expect(lines.length).toBeGreaterThan(70);
  expect(
    named.filter(({ file, title }) => file === '' || title === ''),
  ).toEqual([]);
});

it.each(named)('names a test that there is: $title', ({ file, title }) => {
  expect(existsSync(file)).toBe(true);
  // A title is a string of its own, in whichever quotes.
  expect(
    ["'", '"', '`'].filter((quote) =>
      readFileSync(file, 'utf8').includes(`${quote}${title}${quote},`),
    ),
  ).toHaveLength(1);
});
