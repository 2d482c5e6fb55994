import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { scriptGroups } from '#tools/script-groups.ts';

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** What a command said, and how it ended; its working folder is this project. */
const run = (
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Ended> =>
  promisify(execFile)(command, args, { env: { ...process.env, ...env } }).then(
    (said) => ({ code: 0, ...said }),
    (error: Ended) => error,
  );

const readScripts = async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };

  return scripts;
};

it('explains every script of package.json', async () => {
  const scripts = Object.keys(await readScripts());
  const explained = Object.values(scriptGroups).flatMap(Object.keys);

  expect([...explained, 'help'].sort()).toEqual([...scripts].sort());
  const said = execFileSync('npm', ['run', '--silent', 'help'], {
    encoding: 'utf8',
  });
  for (const name of explained) {
    expect(said).toContain(`npm run ${name} `);
  }
});

it('explains its flags, and refuses others, in every command of ours', async () => {
  const node = path.resolve('node_modules/.bin/node');
  const scripts = await readScripts();
  const files = Object.entries(scripts)
    .filter(([name]) => name !== 'help')
    .flatMap(
      ([, script]) =>
        /^node (?:--import \S+ |--\S+ )*((?:tools|demo|src)\/\S+\.ts)/.exec(
          script,
        )?.[1] ?? [],
    );
  expect(files).toContain('demo/main.ts');
  expect(files).toContain('src/serve.ts');

  for (const file of new Set(files)) {
    expect([file, await run(node, [file, '--nonsense'])]).toEqual([
      file,
      expect.objectContaining({
        code: 2,
        stdout: '',
        stderr: expect.stringMatching(
          /^Unknown option '--nonsense'\.\n\n[\s\S]+\nUsage: npm /,
        ),
      }),
    ]);
  }
});

it('does not write the manifest where npm run manifest --check was typed', async () => {
  const { code, stderr } = await run('npm', ['run', 'manifest', '--check']);

  expect(code).toBe(0);
  expect(stderr).toContain('Taken as: npm run manifest -- --check');
});

describe('npm start', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'start-'));
    // As after a first start.
    await writeFile(path.join(folder, 'seeded'), '');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const start = (...flags: string[]) =>
    run('npm', ['start', ...flags], { PREVIEW_DATA: folder });

  it('says at once that it starts, and keeps its data', async () => {
    const { stdout, stderr } = await start('--', '--contacts', '/no/such.csv');

    expect(stdout).toContain('\nStarting…\n');
    expect(stderr).toContain('The demo has its contacts already.');
  });

  it('begins again where the two dashes are missing', async () => {
    const { stderr } = await start('--reset', '--contacts=/no/such.csv');

    expect(stderr).toContain(
      'Taken as: npm start -- --reset --contacts=/no/such.csv',
    );
    expect(stderr).toContain('There is no file /no/such.csv.');
  });
});
