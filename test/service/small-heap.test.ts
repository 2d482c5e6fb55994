import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { readServeFlags } from '#tools/serve-flags.ts';

/** Makes garbage of which some lives a while, and says how large V8's space for new objects became. */
const youngGarbage = `
  const v8 = require('node:v8');
  let kept = [];
  let most = 0;
  for (let i = 0; i < 2_000_000; i += 1) {
    kept.push({ i, text: 'x' + i });
    if (kept.length > 200_000) kept = [];
    if (i % 50_000 === 0) {
      const { space_size } = v8
        .getHeapSpaceStatistics()
        .find(({ space_name }) => space_name === 'new_space');
      most = Math.max(most, space_size);
    }
  }
  console.log(most / 1_000_000);`;

/** Keeps some 90 MB, replaces a little of it over and over, and says how many times that the heap became. */
const oldGarbage = `
  const v8 = require('node:v8');
  const make = (i) => ({ i, text: 'x' + i, more: [i, i + 1, i + 2] });
  const kept = Array.from({ length: 400_000 }, (_, i) => make(i));
  let most = 0;
  for (let i = 0; i < 6_000_000; i += 1) {
    kept[i % kept.length] = make(i);
    if (i % 50_000 === 0) {
      most = Math.max(most, v8.getHeapStatistics().total_heap_size);
    }
  }
  global.gc();
  console.log(most / v8.getHeapStatistics().used_heap_size);`;

const measure = async (script: string, flags: string[]): Promise<number> => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...flags,
    '--expose-gc',
    '-e',
    script,
  ]);

  return Number(stdout);
};

it('keeps the space for new objects small, which would take more memory than all that is kept', async () => {
  expect(await measure(youngGarbage, readServeFlags())).toBeLessThan(20);
  expect(await measure(youngGarbage, [])).toBeGreaterThan(60);
});

it('collects old objects sooner, which would otherwise be several times what is kept', async () => {
  const flags = readServeFlags();
  const growing = '--heap-growing-percent=20';
  expect(flags).toContain(growing);

  expect(await measure(oldGarbage, flags)).toBeLessThan(
    0.75 *
      (await measure(
        oldGarbage,
        flags.filter((flag) => flag !== growing),
      )),
  );
});

it('starts the container and the unit with the flags of npm run serve', async () => {
  const [container = '', unit = ''] = await Promise.all(
    ['deploy/Dockerfile', 'deploy/conversation-starters.service'].map((file) =>
      readFile(file, 'utf8'),
    ),
  );

  expect(JSON.parse(/^CMD (\[.*\])$/m.exec(container)?.[1] ?? '[]')).toEqual([
    'node',
    ...readServeFlags(),
    '--import',
    './src/prepare-process.js',
    'src/serve.ts',
  ]);
  expect(/^ExecStart=\S+ (.*)$/m.exec(unit)?.[1]).toBe(
    `node ${readServeFlags().join(' ')} --import ./src/prepare-process.js src/serve.ts`,
  );
});
