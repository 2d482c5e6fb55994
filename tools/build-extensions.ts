import path from 'node:path';
import { buildExtensions } from 'hubspot-host/build';
import { readProject } from 'hubspot-host/server';
import { bundleBudgets } from '#demo/describe-app.ts';
import { readFlags } from '#src/read-flags.ts';

readFlags({
  command: 'npm run build:extensions',
  about:
    'Builds the extensions with HubSpot’s own builder into dist/extensions and prints their sizes; fails when one is over its limit.',
  flags: {},
});

try {
  const built = await buildExtensions(
    await readProject(process.cwd()),
    path.resolve('dist/extensions'),
    bundleBudgets,
  );
  for (const { name, bytes, most } of built) {
    const limit = most === null ? '' : ` of ${most} at most`;
    process.stdout.write(`${name}: ${bytes} bytes${limit}\n`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
