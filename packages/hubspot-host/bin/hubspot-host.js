#!/usr/bin/env node
// Plain JavaScript, so that an older Node can say what is missing instead of failing on a type.
import process from 'node:process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
// The first versions that run TypeScript without a flag.
const runsTypes =
  major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);

if (runsTypes) {
  const { runCommand } = await import('../command/run-command.ts');
  await runCommand(process.argv.slice(2));
} else {
  process.stderr.write(
    `hubspot-host needs Node 22.18 or newer, better 24; this is ${process.versions.node}.\n`,
  );
  process.exitCode = 1;
}
