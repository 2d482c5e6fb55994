import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { readServeFlags } from '#tools/serve-flags.ts';

interface Sizes {
  /** Resident memory in MB while much is in use, and after it was let go. */
  full: number;
  after: number;
  /** What was printed as an error. */
  printed: string;
}

/**
 * Runs a process with the flags of the service that fills some 200 MB, lets go of them, and then
 * makes as much garbage as the service does by itself, for some turns of the clock.
 *
 * @param first what it does at its start
 */
const measure = async (first: string): Promise<Sizes> => {
  const { stdout, stderr } = await promisify(execFile)(
    path.resolve('node_modules/.bin/node'),
    [
      ...readServeFlags(),
      '--input-type=module',
      '-e',
      `import { giveBackMemory } from '#src/service/give-back-memory.ts';
       // The half minute is not waited for.
       const wait = globalThis.setInterval;
       globalThis.setInterval = (does, ms) => wait(does, ms / 300);
       ${first}
       const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);
       const make = (i) => ({ i, text: 'x' + i, more: [i, i + 1] });
       let kept = Array.from({ length: 1_500_000 }, (_, i) => make(i));
       const full = megabytes();
       kept = [];
       for (let turn = 0; turn < 60; turn += 1) {
         kept = Array.from({ length: 20_000 }, (_, i) => make(i));
         await new Promise((resolve) => setTimeout(resolve, 20));
       }
       console.log(JSON.stringify({ full, after: megabytes() }));`,
    ],
  );

  return { ...(JSON.parse(stdout) as Sizes), printed: stderr };
};

it('returns what was let go to the system, which V8 would keep', async () => {
  const [kept, givenBack] = [
    await measure(''),
    await measure('giveBackMemory();'),
  ];

  expect(kept.after).toBeGreaterThan(0.75 * kept.full);
  expect(givenBack.after).toBeLessThan(0.6 * givenBack.full);
  expect(givenBack.printed).toBe('');
});

it('does nothing where V8 does not know how, as that of Node 22', async () => {
  const { full, after, printed } = await measure(
    `Object.defineProperty(process.versions, 'v8', { value: '12.4.254.21-node.27' });
     giveBackMemory();`,
  );

  expect(after).toBeGreaterThan(0.75 * full);
  expect(printed).toBe('');
});
