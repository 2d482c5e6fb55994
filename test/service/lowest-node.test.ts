import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** The lowest Node that package.json names. */
const lowestNode = path.resolve('tools/node-lowest/node_modules/node/bin/node');
const prepare = './src/prepare-process.js';

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

const run = (args: string[], env: Record<string, string> = {}) =>
  promisify(execFile)(lowestNode, args, {
    env: { PATH: process.env['PATH'] ?? '', ...env },
  }).then(
    (said): Ended => ({ code: 0, ...said }),
    (error: Ended) => error,
  );

const readJson = async (file: string) =>
  JSON.parse(await readFile(file, 'utf8')) as {
    engines: { node: string };
    devDependencies: Record<string, string>;
  };

it('is the one that package.json, README, guide and decision name, and no other', async () => {
  const { engines } = await readJson('package.json');
  const lowest = engines.node.replace('>=', '');
  const { devDependencies } = await readJson('tools/node-lowest/package.json');
  expect(devDependencies).toEqual({ node: lowest });
  expect((await run(['-v'])).stdout).toBe(`v${lowest}\n`);
  // A second program of the name would take the place of the one that scripts run on.
  expect((await readJson('package.json')).devDependencies['node']).toMatch(
    /^24\./,
  );

  for (const file of [
    'README.md',
    'docs/for-admins.md',
    'docs/decisions/0005-libraries.md',
  ]) {
    const named = (await readFile(file, 'utf8')).match(/Node ≥ [\d.]+\d/g);
    expect(new Set(named)).toEqual(
      new Set([`Node ≥ ${lowest.replace(/\.0$/, '')}`]),
    );
  }
});

const commands = Object.values(
  (
    JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    }
  ).scripts,
).flatMap(
  (script) => /prepare-process\.js src\/([\w-]+)\.ts/.exec(script)?.[1] ?? [],
);

it.each(commands)('explains src/%s.ts', async (command) => {
  expect(
    await run(['--import', prepare, `src/${command}.ts`, '--help']),
  ).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Usage: npm run '),
  });
});

it('loads every file of the service', async () => {
  const files = (await readdir('src', { recursive: true })).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.d.ts'),
  );
  // Commands run when they are loaded; the test above starts them.
  const loaded = files.filter(
    (file) => !commands.includes(file.replace('.ts', '')),
  );
  expect(commands).toContain('serve');
  expect(loaded.length).toBeGreaterThan(300);
  const script = `${loaded
    .map((file) => `await import('./src/${file}');`)
    .join('\n')}\nconsole.log('loaded'); process.exit();`;

  expect(await run(['--input-type=module', '--eval', script])).toMatchObject({
    code: 0,
    stdout: 'loaded\n',
  });
});

it('says what is wrong with the settings, and nothing of where in the code', async () => {
  const { code, stderr } = await run(['src/serve.ts'], {
    HUBSPOT_ACCOUNT_ID: '12345678',
    APP_SECRET: 'replace-me-with-a-long-random-string',
  });

  expect(code).toBe(1);
  expect(stderr).toMatch(/^The service cannot start with these settings:\n/);
  expect(stderr).toContain('APP_SECRET: is a placeholder');
  expect(stderr).not.toContain('    at ');
});

it('says which Node is needed where an older one is used', async () => {
  const pretend =
    "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'22.17.9'}})";

  expect(
    await run(['--import', pretend, '--import', prepare, 'src/serve.ts']),
  ).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /^This is Node 22\.17\.9 \(.+\)\. Node 22\.18\.0 or newer is needed/,
    ),
  });
});
