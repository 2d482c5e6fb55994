import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Project, readProject } from '#host/project/read-project.ts';
import { type BundleBudgets, buildExtensions } from './build-extensions.ts';
import { buildHost, hostRoot } from './build-host.ts';
import { buildOnce } from './build-once.ts';
import { hashFiles } from './hash-files.ts';

/** Where the built bundles and the built page are. */
export interface BuiltPreview {
  extensionsFolder: string;
  hostFolder: string;
}

/** What is built, and where to. */
export interface PreviewToBuild {
  /** Folder of the project's hsproject.json. */
  root: string;
  /** Where what is built is kept for the next start. */
  cacheFolder: string;
  budgets?: BundleBudgets;
  /** The `NAME` of an hsprofile.NAME.json. */
  profile?: string;
}

/** The lock files above a folder: what is installed there goes into the bundles. */
const lockFilesAbove = (folder: string): string[] => {
  const file = path.join(folder, 'package-lock.json');
  const above = path.dirname(folder);

  return [
    ...(existsSync(file) ? [file] : []),
    ...(above === folder ? [] : lockFilesAbove(above)),
  ];
};

const hashOfHost = () =>
  hashFiles([
    path.join(hostRoot, 'build'),
    path.join(hostRoot, 'screen'),
    path.join(hostRoot, 'rules'),
    path.join(hostRoot, 'package.json'),
    ...lockFilesAbove(hostRoot),
  ]);

const hashOfExtensions = ({ root, srcDir }: Project) =>
  hashFiles([
    path.join(hostRoot, 'build'),
    path.join(root, srcDir),
    ...lockFilesAbove(root),
  ]);

/**
 * Builds the extensions of a project and the CRM around them, or finds them built from the same
 * sources.
 *
 * @param say tells a person what takes time
 * @throws ProjectError, BundleError
 */
export const buildPreview = async (
  { root, cacheFolder, budgets = {}, profile }: PreviewToBuild,
  say: (line: string) => void,
): Promise<BuiltPreview> => {
  const project = await readProject(root, profile);
  const place = (name: string) => path.resolve(cacheFolder, name);

  return {
    extensionsFolder: await buildOnce(
      place(`extensions-${await hashOfExtensions(project)}`),
      (into) => {
        say("Building the card and the pages with HubSpot's own builder…");

        return buildExtensions(project, into, budgets);
      },
    ),
    hostFolder: await buildOnce(place(`host-${await hashOfHost()}`), (into) => {
      say('Building the CRM around them…');

      return buildHost(into);
    }),
  };
};
