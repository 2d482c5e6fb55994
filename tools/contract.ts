import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type Exchange, trafficVariable } from 'hubspot-emulator';
import { readCommand } from '#src/read-flags.ts';
import { type Checked, createChecker } from './contract/check-exchange.ts';
import { readDifferences } from './contract/differences.ts';
import { readContract } from './contract/read-contract.ts';
import { reportContract } from './contract/report.ts';

const {
  values: {
    traffic: kept,
    differences: differencesFile,
    tests = '',
    complete = false,
  },
  argument: folder,
} = readCommand({
  command: 'npm run contract',
  about:
    'Runs the tests that need no browser, writes down every call of HubSpot’s API in them, and checks call and answer against the OpenAPI files of a folder. Fails for what contradicts a file and is not cited; lists the paths that no file describes. Bring HubSpot’s files yourself: they are not licensed for this repository.',
  argument: { value: 'FOLDER', says: 'where the OpenAPI files are' },
  flags: {
    tests: {
      type: 'string',
      value: 'PATH',
      says: 'of the tests to run; all without a browser unless told',
    },
    traffic: {
      type: 'string',
      value: 'FOLDER',
      says: `checks what an earlier run wrote (${trafficVariable}), and runs no test`,
    },
    differences: {
      type: 'string',
      value: 'FILE',
      says: 'the differences that are meant; tools/contract/differences.json unless told',
    },
    complete: {
      type: 'boolean',
      says: 'fails for paths that no file describes, too: the folder holds all that is called',
    },
  },
});

const runTests = (traffic: string): Promise<number> =>
  new Promise((done) => {
    const child = spawn(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        'node_modules/jest/bin/jest.js',
        '--selectProjects',
        'pure',
        'database',
        ...(tests === '' ? [] : ['--testPathPatterns', tests]),
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
  checkOne: (exchange: Exchange) => Checked,
) => {
  const results: Checked[] = [];
  let exchanges = 0;
  for (const name of await readdir(traffic)) {
    const lines = createInterface({
      input: createReadStream(path.join(traffic, name)),
    });
    for await (const line of lines) {
      exchanges += 1;
      const result = checkOne(JSON.parse(line) as Exchange);
      const kinds = result.violations.map(
        (violation) => [JSON.stringify(violation), violation] as const,
      );
      // A list of a hundred that lacks the same a hundred times lacks it once.
      results.push({ ...result, violations: [...new Map(kinds).values()] });
    }
  }

  return { results, exchanges };
};

const main = async (): Promise<number> => {
  const checker = createChecker(await readContract(folder));
  const differences = await readDifferences(
    differencesFile ?? path.resolve('tools/contract/differences.json'),
  );
  const traffic = kept ?? (await mkdtemp(path.join(tmpdir(), 'traffic-')));
  try {
    const code = kept ? 0 : await runTests(traffic);
    if (code !== 0) {
      console.error('Tests failed: what follows is of those that ran.');
    }
    const { exchanges, results } = await check(traffic, checker);
    const report = reportContract(exchanges, results, differences);
    console.log(report.lines.join('\n'));
    if (report.checked === 0) {
      console.error(
        exchanges === 0
          ? 'Nothing was called: nothing is shown.'
          : `Nothing is shown: no file describes anything that was called. Put more of HubSpot’s OpenAPI files into ${folder}.`,
      );
    }
    const isFaulty =
      code !== 0 || report.violations > 0 || report.checked === 0;

    return isFaulty || (complete && report.undescribed > 0) ? 1 : 0;
  } finally {
    if (!kept) await rm(traffic, { recursive: true });
  }
};

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));

  return 1;
});
