import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { openRegistry, type Registry } from '#test/helpers/open-registry.ts';
import { copyProject } from '#tools/copy-project.ts';

/** HubSpot's builder installs and builds what is uploaded; nothing says which folder it installs. */

const names = z.record(z.string(), z.string()).default({});
const manifestSchema = z.object({
  name: z.string(),
  dependencies: names,
  devDependencies: names,
});
const root = process.cwd();
const run = promisify(execFile);
let copy: string;
let registry: Registry;

beforeAll(async () => {
  registry = await openRegistry();
});
afterAll(() => registry.close());
beforeEach(() => {
  registry.asked.clear();
  copy = mkdtempSync(path.join(tmpdir(), 'installed-'));
  cpSync(path.join(root, 'extensions'), path.join(copy, 'extensions'), {
    recursive: true,
    filter: (source) => path.basename(source) !== 'node_modules',
  });
  cpSync(path.join(root, 'hsproject.json'), path.join(copy, 'hsproject.json'));
  const app = readFileSync(path.join(root, 'app.json'), 'utf8');
  writeFileSync(
    path.join(copy, 'app.json'),
    app.replaceAll('conversation-starters.example', 'starters.acme.com'),
  );
});
afterEach(() => rmSync(copy, { recursive: true }));

/** Of a package that is packed again, the checksum is another; everything else of the lock holds. */
const forgetChecksums = (folder: string) => {
  const file = path.join(folder, 'package-lock.json');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/\n +"integrity": "[^"]+",?/g, ''));
};

const install = async (folder: string) => {
  forgetChecksums(folder);
  await run('npm', ['ci', '--omit=dev', '--ignore-scripts'], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: copy,
      npm_config_registry: registry.url,
      npm_config_cache: path.join(copy, '.npm'),
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_update_notifier: 'false',
    },
  });
};

/** The folders with a package.json, at any depth. */
const folders = (under: string): string[] =>
  readdirSync(under, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?!.*node_modules).*package\.json$/.test(name))
    .map((name) => path.join(under, path.dirname(name)));

const read = (folder: string) =>
  manifestSchema.parse(
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')),
  );

/** Sizes by bundle, as HubSpot's builder prints them through our tool. */
const build = async (folder: string): Promise<string> => {
  const { stdout } = await run(
    path.join(root, 'node_modules/.bin/node'),
    [path.join(root, 'tools/build-extensions.ts')],
    { cwd: folder },
  );

  return stdout;
};

it('builds the same bundles from the workspace and from each component alone, and asks nobody for a package of ours', async () => {
  const { folder } = await copyProject(copy, { first: false });
  const workspace = path.join(copy, 'extensions/app');
  const app = path.join(copy, folder, 'extensions/app');
  // Nothing is left that could be installed in place of the components.
  expect(existsSync(path.join(app, 'package.json'))).toBe(false);
  expect(existsSync(path.join(app, 'packages'))).toBe(false);
  const components = readdirSync(app).filter((name) =>
    existsSync(path.join(app, name, 'package.json')),
  );
  expect(components).toEqual(['actions', 'cards', 'pages', 'settings']);

  await Promise.all([
    install(workspace),
    ...components.map((name) => install(path.join(app, name))),
  ]);

  expect(registry.asked).toContain('@hubspot/ui-extensions');
  expect(
    [...registry.asked].filter((name) => name.startsWith('@starters')),
  ).toEqual([]);
  const bundles = await build(copy);
  expect(bundles).toMatch(/^ConversationStarters: \d{5} bytes/m);
  expect(await build(path.join(copy, folder))).toBe(bundles);
});

it('leaves no package of ours to a registry anywhere in the repository', () => {
  const manifests = ['.', ...folders('extensions/app'), ...folders('packages')];
  const ours = manifests.map((each) => read(each).name);
  const asked = manifests.flatMap((each) =>
    Object.entries({
      ...read(each).dependencies,
      ...read(each).devDependencies,
    })
      .filter(([name]) => ours.includes(name))
      .map(([name, version]) => ({ name, version })),
  );

  expect(asked.length).toBeGreaterThan(15);
  for (const { version } of asked) expect(version).toMatch(/^file:/);
});
