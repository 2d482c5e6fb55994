import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type {
  BuiltPreview,
  PreviewToBuild,
} from '#host/build/build-preview.ts';

const program = `
import { buildPreview } from 'hubspot-host/build';
console.log(JSON.stringify(await buildPreview(JSON.parse(process.argv[1]), () => {})));`;

/**
 * Builds a preview in a process of its own: jest, which loads CommonJS, cannot load HubSpot's
 * builder.
 *
 * @throws Error with what the builder complained of
 */
export const buildInProcess = async (
  preview: PreviewToBuild,
): Promise<BuiltPreview> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', program, JSON.stringify(preview)],
    { cwd: path.resolve(), env: { PATH: process.env['PATH'] ?? '' } },
  );

  return JSON.parse(stdout) as BuiltPreview;
};
