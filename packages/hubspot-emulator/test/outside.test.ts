import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { endCommands, source, startCommand } from './start-command.ts';

const run = promisify(execFile);

interface Manifest {
  bin: Record<string, string>;
  dependencies: Record<string, string>;
}

const readManifest = (folder: string) =>
  JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as Manifest;

/** Where a dependency is installed for this package. */
const installed = (name: string): string => {
  const found = [source, path.resolve(source, '../..')]
    .map((folder) => path.join(folder, 'node_modules', name))
    .find((folder) => existsSync(folder));
  if (found === undefined) throw new Error(`${name} is not installed.`);

  return realpathSync(found);
};

/** Makes a `node_modules` that holds the dependencies the package declares, and nothing else. */
const linkDependencies = (folder: string): void => {
  for (const name of Object.keys(readManifest(source).dependencies)) {
    const link = path.join(folder, 'node_modules', name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(installed(name), link, 'dir');
  }
};

/** Starts the command of a copy of the package; HubSpot's client creates and reads a contact. */
const expectToWork = async (folder: string): Promise<void> => {
  const script = readManifest(folder).bin['hubspot-emulator'] ?? '';
  const command = await startCommand(
    ['--port', '0'],
    path.join(folder, script),
  );
  const { basicApi } = command.client().crm.contacts;
  const { id } = await basicApi.create({
    properties: { email: 'ana@shop.example', firstname: 'Ana' },
    associations: [],
  });
  const { properties } = await basicApi.getById(id, ['email', 'firstname']);

  expect(properties).toMatchObject({
    email: 'ana@shop.example',
    firstname: 'Ana',
  });
  expect(await command.stop()).toBe(0);
};

let outside: string;

beforeAll(() => {
  outside = mkdtempSync(path.join(realpathSync(tmpdir()), 'outside-'));
});

afterEach(endCommands);

afterAll(() => rmSync(outside, { recursive: true }));

it('runs from a copy outside the repository with its declared dependencies alone', async () => {
  const copy = path.join(outside, 'emulator');
  cpSync(source, copy, {
    recursive: true,
    filter: (file) =>
      !['node_modules', 'test'].includes(path.relative(source, file)),
  });
  linkDependencies(copy);

  await expectToWork(copy);
});

describe('packed and installed in an app', () => {
  let app: string;
  let installedCopy: string;

  beforeAll(async () => {
    app = path.join(outside, 'app');
    installedCopy = path.join(app, 'node_modules/hubspot-emulator');
    mkdirSync(installedCopy, { recursive: true });
    const built = path.join(outside, 'built');
    await run(process.execPath, [path.join(source, 'build-package.ts'), built]);
    await run('npm', ['pack', built, '--pack-destination', outside]);
    await run('tar', [
      '-xzf',
      path.join(outside, 'hubspot-emulator-0.1.0.tgz'),
      '--strip-components=1',
      '-C',
      installedCopy,
    ]);
    linkDependencies(app);
    writeFileSync(path.join(app, 'package.json'), '{"type":"module"}');
    writeFileSync(
      path.join(app, 'app.ts'),
      `import { createEmulator, type EmulatorPeople } from 'hubspot-emulator';
       const people: EmulatorPeople = { users: [], teams: [] };
       const emulator = createEmulator({ accountId: 7, accessToken: 'x', people });
       const id: number = emulator.accountId;
       // @ts-expect-error The account's id is a number, not a text.
       const text: string = emulator.accountId;
       console.log(id, typeof text);`,
    );
  });

  it('runs', () => expectToWork(installedCopy));

  it('is imported', async () => {
    expect(await run(process.execPath, [path.join(app, 'app.ts')])).toEqual({
      stdout: '7 number\n',
      stderr: '',
    });
  });

  it('brings its types', async () => {
    const { stdout } = await run(process.execPath, [
      path.join(installed('typescript'), 'bin/tsc'),
      ...['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext'],
      ...['--types', 'node'],
      ...['--typeRoots', path.dirname(installed('@types/node'))],
      path.join(app, 'app.ts'),
    ]);

    expect(stdout).toBe('');
  });
});
