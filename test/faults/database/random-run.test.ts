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

it('loses, doubles and invents nothing while HubSpot fails, replicas die and PostgreSQL crashes', async () => {
  const { printed, code } = await run([
    '--operations',
    '200',
    '--seconds',
    '15',
  ]);
  const verdicts = printed
    .split('\n')
    .filter((line) => / (ok|MISSED)$/.test(line));
  const missed = verdicts.filter(
    (line) => line.endsWith('MISSED') && !line.startsWith(byTheClock),
  );

  expect(verdicts).toHaveLength(11);
  expect(missed.length === 0 ? '' : printed).toBe('');
  expect(code).toBe(printed.includes('MISSED') ? 1 : 0);
}, 400_000);
