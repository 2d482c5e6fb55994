import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * Bytes beside V8's heap that are kept for each of many shared values that were written, in a
 * process of its own: that of the tests has other things to let go of.
 */
const keptForEach = async (): Promise<number> => {
  const { stdout } = await promisify(execFile)(
    path.resolve('node_modules/.bin/node'),
    [
      '--expose-gc',
      '--input-type=module',
      '-e',
      `import { writeJson } from '#src/http/write-json.ts';
       import { share } from '#src/shared-json.ts';
       const keptBytes = () => {
         gc();
         gc();
         return process.memoryUsage().arrayBuffers;
       };
       const before = keptBytes();
       const kept = Array.from({ length: 200 }, (_, number) => {
         const value = share({ number, text: 'é'.repeat(200) });
         writeJson(value);
         // Other short texts in between, as of requests: each fills Node's 64 kB of its own.
         for (let other = 0; other < 40; other += 1) Buffer.from('x'.repeat(2_000));
         return value;
       });
       console.log((keptBytes() - before) / kept.length);`,
    ],
  );

  return Number(stdout);
};

it('keeps of the JSON of a shared value its own bytes, not those that it came with', async () => {
  const each = await keptForEach();

  expect(each).toBeGreaterThan(400);
  expect(each).toBeLessThan(2_000);
});
