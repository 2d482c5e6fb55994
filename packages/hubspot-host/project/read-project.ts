import { existsSync, statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import {
  nothingPermitted,
  type PermittedUrls,
} from '#host/rules/permitted-urls.ts';
import type {
  AppFeatures,
  AppFunction,
  AppWebhooks,
  AppWorkflowAction,
} from './features.ts';
import { readAppMetas } from './read-metas.ts';
import { ProjectError } from './project-error.ts';
import { type ProfileVariables, readProfile } from './read-profile.ts';
import { readJson } from './read-json.ts';

/** A project of HubSpot's developer platform, as its own files describe it. */
export interface Project {
  /** Folder of hsproject.json. */
  root: string;
  /** The folder that HubSpot uploads, from the root. */
  srcDir: string;
  /** The app's name in HubSpot. */
  appName: string;
  /** What it may reach. */
  permittedUrls: PermittedUrls;
  /** Scopes of its token; null where its manifest names none. */
  scopes: string[] | null;
  /** Whether it is installed by OAuth, or for one account alone. */
  isOAuth: boolean;
  /** Values of the chosen profile, for manifest files and `context.variables`. */
  variables: ProfileVariables;
  features: AppFeatures;
  functions: AppFunction[];
  /** What workflows and agents can call. */
  workflowActions: AppWorkflowAction[];
  /** What HubSpot tells the app; null where it asks for nothing. */
  webhooks: AppWebhooks | null;
  /** The files that HubSpot builds a bundle from, from the root. */
  entrypoints: string[];
}

const projectFile = 'hsproject.json';
/** Those that HubSpot builds, and whose manifests are the `-hsmeta.json` files. */
const platformVersions = ['2025.2', '2026.03', '2026.09', '2027.03'];
/** https://developers.hubspot.com/docs/developer-tooling/platform/versioning */
const projectSchema = z.object({
  name: z.string(),
  srcDir: z
    .string()
    .refine(
      (folder) =>
        !path
          .relative('/project', path.join('/project', folder))
          .startsWith('..'),
      {
        error: 'must be inside of the project',
      },
    ),
  platformVersion: z
    .string()
    .refine(
      (version) => platformVersions.includes(version.replace(/-beta$/, '')),
      {
        error: `must be ${platformVersions.join(', ')}`,
      },
    ),
});

/** Whether there is a file; a folder is none. */
const isFile = (place: string): boolean =>
  statSync(place, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * Reads a project: hsproject.json and the `-hsmeta.json` files of its source folder.
 * https://developers.hubspot.com/docs/apps/developer-platform/build-apps/create-an-app
 *
 * @param root folder of hsproject.json
 * @param profile the `NAME` of an `hsprofile.NAME.json` beside it
 * @throws ProjectError with a sentence when HubSpot could not build the project either
 */
export const readProject = async (
  root: string,
  profile?: string,
): Promise<Project> => {
  const isFolder = await stat(root).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new ProjectError(`There is no folder ${root}.`);
  const file = path.join(root, projectFile);
  if (!existsSync(file)) {
    throw new ProjectError(
      `${root} has no ${projectFile}. Give the folder of a HubSpot project.`,
    );
  }
  const { name, srcDir } = await readJson(file, projectFile, projectSchema);
  const variables = await readProfile(root, profile);
  const source = path.join(root, srcDir);
  const names = await readdir(source, { recursive: true }).catch(() => {
    throw new ProjectError(
      `${projectFile} names the source folder ${srcDir}, which is not there.`,
    );
  });
  const { app, features, entrypoints, begins, ...metas } = await readAppMetas(
    source,
    names
      .filter(
        (each) =>
          each.endsWith('-hsmeta.json') && !each.includes('node_modules/'),
      )
      .sort(),
    variables,
  );
  const lost = begins.find(({ at }) => !isFile(path.join(source, at)));
  if (lost !== undefined) {
    throw new ProjectError(
      `${lost.file} begins at ${lost.at}, which is not a file in ${srcDir}. Correct "entrypoint".`,
    );
  }

  return {
    root,
    srcDir,
    appName: app?.name ?? name,
    permittedUrls: app?.permittedUrls ?? nothingPermitted,
    scopes: app?.scopes ?? null,
    isOAuth: app?.isOAuth ?? true,
    variables,
    features,
    functions: metas.functions,
    workflowActions: metas.workflowActions,
    webhooks: metas.webhooks,
    entrypoints: entrypoints.map((each) => path.join(srcDir, each)),
  };
};
