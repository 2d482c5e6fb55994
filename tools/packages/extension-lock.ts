import { z } from 'zod';
import {
  type LockEntry,
  type LockPackages,
  neededBy,
  readLock,
  writeLock,
} from './lock-file.ts';

/** Folder of the workspace that HubSpot gets, from the root. */
export const EXTENSIONS = 'extensions/app';

const workspaceSchema = z.object({
  name: z.string(),
  version: z.string(),
  workspaces: z.array(z.string()),
});

/**
 * The lock file of the extensions' own workspace: the part of the repository's lock file that they
 * need, so that HubSpot installs the very versions that were tested here.
 *
 * @param rootLock text of the repository's `package-lock.json`
 * @param packageJson text of the workspace's `package.json`
 */
export const extensionLock = (
  rootLock: string,
  packageJson: string,
): string => {
  const packages = readLock(rootLock);
  const workspace = workspaceSchema.parse(JSON.parse(packageJson));
  const inside = (folder: string | undefined) =>
    folder?.startsWith(`${EXTENSIONS}/`) === true;
  const starts = Object.entries(packages)
    .filter(([key, entry]) => inside(key) || inside(entry.resolved))
    .map(([key]) => key);
  const strip = (folder: string) =>
    inside(folder) ? folder.slice(EXTENSIONS.length + 1) : folder;
  const own: LockPackages = { '': { ...workspace } };
  for (const [key, entry] of Object.entries(neededBy(packages, starts))) {
    const moved: LockEntry = { ...entry };
    if (moved.resolved !== undefined) moved.resolved = strip(moved.resolved);
    own[strip(key)] = moved;
  }

  return writeLock(workspace, own);
};
