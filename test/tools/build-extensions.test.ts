import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = process.cwd();
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'bundles-'));
  cpSync(join(root, 'extensions'), join(copy, 'extensions'), {
    recursive: true,
  });
  cpSync(join(root, 'hsproject.json'), join(copy, 'hsproject.json'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});

afterEach(() => rmSync(copy, { recursive: true }));

const build = () =>
  spawnSync(
    join(root, 'node_modules/.bin/node'),
    [join(root, 'tools/build-extensions.ts')],
    { cwd: copy, encoding: 'utf8' },
  );

const spoilCard = (line: string) => {
  const file = join(copy, 'extensions/app/cards/ConversationStarters.tsx');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n${line}\n`);
};

it('builds all bundles with no warning and prints their sizes', () => {
  const { status, stdout, stderr } = build();

  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^PrepareCalls: \d{5} bytes\nConversationStarters: \d{5} bytes of 26000 at most\nStarterRecord: \d{5} bytes of 12000 at most\nPages: \d{5,6} bytes\nSettingsPage: \d{4,5} bytes\n$/,
  );
});

it('fails when the card grows beyond its limit, and says what to do', () => {
  spoilCard(`Object.assign(globalThis, { ballast: '${'x'.repeat(6_000)}' });`);
  const { status, stderr } = build();

  expect(status).toBe(1);
  expect(stderr).toMatch(
    /ConversationStarters has \d+ bytes; 26000 is the most/,
  );
});

it('fails when the builder cannot follow an import', () => {
  spoilCard("import './gone.ts';");
  const { status, stderr } = build();

  expect(status).toBe(1);
  expect(stderr).toContain('gone.ts');
});
