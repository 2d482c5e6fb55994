import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EXTENSIONS, extensionLock } from './packages/extension-lock.ts';
import { readFlags } from '#src/read-flags.ts';

const { check = false } = readFlags({
  command: 'npm run locks',
  about:
    'Writes extensions/app/package-lock.json, the part of package-lock.json that HubSpot installs.',
  flags: {
    check: {
      type: 'boolean',
      says: 'writes nothing; fails where it is not that part',
    },
  },
});

const file = path.join(EXTENSIONS, 'package-lock.json');
const text = extensionLock(
  await readFile('package-lock.json', 'utf8'),
  await readFile(path.join(EXTENSIONS, 'package.json'), 'utf8'),
);

if (!check) {
  await writeFile(file, text);
} else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
  console.error(
    `${file} has other packages than package-lock.json. Run "npm run locks".`,
  );
  process.exitCode = 1;
}
