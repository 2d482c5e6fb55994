import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashFiles } from '#host/build/hash-files.ts';

let root: string;

const write = (place: string, content: string) => {
  mkdirSync(join(root, place, '..'), { recursive: true });
  writeFileSync(join(root, place), content);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hashed-'));
  write('here/src/Card.tsx', 'card');
  write('there/src/Card.tsx', 'card');
});

afterEach(() => rmSync(root, { recursive: true }));

const hashOf = (place: string) => hashFiles([join(root, place, 'src')]);

it('is the same for the same sources wherever they lie', async () => {
  expect(await hashOf('here')).toMatch(/^[0-9a-f]{16}$/);
  expect(await hashOf('there')).toBe(await hashOf('here'));

  write('there/src/node_modules/library.js', 'installed');
  expect(await hashOf('there')).toBe(await hashOf('here'));
});

it.each([
  ['other content', 'Card.tsx', 'another card'],
  ['one file more', 'Other.tsx', ''],
])('is another for %s', async (_, file, content) => {
  write(`there/src/${file}`, content);

  expect(await hashOf('there')).not.toBe(await hashOf('here'));
});

it('is another for the same content under another name', async () => {
  write('here/src/One.tsx', 'more');
  write('there/src/Two.tsx', 'more');

  expect(await hashOf('there')).not.toBe(await hashOf('here'));
});
