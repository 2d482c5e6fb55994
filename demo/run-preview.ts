import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SERVICE_ORIGIN } from '@starters/contracts';
import pino from 'pino';
import { loadConfig } from '#src/config.ts';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { installObjects } from '#src/hubspot/install-objects.ts';
import { type RunningService, runService } from '#src/service/run-service.ts';
import { startEmbeddedPostgres } from '#src/store/embedded-postgres.ts';
import { buildPreview } from 'hubspot-host/build/build-preview.ts';
import { answerSeedReturns } from './answer-seed-returns.ts';
import { castLargeVotes } from './cast-large-votes.ts';
import { castSeedVotes } from './cast-seed-votes.ts';
import {
  createEmulator,
  type Emulator,
  keepSnapshot,
  readSnapshot,
  serveEmulator,
} from 'hubspot-emulator';
import { listen } from 'hubspot-host/server/listen.ts';
import { createPreviewClock } from 'hubspot-host/server/preview-clock.ts';
import { placeSeedOrders } from './place-seed-orders.ts';
import { lockFolder } from './preview-lock.ts';
import { ACCOUNT_ID, people, viewers } from './seed/people.ts';
import { seedAccount } from './seed/seed-account.ts';
import { seedActivities } from './seed/seed-activities.ts';
import { seedDataOf, type SeedSize } from './seed/seed-data.ts';
import { seedFromExport } from './seed/seed-from-export.ts';
import { seedStarters } from './seed/seed-starters.ts';
import { readAppFeatures } from 'hubspot-host/server/app-features.ts';
import { createHsFetch } from 'hubspot-host/server/hs-fetch.ts';
import { createPreviewServer } from 'hubspot-host/server/create-preview-server.ts';
import { openRecordLayout } from 'hubspot-host/server/record-layout.ts';

/** How the preview is started. */
export interface PreviewOptions {
  /** The project's folder. */
  root: string;
  /** Where data is kept between starts. */
  dataFolder: string;
  /** Begin anew. */
  reset: boolean;
  port: number;
  /** Tells the person what is going on. */
  say: (line: string) => void;
  /** How much a first start seeds; an account of believable size unless told otherwise. */
  size?: SeedSize;
  /** A HubSpot export of contacts to seed instead of the invented ones. */
  contactsFile?: string | undefined;
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

/** Secrets of this preview, made once: ballots and vote keys must outlive a restart. */
const readSecret = async (file: string): Promise<string> => {
  const known = await readFile(file, 'utf8').catch(() => '');
  if (known !== '') return known;
  const secret = randomBytes(32).toString('hex');
  await writeFile(file, secret, { mode: 0o600 });

  return secret;
};

/** Starts PostgreSQL, the stand-in, the service and the CRM around them; seeds on the first start. */
export const runPreview = async ({
  root,
  dataFolder,
  reset,
  port,
  say,
  size = 'full',
  contactsFile,
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
    const snapshotFile = path.join(folder, 'hubspot.json');
    const layoutFile = path.join(folder, 'layout.json');
    const isKept = !reset && existsSync(path.join(folder, 'seeded'));
    if (contactsFile !== undefined && isKept) {
      throw new Error(
        'The preview has its contacts already. Add --reset to begin anew with those of the file; what you did in it is then gone.',
      );
    }
    const data =
      contactsFile === undefined
        ? null
        : await seedFromExport(path.resolve(contactsFile), Date.now(), say);
    const { extensionsFolder, hostFolder } = await buildPreview(root, say);

    say('Starting PostgreSQL…');
    await mkdir(folder, { recursive: true });
    let postgres = await startEmbeddedPostgres(path.join(folder, 'postgres'));
    const seeded = existsSync(path.join(folder, 'seeded'));
    if (reset || !seeded) {
      // A first start that was cut short leaves halves behind: it begins anew, too.
      await postgres.stop();
      await postgres.remove();
      await rm(snapshotFile, { force: true });
      await rm(layoutFile, { force: true });
      await rm(path.join(folder, 'seeded'), { force: true });
      postgres = await startEmbeddedPostgres(path.join(folder, 'postgres'));
    }
    stops.push(() => postgres.stop());
    const databaseUrl = await postgres.database('conversation_starters');

    const accessToken = randomBytes(24).toString('hex');
    const clientSecret = randomBytes(24).toString('hex');
    const snapshot = await readSnapshot(snapshotFile);
    const clock = createPreviewClock();
    const emulator = createEmulator({
      accountId: ACCOUNT_ID,
      accessToken,
      people,
      timeZone: 'Europe/Paris',
      currency: 'EUR',
      clock: clock.now,
      ...(snapshot === undefined ? {} : { snapshot }),
    });
    const flush = keepSnapshot(emulator, snapshotFile);
    stops.push(flush);
    const served = await serveEmulator(emulator);
    stops.push(() => served.close());

    const now = Date.now();
    const client = createHubSpotClient({
      accountId: ACCOUNT_ID,
      accessToken,
      baseUrl: served.url,
    });
    const isFirst = snapshot === undefined;
    if (isFirst) say('Writing contacts, companies and segments…');
    const account = isFirst
      ? await seedAccount(emulator, {
          now,
          data: data ?? (await seedDataOf(size)),
        })
      : null;
    const { starterTypeId } = await installObjects(client);
    const starters =
      account &&
      (await seedStarters(emulator, account, { starterTypeId, now }));

    const config = loadConfig({
      PORT: '0',
      HOST: '127.0.0.1',
      HUBSPOT_ACCOUNT_ID: String(ACCOUNT_ID),
      HUBSPOT_ACCESS_TOKEN: accessToken,
      HUBSPOT_CLIENT_SECRET: clientSecret,
      HUBSPOT_API_BASE_URL: served.url,
      APP_SECRET: await readSecret(path.join(folder, 'secret')),
      MARKETING_USER_IDS: viewers
        .filter(({ role }) => role === 'marketing')
        .map(({ userId }) => userId)
        .join(','),
      CATALOG_REFRESH_MS: '3000',
      LOG_LEVEL: 'silent',
      ...overrides,
    });
    const service = await runService(
      config,
      databaseUrl,
      pino({ level: config.LOG_LEVEL }),
      () => new Date(clock.now()),
    );
    stops.push(() => service.stop());
    if (account && starters) {
      say('Casting the votes of the past weeks…');
      if (size === 'full' && !data)
        await seedActivities(emulator, account, { now });
      if (size === 'large') {
        await castLargeVotes(service, databaseUrl, ACCOUNT_ID, account, now);
      } else {
        await castSeedVotes(
          service,
          { accountId: ACCOUNT_ID, timeZone: config.ACCOUNT_TIME_ZONE },
          account,
          starters,
          now,
        );
      }
      if (size === 'full' && !data) {
        await answerSeedReturns(service, ACCOUNT_ID, now);
        await placeSeedOrders(service, ACCOUNT_ID, account, now);
      }
      await service.publish(ACCOUNT_ID).catch(() => {
        // The outbox keeps them; the jobs go on with it.
      });
      await flush();
      await writeFile(path.join(folder, 'seeded'), new Date(now).toISOString());
    }

    const key = randomBytes(16).toString('hex');
    const app = createPreviewServer({
      emulator,
      people,
      viewers,
      hostFolder,
      extensionsFolder,
      clock,
      layout: await openRecordLayout(layoutFile, await readAppFeatures(root)),
      key,
      servicePage: (path) => fetch(new URL(path, service.url)),
      hsFetch: createHsFetch({
        accountId: ACCOUNT_ID,
        appId: 1,
        clientSecret,
        permittedOrigins: [SERVICE_ORIGIN],
        resolve: (url) => new URL(url.pathname + url.search, service.url),
        now: clock.now,
      }),
    });
    const listening = await listen(app.fetch, port);
    stops.push(() => listening.close());

    return {
      url: `${listening.url}/contacts?key=${key}`,
      emulator,
      service,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
