import { randomBytes } from 'node:crypto';
import { createEmulator } from 'hubspot-emulator';
import { buildPreview } from '#host/build/build-preview.ts';
import { readProject } from '#host/project/read-project.ts';
import { ACCOUNT_ID, people, TIME_ZONE, viewers } from '#host/seed/people.ts';
import { seedAccount } from '#host/seed/seed-account.ts';
import { createPreviewClock } from '#host/server/preview-clock.ts';
import { type ServedHost, serveHost } from '#host/server/serve-host.ts';
import type { CommandArguments } from './read-arguments.ts';

/**
 * Opens a project in an account with a few records. Its extensions reach the service of the app
 * where they name it: nothing stands in for it here.
 *
 * @param say tells a person what takes time
 * @throws ProjectError, BundleError; Error with the code EADDRINUSE when the chosen port is taken
 */
export const openProject = async (
  { root, port, isPortChosen, profile, cacheFolder }: CommandArguments,
  say: (line: string) => void,
): Promise<ServedHost> => {
  const project = await readProject(root, profile);
  const { appName, permittedUrls, scopes, variables, features, functions } =
    project;
  const { extensionsFolder, hostFolder } = await buildPreview(
    { root, cacheFolder, ...(profile === undefined ? {} : { profile }) },
    say,
  );
  const clock = createPreviewClock();
  const emulator = createEmulator({
    accountId: ACCOUNT_ID,
    // Nobody calls the API from outside: the CRM's own screens do, as a person.
    accessToken: randomBytes(24).toString('hex'),
    people,
    timeZone: TIME_ZONE,
    searchLagMs: 0,
    appKind: project.isOAuth ? 'oauth' : 'private',
    clock: clock.now,
  });
  emulator.scopes.granted = scopes && new Set(scopes);
  await seedAccount(emulator, people.users[0]?.id ?? 0);

  return serveHost({
    app: {
      description: {
        name: appName,
        appId: 1,
        servicePages: null,
        objects: [],
        segmentDeletion: null,
      },
      features,
      permittedUrls,
      functions,
      variables,
      extensionsFolder,
    },
    account: {
      emulator,
      people,
      timeZone: TIME_ZONE,
      viewers,
      clock,
      layoutFile: null,
    },
    service: null,
    hostFolder,
    port,
    isPortFixed: isPortChosen,
    startCommand: 'npx hubspot-host',
  });
};
