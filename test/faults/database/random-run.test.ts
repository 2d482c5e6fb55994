import { execFile } from 'node:child_process';
import path from 'node:path';

/** Measured by the machine's clock, which a loaded machine misses: judged by people only. */
const byTheClock = 'slowest vote while another account hangs';

const run = (args: string[]) =>
  new Promise<{ printed: string; code: unknown }>((resolve) => {
    execFile(
      path.resolve('node_modules/.bin/node'),
      ['tools/test-faults.ts', ...args],
      (error, stdout, stderr) =>
        resolve({
          printed: stdout === '' ? stderr : stdout,
          code: error?.code ?? 0,
        }),
    );
  });

/** The verdicts of one run, and what it printed if one of them was missed. */
const runOnce = async (seed: number) => {
  const { printed, code } = await run([
    '--only',
    'random',
    '--operations',
    '200',
    '--seconds',
    '15',
    '--seed',
    String(seed),
  ]);
  const verdicts = printed
    .split('\n')
    .filter((line) => / (ok|MISSED)$/.test(line));
  expect(code).toBe(printed.includes('MISSED') ? 1 : 0);
  const isMissed = verdicts.some(
    (line) => line.endsWith('MISSED') && !line.startsWith(byTheClock),
  );

  return { count: verdicts.length, missed: isMissed ? printed : '' };
};

it('loses, doubles and invents nothing while HubSpot fails, replicas die and PostgreSQL crashes', async () => {
  const first = await runOnce(1);
  expect(first.count).toBe(11);
  if (first.missed === '') return;

  // The machine's load is part of what is random: one miss is printed, two in a row are a fault.
  process.stderr.write(`A random run missed a figure:\n${first.missed}\n`);
  expect((await runOnce(2)).missed).toBe('');
}, 400_000);
