#!/usr/bin/env node
import process from 'node:process';

// Plain JavaScript: a Node that cannot run TypeScript must still be able to say so.
if (process.features.typescript) {
  const { runCommand } = await import('../cli/run-command.ts');
  process.exitCode = await runCommand(process.argv.slice(2));
} else {
  process.stderr.write(
    `hubspot-emulator runs from its TypeScript source and needs Node 24 (or 22.18); this is ${process.version}.\n`,
  );
  process.exitCode = 1;
}
