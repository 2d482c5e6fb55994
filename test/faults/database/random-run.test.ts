import { execFile } from 'node:child_process';
import path from 'node:path';

/** Measured by the machine's clock, which a loaded machine misses: judged by people only. */
const byTheClock = 'slowest vote while another account hangs';

const run = (args: string[]) =>
  new Promise<string>((resolve) => {
    execFile(
      path.resolve('node_modules/.bin/node'),
      ['tools/test-faults.ts', ...args],
      // What it prints says more than the code it ends with.
      (_, stdout, stderr) => resolve(stdout === '' ? stderr : stdout),
    );
  });

it('loses, doubles and invents nothing while HubSpot fails, replicas die and PostgreSQL crashes', async () => {
  const printed = await run(['--operations', '300', '--seconds', '20']);
  const verdicts = printed
    .split('\n')
    .filter((line) => / (ok|MISSED)$/.test(line));
  const missed = verdicts.filter(
    (line) => line.endsWith('MISSED') && !line.startsWith(byTheClock),
  );

  expect(verdicts).toHaveLength(11);
  expect(missed.length === 0 ? '' : printed).toBe('');
}, 400_000);
