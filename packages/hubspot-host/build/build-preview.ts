import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { buildExtensions } from './build-extensions.ts';
import { buildHost } from './build-host.ts';
import { hashFiles } from './hash-files.ts';

/** Where the built bundles and the built page are. */
export interface BuiltPreview {
  extensionsFolder: string;
  hostFolder: string;
}

/**
 * Builds what the preview shows, or finds it built from the same sources. Several may do so at
 * once: each builds in a folder of its own, and the first to finish gives its name to the result.
 */
export const buildPreview = async (
  root: string,
  say: (line: string) => void,
): Promise<BuiltPreview> => {
  const version = await hashFiles([
    path.join(root, 'extensions'),
    path.join(root, 'packages/hubspot-host/screen'),
    path.join(root, 'package-lock.json'),
  ]);
  const folder = path.join(root, '.cache', version);
  if (!existsSync(folder)) {
    const own = `${folder}.${process.pid}`;
    await rm(own, { recursive: true, force: true });
    say("Building the card and the pages with HubSpot's own builder…");
    await buildExtensions(root, path.join(own, 'extensions'));
    say('Building the CRM around them…');
    await buildHost(root, path.join(own, 'host'));
    try {
      await rename(own, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error;
      await rm(own, { recursive: true, force: true });
    }
  }

  return {
    extensionsFolder: path.join(folder, 'extensions'),
    hostFolder: path.join(folder, 'host'),
  };
};
