import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { readFlags } from '#src/read-flags.ts';

const flags = readFlags({
  command: 'npm run fuzz',
  about:
    'Sends random requests to every route, random webhooks, and random files to every reader, with another seed each round, and compares the memory that is left. Exits with 1 where one of them is not answered with a sentence.',
  flags: {
    rounds: { type: 'string', value: 'N', says: 'how many seeds (5)' },
    runs: {
      type: 'string',
      value: 'N',
      says: 'requests of each route in a round (300)',
    },
  },
});
const rounds = Number(flags.rounds ?? 5);
const runs = Number(flags.runs ?? 300);
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
      'test/inbox/database/any-webhook.test.ts',
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
