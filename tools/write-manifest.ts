import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { appSchema, manifestFiles } from './manifest.ts';
import { readFlags } from '#src/read-flags.ts';

const { check = false } = readFlags({
  command: 'npm run manifest',
  about:
    "Writes HubSpot's app-hsmeta.json and what else follows from app.json.",
  flags: {
    check: {
      type: 'boolean',
      says: 'writes nothing; fails where a file does not say what app.json says',
    },
  },
});

const root = process.cwd();
const app = appSchema.parse(
  JSON.parse(await readFile(join(root, 'app.json'), 'utf8')),
);

for (const { path, text } of manifestFiles(app)) {
  const file = join(root, path);
  if (!check) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    continue;
  }
  // The manifest's layout is prettier's to choose; only what it says is compared.
  const plain = (content: string) => content.replace(/\s+/g, '');
  const found = await readFile(file, 'utf8').catch(() => '');
  if (plain(found) !== plain(text)) {
    console.error(
      `${path} does not say what app.json says. Run "npm run manifest".`,
    );
    process.exitCode = 1;
  }
}
