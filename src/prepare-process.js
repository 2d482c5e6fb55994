import { readFileSync } from 'node:fs';
import process from 'node:process';
import { URL } from 'node:url';

/*
 * Loaded before a command (`node --import`), in JavaScript that any Node reads: refuses a Node that
 * cannot run TypeScript, where it would only say that it does not know the extension, and reads .env.
 */

const { engines } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);
const lowest = engines.node.replace('>=', '');
const [major, minor] = lowest.split('.').map(Number);
const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);

if (ownMajor < major || (ownMajor === major && ownMinor < minor)) {
  process.stderr.write(
    `This is Node ${process.versions.node} (${process.execPath}). Node ${lowest} or newer is needed: from there on it runs TypeScript without a flag. Install it, or put it first in PATH.\n`,
  );
  process.exit(1);
}

try {
  process.loadEnvFile('.env');
} catch (error) {
  // Without the file, the environment itself has the settings.
  if (error.code !== 'ENOENT') throw error;
}
