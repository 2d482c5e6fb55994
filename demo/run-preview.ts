import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { type Config, loadConfig } from '#src/config.ts';
import { createLog } from '#src/errors/create-log.ts';
import {
  createHubSpotClient,
  type HubSpotClient,
} from '#src/hubspot/create-client.ts';
import { installObjects } from '#src/hubspot/install-objects.ts';
import type { Way } from '#src/installations/installation.ts';
import { type RunningService, runService } from '#src/service/run-service.ts';
import {
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from '#src/store/embedded-postgres.ts';
import { buildPreview } from 'hubspot-host/build';
import {
  createPreviewClock,
  readProject,
  serveHost,
} from 'hubspot-host/server';
import { connectApp } from './connect-app.ts';
import { bundleBudgets, description, viewers } from './describe-app.ts';
import {
  createEmulator,
  type Emulator,
  keepSnapshot,
  readSnapshot,
  serveEmulator,
} from 'hubspot-emulator';
import { lockFolder } from './preview-lock.ts';
import {
  ACCOUNT_ID,
  people,
  TIME_ZONE,
  viewers as seedViewers,
} from './seed/people.ts';
import { readSecret } from './read-secret.ts';
import { seedVotes } from './seed-votes.ts';
import { seedAccount, type SeededAccount } from './seed/seed-account.ts';
import { seedDataOf, type SeedSize } from './seed/seed-data.ts';
import type { AccountAccess } from './account/open-account.ts';
import { chooseSeed } from './seed/choose-seed.ts';
import { type SeededStarters, seedStarters } from './seed/seed-starters.ts';

/** How the preview is started. */
export interface PreviewOptions {
  /** The project's folder. */
  root: string;
  /** Where data is kept between starts. */
  dataFolder: string;
  /** Delete the data first. */
  reset: boolean;
  port: number;
  /** Tells the person what is going on. */
  say: (line: string) => void;
  /** How the app gets into the account. Default: as a private app, which is installed from the start. */
  way?: Way;
  /** How much a first start seeds; an account of believable size unless told otherwise. */
  size?: SeedSize;
  /** A HubSpot export of contacts to seed instead of the invented ones. */
  contactsFile?: string | undefined;
  /** An account whose contacts are copied and seeded instead; it is only read. */
  account?: AccountAccess | undefined;
  /** Settings of the service that tests shorten. */
  service?: Record<string, string>;
}

/** A running preview. */
export interface Preview {
  /** With the key of this start. */
  url: string;
  emulator: Emulator;
  service: RunningService;
  stop(): Promise<void>;
}

const marketers = seedViewers
  .filter(({ role }) => role === 'marketing')
  .map(({ userId }) => userId)
  .join(',');

/** Makes the custom objects or completes them, and on a first start writes the starters. */
const seedObjects = async (
  client: HubSpotClient,
  { ACCOUNT_LANGUAGE }: Pick<Config, 'ACCOUNT_LANGUAGE'>,
  {
    emulator,
    account,
    now,
  }: { emulator: Emulator; account: SeededAccount | null; now: number },
): Promise<SeededStarters | null> => {
  const { starterTypeId } = await installObjects(client, ACCOUNT_LANGUAGE);

  return (
    account && (await seedStarters(emulator, account, { starterTypeId, now }))
  );
};

/** Starts PostgreSQL, the stand-in, the service and the CRM around them; seeds on the first start. */
export const runPreview = async ({
  root,
  dataFolder,
  reset,
  port,
  say,
  way = 'private',
  size = 'full',
  contactsFile,
  account: access,
  service: overrides = {},
}: PreviewOptions): Promise<Preview> => {
  const folder = path.resolve(root, dataFolder);
  const unlock = await lockFolder(folder, say);
  const stops: (() => Promise<unknown>)[] = [unlock];
  const stop = async () => {
    // What was started last is stopped first. Ctrl-C reaches PostgreSQL as well, and may be the
    // end of it before the service is done: what people did is written down all the same.
    const failures: unknown[] = [];
    for (const each of stops.splice(0).reverse()) {
      try {
        await each();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  };

  try {
    const accessToken = randomBytes(24).toString('hex');
    const clock = createPreviewClock();
    const emulatorOf = (snapshot?: Awaited<ReturnType<typeof readSnapshot>>) =>
      createEmulator({
        accountId: ACCOUNT_ID,
        accessToken,
        timeZone: TIME_ZONE,
        currency: 'EUR',
        people,
        clock: clock.now,
        ...(snapshot === undefined ? {} : { snapshot }),
      });
    const snapshotFile = path.join(folder, 'hubspot.json');
    const layoutFile = path.join(folder, 'layout.json');
    const grantsFile = path.join(folder, 'grants.json');
    const isKept = !reset && existsSync(path.join(folder, 'seeded'));
    if (contactsFile !== undefined && isKept) {
      throw new Error(
        'The demo has its contacts already. Add --reset to start over with those of the file; what you did in it is then gone.',
      );
    }
    const data = await chooseSeed({ access, contactsFile }, say);
    // What is there is deleted only once the new contacts are known to go in.
    if (data) await seedAccount(emulatorOf(), { now: clock.now(), data });
    const { extensionsFolder, hostFolder } = await buildPreview(
      { root, cacheFolder: path.join(root, '.cache'), budgets: bundleBudgets },
      say,
    );

    say('Starting PostgreSQL…');
    await mkdir(folder, { recursive: true });
    if (!isKept) {
      // A first start that was interrupted left incomplete data, so it is deleted as well. What is
      // thrown away is not started before: it may be what does not start.
      await removeEmbeddedPostgres(path.join(folder, 'postgres'));
      await rm(snapshotFile, { force: true });
      await rm(layoutFile, { force: true });
      await rm(grantsFile, { force: true });
      await rm(path.join(folder, 'seeded'), { force: true });
    }
    const postgres = await startEmbeddedPostgres(path.join(folder, 'postgres'));
    stops.push(() => postgres.stop());
    const databaseUrl = await postgres.database('conversation_starters');

    const clientSecret = randomBytes(24).toString('hex');
    const snapshot = await readSnapshot(snapshotFile);
    const emulator = emulatorOf(snapshot);
    const project = await readProject(root);
    // The service has the scopes of its manifest, as in HubSpot.
    emulator.scopes.granted = project.scopes && new Set(project.scopes);
    const flush = keepSnapshot(emulator, snapshotFile);
    stops.push(flush);
    const { hubspot, settings, oauth } = await connectApp(way, {
      emulator,
      accessToken,
      clientSecret,
      clock: clock.now,
      grantsFile,
    });
    const served = await serveEmulator(hubspot);
    stops.push(() => served.close());

    const now = Date.now();
    const isFirst = snapshot === undefined;
    if (isFirst) say('Writing contacts, companies and segments…');
    const account = isFirst
      ? await seedAccount(emulator, {
          now,
          data: data ?? (await seedDataOf(size)),
        })
      : null;
    const config = loadConfig({
      PORT: '0',
      HOST: '127.0.0.1',
      ...settings,
      HUBSPOT_CLIENT_SECRET: clientSecret,
      HUBSPOT_API_BASE_URL: served.url,
      APP_SECRET: await readSecret(path.join(folder, 'secret')),
      MARKETING_USER_IDS: way === 'private' ? marketers : '',
      CATALOG_REFRESH_MS: '3000',
      LOG_LEVEL: 'silent',
      ...overrides,
    });
    // Where an admin lets the app in, they find the account without anything of it.
    const starters =
      way === 'private'
        ? await seedObjects(
            createHubSpotClient({
              accountId: ACCOUNT_ID,
              accessToken,
              baseUrl: served.url,
            }),
            config,
            { emulator, account, now },
          )
        : null;

    const service = await runService(
      config,
      databaseUrl,
      createLog(config.LOG_LEVEL),
      () => new Date(clock.now()),
    );
    stops.push(() => service.stop());
    if (account) {
      if (starters) {
        say('Casting the votes of the past weeks…');
        await seedVotes(
          { emulator, service, databaseUrl, config },
          { account, starters, size, isInvented: data === null, now },
        );
      }
      await flush();
      await writeFile(path.join(folder, 'seeded'), new Date(now).toISOString());
    }

    const host = await serveHost({
      app: { ...project, description, extensionsFolder },
      account: {
        emulator,
        people,
        timeZone: TIME_ZONE,
        viewers,
        clock,
        layoutFile,
        oauth,
      },
      service: { clientSecret, url: () => service.url },
      hostFolder,
      port,
      startCommand: way === 'oauth' ? 'npm start -- --oauth' : 'npm start',
    });
    stops.push(() => host.close());

    return {
      url: host.entry,
      emulator,
      service,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
