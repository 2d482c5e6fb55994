import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Exchange, trafficVariable } from 'hubspot-emulator';
import { createChecker, type Violation } from './contract/check-exchange.ts';
import { readDifferences } from './contract/differences.ts';
import { readContract } from './contract/read-contract.ts';
import { reportContract } from './contract/report.ts';

const help = `Usage: npm run contract -- FOLDER [TESTS…]

Runs the tests that need no browser, writes down every call of HubSpot's API in them, and checks
call and answer against the OpenAPI files of FOLDER. Bring HubSpot's files yourself: they are not
licensed for this repository.

  TESTS            folders or files of tests; all without a browser by default
  --traffic FOLDER checks what an earlier run wrote (${trafficVariable}), and runs no test
  --differences F  the differences that are meant; tools/contract/differences.json by default
  --help           prints this
`;

const runTests = (traffic: string, tests: string[]): Promise<number> =>
  new Promise((done) => {
    const child = spawn(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        'node_modules/jest/bin/jest.js',
        '--selectProjects',
        'pure',
        'database',
        ...(tests.length > 0 ? ['--testPathPatterns', ...tests] : []),
      ],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, [trafficVariable]: traffic },
      },
    );
    child.once('exit', (code) => done(code ?? 1));
  });

const check = async (
  traffic: string,
  checkOne: (exchange: Exchange) => Violation[],
) => {
  const found: Violation[] = [];
  let exchanges = 0;
  for (const name of await readdir(traffic)) {
    const lines = createInterface({
      input: createReadStream(path.join(traffic, name)),
    });
    for await (const line of lines) {
      exchanges += 1;
      const kinds = checkOne(JSON.parse(line) as Exchange).map(
        (violation) => [JSON.stringify(violation), violation] as const,
      );
      // A list of a hundred that lacks the same a hundred times lacks it once.
      found.push(...new Map(kinds).values());
    }
  }

  return { found, exchanges };
};

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      traffic: { type: 'string' },
      differences: {
        type: 'string',
        default: path.resolve('tools/contract/differences.json'),
      },
      help: { type: 'boolean', default: false },
    },
  });
  const [folder, ...tests] = positionals;
  if (values.help || folder === undefined) {
    process.stdout.write(help);

    return values.help ? 0 : 1;
  }
  const checker = createChecker(await readContract(folder));
  const differences = await readDifferences(values.differences);
  const traffic =
    values.traffic ?? (await mkdtemp(path.join(tmpdir(), 'traffic-')));
  try {
    const code = values.traffic ? 0 : await runTests(traffic, tests);
    if (code !== 0) {
      console.error('Tests failed: what follows is of those that ran.');
    }
    const { exchanges, found } = await check(traffic, checker);
    const report = reportContract(exchanges, found, differences);
    console.log(report.lines.join('\n'));
    if (exchanges === 0) console.error('Nothing was called: nothing is shown.');

    return code !== 0 || report.violations > 0 || exchanges === 0 ? 1 : 0;
  } finally {
    if (!values.traffic) await rm(traffic, { recursive: true });
  }
};

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));

  return 1;
});
