import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBrowser } from '#host/testing/open-browser.ts';

const command = resolve('packages/hubspot-host/bin/hubspot-host.js');
const cache = resolve('.cache');
let folder: string;
let project: string;
let running: ChildProcess | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-'));
  project = join(folder, 'workshop');
  cpSync(resolve('packages/hubspot-host/fixtures/workshop'), project, {
    recursive: true,
  });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
});

afterEach(async () => {
  if (running?.exitCode === null) {
    const ended = new Promise((end) => running?.once('exit', end));
    running.kill('SIGKILL');
    await ended;
  }
  rmSync(folder, { recursive: true });
});

const run = (...args: string[]) =>
  spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

/** Starts the command and waits until it prints the address. */
const start = async (...args: string[]): Promise<string> => {
  const child = spawn(process.execPath, [command, ...args], { cwd: folder });
  running = child;
  let said = '';

  return new Promise((found, reject) => {
    const hear = (piece: Buffer) => {
      said += piece;
      const address = /http:\/\/127\.0\.0\.1:\d+\/contacts\?key=\w+/.exec(said);
      if (address) found(address[0]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(said)));
  });
};

it('opens a project with its extensions, builds outside it, and ends on Ctrl-C', async () => {
  const before = readdirSync(project, { recursive: true }).sort();
  const entry = await start(project, '--port', '0', '--cache', cache);
  const { origin } = new URL(entry);
  const { page, close } = await openBrowser(
    { origin, entry },
    process.env['TEST_CHROMIUM'] ?? '',
  );
  await page.getByText('Bram Peeters').click();
  await page.getByRole('tab', { name: 'Showcase' }).click();
  await page
    .getByRole('region', { name: 'Showcase (crm.record.tab)' })
    .getByText('Job title: Operations Director')
    .waitFor();
  await page.getByRole('button', { name: 'Marketplace' }).click();
  await page.getByRole('menuitem', { name: 'Workshop' }).click();
  await page.getByRole('heading', { name: 'Handbook' }).waitFor();
  await close();

  expect(readdirSync(project, { recursive: true }).sort()).toEqual(before);
  const ended = new Promise((end) => running?.once('exit', end));
  running?.kill('SIGINT');
  expect(await ended).toBe(0);
});

it('prints how it is used', () => {
  const { status, stdout } = run('--help');

  expect(status).toBe(0);
  expect(stdout).toMatch(/^Usage: hubspot-host PATH/);
});

it.each<[string, string[], string]>([
  ['no project', [], 'The folder of a HubSpot project is missing.'],
  ['two projects', ['workshop', 'other'], 'One project is opened at a time'],
  ['an unknown option', ['workshop', '--prot', '1'], "Unknown option '--prot'"],
  ['a port that is none', ['workshop', '--port', 'x'], 'x is not a port'],
  ['no such folder', ['nowhere'], 'There is no folder '],
  ['no project file', ['.'], 'has no hsproject.json.'],
])('says what is wrong with %s', (_, args, sentence) => {
  const { status, stdout, stderr } = run(...args);

  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/\n {4}at /);
});

it('says so when an extension cannot be built', () => {
  writeFileSync(
    join(project, 'src/app/cards/Throws.tsx'),
    "import './gone.ts';",
  );
  const { status, stderr } = run('workshop', '--cache', join(folder, 'cache'));

  expect(status).toBe(1);
  expect(stderr).toContain('gone.ts');
});

it('says so when the port it was given is taken', async () => {
  const squatter: Server = createServer();
  await new Promise<void>((listening) =>
    squatter.listen(0, '127.0.0.1', listening),
  );
  const { port } = squatter.address() as AddressInfo;

  const refused = start(project, '--port', String(port), '--cache', cache);

  await expect(refused).rejects.toThrow(/That port is taken. Give another/);
  await new Promise((closed) => squatter.close(closed));
});

it('says which Node it needs on an older one', () => {
  const program = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.11.0' } });
    await import(process.argv[1]);`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', program, command],
    { encoding: 'utf8' },
  );

  expect(status).toBe(1);
  expect(stderr).toBe(
    'hubspot-host needs Node 22.18 or newer, better 24; this is 20.11.0.\n',
  );
});
