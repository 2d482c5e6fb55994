#!/usr/bin/env node
import process from 'node:process';

// Plain JavaScript: a Node that cannot run TypeScript must still be able to say so.
try {
  const { runCommand } = await import('#emulator/cli/run-command.ts');
  process.exitCode = await runCommand(process.argv.slice(2));
} catch (error) {
  if (error?.code !== 'ERR_UNKNOWN_FILE_EXTENSION') throw error;
  process.stderr.write(
    `hubspot-emulator is run from its TypeScript source, which needs Node 24 (or 22.18); this is Node ${process.versions.node}.\n`,
  );
  process.exitCode = 1;
}
