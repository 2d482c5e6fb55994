import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  chooseRoute,
  DAY_MS,
  requestsRoute,
  pathOf,
  viewsRoute,
} from '@starters/contracts';
import pino from 'pino';
import { answerSeedFeedback } from '#demo/answer-seed-feedback.ts';
import { castSeedVotes } from '#demo/cast-seed-votes.ts';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import {
  createService,
  type ServiceParts,
} from '#src/service/create-service.ts';
import { createAccountStore } from '#src/store/account-store.ts';
import { createHeldVoteStore } from '#src/store/held-vote-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { createCardCalls } from '#test/helpers/as-card.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';
import { editNatively } from '#test/helpers/open-editor.ts';
import {
  INES,
  LEA,
  startApp,
  type TestApp,
  TOM,
} from '#test/helpers/start-app.ts';
import { signedRequest } from '#test/helpers/signed-request.ts';
import {
  readCard,
  readVoteRecords,
  startersOf,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';

/** The secret of `startApp`. */
export const SECRET = 'a-secret-of-more-than-thirty-two-characters';

/** What a command of npm said, and how it ended. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** The service over another database, with the same HubSpot. */
const serve = (app: TestApp, db: Database, databaseUrl: string) => {
  const replica = (config: Partial<ServiceParts['config']> = {}) =>
    createService({
      db,
      config: {
        APP_SECRET: SECRET,
        HUBSPOT_CLIENT_SECRET: 'test-client-secret',
        HUBSPOT_API_BASE_URL: app.emulatorUrl,
        CATALOG_REFRESH_MS: 10_000,
        QUIET_MS: 0,
        ...config,
      },
      log: pino({ level: 'silent' }),
      now: () => app.clock.now,
      publishSoon: () => {},
    });
  const service = replica();
  const cardCalls = createCardCalls(
    () => app.emulator,
    ({ as }, contactId) =>
      call(as, 'GET', `/v1/contacts/${contactId}/starters`),
    () => app.clock.now,
  );
  const call: TestApp['call'] = async (
    as,
    method,
    path,
    body,
    { language = 'en' } = {},
  ) => {
    const called = { accountId: ACCOUNT_ID, as, method, path };
    await cardCalls.openFirst(called);
    const complete = await cardCalls.complete(called);
    const response = await service.app.fetch(
      signedRequest(
        method,
        `${complete}${complete.includes('?') ? '&' : '?'}language=${language}&userId=${as}&portalId=${ACCOUNT_ID}&userEmail=a%40b.example&appId=1`,
        body === undefined ? '' : JSON.stringify(body),
        app.clock.now.getTime(),
      ),
    );

    return {
      status: response.status,
      body: (await response.json()) as Record<string, unknown>,
    };
  };

  return {
    ...app,
    db,
    databaseUrl,
    service,
    replica,
    call,
    close: () => db.destroy(),
  };
};

/** A service that has worked for weeks, and a folder for backups. */
export const openWorld = async () => {
  const app = await startApp();
  const folder = await mkdtemp(path.join(tmpdir(), 'rebuild-'));
  const databases: Database[] = [];

  /** A command of package.json, as a person types it. */
  const npm = (
    script: string,
    args: string[],
    { url = app.databaseUrl, env = {} }: { url?: string; env?: object } = {},
  ) =>
    new Promise<Ended>((resolve) => {
      execFile(
        'npm',
        ['run', '--silent', script, '--', ...args],
        {
          env: {
            ...process.env,
            DATABASE_URL: url,
            HUBSPOT_ACCOUNT_ID: String(ACCOUNT_ID),
            HUBSPOT_ACCESS_TOKEN: 'test-access-token',
            HUBSPOT_API_BASE_URL: app.emulatorUrl,
            APP_SECRET: SECRET,
            ...env,
          },
        },
        (error, stdout, stderr) =>
          resolve({
            code: Number(error?.code ?? 0),
            stdout,
            // Node says so where nobody made one.
            stderr: stderr.replace(/^\.env not found.*\n/, ''),
          }),
      );
    });

  return {
    app,
    folder,
    npm,
    file: (name: string) => path.join(folder, name),
    /** An empty database, and the service over it. */
    emptyApp: async () => {
      const { db, url } = await createTestDatabase();
      databases.push(db);

      return serve(app, db, url);
    },
    close: async () => {
      await Promise.all(databases.map((db) => db.destroy()));
      await rm(folder, { recursive: true });
      await app.close();
    },
  };
};

export type World = Awaited<ReturnType<typeof openWorld>>;

const contactOf = (app: TestApp, index: number) =>
  app.seeded.contactIds[index] ?? '';

const setPrivacy = async (
  { db }: TestApp,
  privacy: 'confidential' | 'anonymous' | 'named',
) => {
  const accounts = createAccountStore(db);
  const account = await accounts.find(ACCOUNT_ID);
  if (!account) throw new Error('No account.');
  await accounts.update(ACCOUNT_ID, {
    settings: { ...account.settings, privacy, startersOnCard: 4 },
  });
};

/** One request of two people for two clients, and one of somebody else for any author. */
const placeRequests = async (app: TestApp) => {
  const order = (as: number, index: number, body: object) =>
    app.call(
      as,
      'PUT',
      pathOf(requestsRoute, { contactId: contactOf(app, index) }),
      { join: null, author: null, text: '', ...body },
    );
  await order(LEA, 9, { text: 'Their third shop', author: '751010' });
  const { request_key: join } = await app.db
    .selectFrom('requests')
    .select('request_key')
    .executeTakeFirstOrThrow();
  await order(TOM, 9, { join });
  await order(TOM, 10, { text: 'Deliveries' });
};

/**
 * Weeks of work: votes of every kind, answers on both sides, requests, wordings before and after
 * an edit, choices, views, and everything sent to HubSpot.
 */
export const workForWeeks = async ({ app }: World): Promise<void> => {
  const { service, seeded, clock, db } = app;
  const account = await createAccountStore(db).find(ACCOUNT_ID);
  if (!account) throw new Error('No account.');
  await castSeedVotes(
    service,
    { db, secret: SECRET },
    account,
    seeded,
    seeded.starterIds,
    clock.now.getTime(),
  );
  await answerSeedFeedback(db, ACCOUNT_ID, clock.now.getTime());
  await placeRequests(app);
  await voteOnCard(app, contactOf(app, 3), {
    comment: 'Nobody says this.',
    signed: true,
  });
  await voteOnCard(app, contactOf(app, 3), {
    verdict: 'useful',
    reason: null,
    used: true,
  });
  await voteOnCard(app, contactOf(app, 4), {
    reason: 'wrong_fact',
    wrongFact: 'contact.city#17',
  });
  await voteOnCard(app, contactOf(app, 4), {
    verdict: 'withdrawn',
    reason: null,
    used: true,
  });
  await setPrivacy(app, 'anonymous');
  await voteOnCard(app, contactOf(app, 5), { reason: 'other' });
  // Anonymous votes leave when their day is over.
  const tomorrow = new Date(clock.now.getTime() + DAY_MS);
  await createHeldVoteStore(db).release(ACCOUNT_ID, tomorrow);
  await setPrivacy(app, 'confidential');
  await app.call(LEA, 'PUT', chooseRoute.path, {
    kind: 'author',
    target: '751011',
    choice: 'muted',
  });
  const card = await readCard(app, contactOf(app, 6));
  await app.call(
    LEA,
    'PUT',
    pathOf(viewsRoute, { contactId: contactOf(app, 6) }),
    { shown: [startersOf(card)[0]?.starterId], missing: [] },
  );
  await service.publish(ACCOUNT_ID);
  await editNatively(app, Object.values(seeded.starterIds)[0]?.en ?? '', {
    opener: 'A new first sentence for {{contact.city}}.',
  });
  await service.catalogs.refresh(ACCOUNT_ID);
  const record = (await readVoteRecords(app)).find(
    ({ properties }) =>
      properties['verdict'] === 'not_useful' && !properties['answer'],
  );
  await app.crm(
    INES,
    'PATCH',
    `/crm/objects/2026-09/${seeded.voteTypeId}/${record?.id}`,
    { properties: { answer: 'kept', answer_text: 'It works in Lyon.' } },
  );
  await service.sweep(ACCOUNT_ID);
  await service.publish(ACCOUNT_ID);
};
