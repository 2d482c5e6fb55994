import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import getPort from 'get-port';
import { readFlags } from '#src/read-flags.ts';

/**
 * `npm run guide:walk`: a machine that has nothing but what the admin guide names, made of a clean
 * clone, a PATH of its own and stand-ins for HubSpot, its tool and the network.
 */

const { keep = false } = readFlags({
  command: 'npm run guide:walk',
  about:
    'Follows docs/for-admins.md literally: its commands, one after the other, in a clean clone of what is committed, against the stand-in for HubSpot at another address. Installs packages. Exits with 0 when the doctor has nothing to do.',
  flags: {
    keep: { type: 'boolean', says: 'leaves the temporary folder behind' },
  },
});

// Loading it takes a second or more: only once the flags are right.
const { walkGuide } = await import('./guide-walk/walk.ts');
const folder = await mkdtemp(path.join(tmpdir(), 'guide-'));
// PostgreSQL, which root starts as another user, must get in.
await chmod(folder, 0o755);
const bin = path.join(folder, 'bin');
const clone = path.join(folder, 'conversation-starters');

try {
  await mkdir(bin);
  await symlink(process.execPath, path.join(bin, 'node'));
  execFileSync('git', ['clone', '--quiet', process.cwd(), clone]);
  const { HOME = folder, PATH = '' } = process.env;
  const withoutModules = PATH.split(path.delimiter).filter(
    (each) => !each.includes('node_modules'),
  );
  const ended = await walkGuide({
    clone,
    bin,
    notes: folder,
    port: await getPort(),
    env: { HOME, PATH: [bin, ...withoutModules].join(path.delimiter) },
    say: (line) => process.stdout.write(`${line}\n`),
  });
  process.stdout.write(
    ended === null
      ? 'The guide was followed to its end: the card is served, and the doctor has nothing to do.\n'
      : `The guide does not work as it stands. ${ended}\n`,
  );
  process.exitCode = ended === null ? 0 : 1;
} finally {
  if (!keep) await rm(folder, { recursive: true, force: true });
}
