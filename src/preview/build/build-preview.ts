import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildExtensions } from './build-extensions.ts';
import { buildHost } from './build-host.ts';
import { hashFiles } from './hash-files.ts';

/** Where the built bundles and the built page are. */
export interface BuiltPreview {
  extensionsFolder: string;
  hostFolder: string;
}

/** Builds what the preview shows, or finds it built from the same sources. */
export const buildPreview = async (
  root: string,
  say: (line: string) => void,
): Promise<BuiltPreview> => {
  const version = await hashFiles([
    path.join(root, 'extensions'),
    path.join(root, 'src/preview/host'),
    path.join(root, 'package-lock.json'),
  ]);
  const folder = path.join(root, '.cache', version);
  const extensionsFolder = path.join(folder, 'extensions');
  const hostFolder = path.join(folder, 'host');
  if (!existsSync(path.join(folder, 'built'))) {
    say("Building the card and the pages with HubSpot's own builder…");
    await buildExtensions(root, extensionsFolder);
    say('Building the CRM around them…');
    await buildHost(root, hostFolder);
    await writeFile(path.join(folder, 'built'), version);
  }

  return { extensionsFolder, hostFolder };
};
