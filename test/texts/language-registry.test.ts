import { readFile } from 'node:fs/promises';
import { LANGUAGES } from '@starters/contracts';
import { registryFiles } from '#tools/language-registry.ts';

it('names the languages that have a folder, as `npm run languages` writes them', async () => {
  // Their layout is prettier's to choose; only what they say is compared.
  const plain = (text: string) => text.replace(/\s+/g, '');
  const files = await registryFiles(process.cwd());

  expect(files).toHaveLength(3);
  for (const { path, text } of files) {
    expect(plain(await readFile(path, 'utf8'))).toBe(plain(text));
  }
  expect(LANGUAGES).toEqual(['en', 'fr']);
});
