import { spawnSync } from 'node:child_process';
import process from 'node:process';

const rounds = Number(process.argv[2] ?? 5);
const runs = Number(process.argv[3] ?? 300);
if (process.argv.includes('--help') || !(rounds > 0) || !(runs > 0)) {
  process.stdout.write(
    'npm run fuzz -- [rounds] [requests of each route in a round]\n' +
      'Random requests to every route and files to every reader, with another seed each round.\n',
  );
  process.exit(process.argv.includes('--help') ? 0 : 1);
}
for (let round = 1; round <= rounds; round += 1) {
  const seed = Math.floor(Math.random() * 2 ** 31);
  process.stdout.write(`Round ${round} of ${rounds}, FUZZ_SEED=${seed}\n`);
  const { status } = spawnSync(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--expose-gc',
      'node_modules/jest/bin/jest.js',
      '--runInBand',
      'test/http/database/any-request.test.ts',
    ],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        FUZZ_RUNS: String(runs),
        FUZZ_SEED: String(seed),
      },
    },
  );
  if (status !== 0) process.exit(1);
}
