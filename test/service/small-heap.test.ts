import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readServeFlags } from '#tools/serve-flags.ts';

/** Makes garbage of which some lives a while, and says how large V8's space for new objects became. */
const script = `
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

const measure = async (flags: string[]): Promise<number> => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...flags,
    '-e',
    script,
  ]);

  return Number(stdout);
};

it('keeps the space for new objects small, which would take more memory than all that is kept', async () => {
  expect(await measure(readServeFlags())).toBeLessThan(20);
  expect(await measure([])).toBeGreaterThan(60);
});
