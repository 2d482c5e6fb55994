import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createEmulator, type Emulator } from 'hubspot-emulator';
import { readProject } from '#host/project/read-project.ts';
import { ACCOUNT_ID, people, viewers } from '#host/seed/people.ts';
import { seedAccount } from '#host/seed/seed-account.ts';
import type { AppDescription } from '#host/server/app-description.ts';
import { listen } from '#host/server/listen.ts';
import { serveHost } from '#host/server/serve-host.ts';
import { buildInProcess } from '#host/testing/build-in-process.ts';
import { type HostBrowser, openBrowser } from '#host/testing/open-browser.ts';
import { course, courseSchema, visitSchema } from './courses.ts';

/** The people of the account. */
export const ALEX = 1_001;
export const ROBIN = 1_002;

const packageFolder = path.resolve('packages/hubspot-host');
const project = path.join(packageFolder, 'fixtures/workshop');

/** The fixture app in headless Chromium, over an account of its own. */
export interface Workshop extends HostBrowser {
  emulator: Emulator;
  contactIds: string[];
  /** Calls HubSpot's API as a person in the CRM; the parsed answer. */
  call<T = unknown>(method: string, path: string, body?: object): Promise<T>;
}

/** What the host is told of the fixture app, with a custom object that it describes. */
const description: AppDescription = {
  name: 'Workshop',
  appId: 7,
  servicePages: null,
  objects: [course],
  segmentDeletion: null,
};

/**
 * Opens the fixture app with some of its cards on the records, the first of them in front.
 *
 * @param cards their uids
 */
export const startWorkshop = async (cards: string[]): Promise<Workshop> => {
  const built = await buildInProcess({
    root: project,
    cacheFolder: path.resolve('.cache'),
  });
  const { features, permittedUrls, functions } = await readProject(project);
  const emulator = createEmulator({
    accountId: ACCOUNT_ID,
    accessToken: 'workshop-token',
    people,
    searchLagMs: 0,
  });
  const contactIds = await seedAccount(emulator, ALEX);
  const call: Workshop['call'] = async <T>(
    method: string,
    to: string,
    body?: object,
  ) => {
    const response = await emulator.fetchAsUser(
      new Request(`https://emulator.local${to}`, {
        method,
        ...(body ? { body: JSON.stringify(body) } : {}),
        headers: { 'content-type': 'application/json' },
      }),
      ALEX,
    );

    return (await response.json()) as T;
  };
  for (const schema of [courseSchema, visitSchema]) {
    await call('POST', '/crm-object-schemas/2026-09/schemas', schema);
  }
  // A service with more to say than HubSpot lets through.
  const service = await listen(async (request) => {
    if (new URL(request.url).pathname === '/slow') {
      // Long enough for fifty requests to be in flight together.
      await setTimeout(1_000);

      return Response.json({ ok: true });
    }

    return new Response('x'.repeat(2_000_000));
  }, 0);
  const host = await serveHost({
    app: {
      description,
      features: {
        ...features,
        cards: cards.flatMap(
          (uid) => features.cards.find((card) => card.uid === uid) ?? [],
        ),
      },
      permittedUrls,
      functions,
      extensionsFolder: built.extensionsFolder,
    },
    account: {
      emulator,
      people,
      timeZone: 'UTC',
      viewers,
      layoutFile: null,
    },
    service: { clientSecret: 'workshop-secret', url: () => service.url },
    hostFolder: built.hostFolder,
    port: 0,
    startCommand: 'npx hubspot-host',
  });
  const browser = await openBrowser(host, process.env['TEST_CHROMIUM'] ?? '');

  return {
    ...browser,
    emulator,
    contactIds,
    call,
    close: async () => {
      await browser.close();
      await host.close();
      await service.close();
    },
  };
};
