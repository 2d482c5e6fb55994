import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = process.cwd();
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'manifest-'));
  cpSync(join(root, 'app.json'), join(copy, 'app.json'));
  mkdirSync(join(copy, 'extensions/app/packages/contracts'), {
    recursive: true,
  });
});

afterEach(() => rmSync(copy, { recursive: true }));

const run = (...flags: string[]) =>
  spawnSync(
    join(root, 'node_modules/.bin/node'),
    [join(root, 'tools/write-manifest.ts'), ...flags],
    { cwd: copy, encoding: 'utf8' },
  );

const manifest = 'extensions/app/app-hsmeta.json';
const origin = 'extensions/app/packages/contracts/service-origin.ts';

it('finds nothing to say about files it has just written', () => {
  expect(run().status).toBe(0);
  expect(run('--check')).toMatchObject({ status: 0, stderr: '' });
});

it('permits the service origin and no other', () => {
  run();

  const { config } = JSON.parse(readFileSync(join(copy, manifest), 'utf8'));
  const app = JSON.parse(readFileSync(join(copy, 'app.json'), 'utf8'));

  expect(config.permittedUrls.fetch).toEqual([app.serviceOrigin]);
  expect(config.auth).toEqual({
    type: 'static',
    requiredScopes: app.requiredScopes,
  });
});

it.each([manifest, origin])('names %s when it differs', (path) => {
  run();
  const file = join(copy, path);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('https://', 'https://evil.'),
  );

  const { status, stderr } = run('--check');

  expect(status).toBe(1);
  expect(stderr).toBe(
    `${path} does not say what app.json says. Run "npm run manifest".\n`,
  );
});

it('fails when a file is missing', () => {
  run();
  rmSync(join(copy, dirname(manifest), 'app-hsmeta.json'));

  expect(run('--check').status).toBe(1);
});
