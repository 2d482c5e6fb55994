import { execFile } from 'node:child_process';
import path from 'node:path';
import { sql } from 'kysely';
import { inspectConfig } from '#src/config.ts';
import { type ReportLine, runChecks } from '#src/doctor/run-checks.ts';
import { sayFailure } from '#src/say-failure.ts';
import { type DoctorDeps, listChecks } from '#src/service/doctor-checks.ts';
import { bareEnvironment } from '#test/helpers/bare-environment.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';
import { LEA, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;
afterEach(() => app.close());

const environment = (): Record<string, string> => ({
  HUBSPOT_ACCOUNT_ID: '48302715',
  HUBSPOT_ACCESS_TOKEN: 'test-access-token',
  HUBSPOT_CLIENT_SECRET: 'test-client-secret',
  HUBSPOT_API_BASE_URL: app.emulatorUrl,
  DATABASE_URL: app.databaseUrl,
  APP_SECRET: 'a-secret-of-more-than-thirty-two-characters',
});

/** The report on the app, with what a test changes. */
const examine = async (
  changes: Partial<DoctorDeps> = {},
  env: Record<string, string> = {},
): Promise<Map<string, ReportLine>> => {
  const lines = await runChecks(
    await listChecks({
      node: { version: '24.1.0', lowest: '22.18.0' },
      ...inspectConfig({ ...environment(), ...env }),
      db: app.db,
      origin: 'https://starters.our-company.com',
      now: () => new Date(),
      ask: async (address) => app.service.app.fetch(new Request(address)),
      ...changes,
    }),
    sayFailure,
    (what) => `${what} comes first.`,
  );

  return new Map(lines.map((line) => [line.what, line]));
};
const openCard = () =>
  app.call(LEA, 'PUT', `/v1/contacts/${app.seeded.contactIds[0]}/views`, {
    shown: [],
    missing: [],
  });

const toDo = (says: string) =>
  expect.objectContaining({
    state: 'todo',
    says: expect.stringContaining(says),
  });

it('has nothing to do where everything is right', async () => {
  app = await startApp();
  await openCard();
  const lines = await examine();

  expect([...lines.values()].filter(({ state }) => state !== 'ok')).toEqual([]);
  expect([...lines.keys()]).toEqual([
    'Node',
    'Settings',
    'Secrets',
    'Database',
    'Reachability',
    'Token',
    'Scopes',
    'People',
    'Objects',
    'Segments',
    'Card',
    'Webhooks',
    'Tasks',
    'Clock',
  ]);
  // It reads: nothing is written, and no property of a contact.
  expect(lines.get('Token')?.says).toContain('48302715');
});

it('says what to do about this machine', async () => {
  app = await startApp({ install: false });
  const node = { lowest: '22.18.0' };
  for (const version of ['20.20.2', '22.9.0', '22.17.1']) {
    expect((await examine({ node: { ...node, version } })).get('Node')).toEqual(
      toDo('22.18.0 or newer'),
    );
  }
  const wrong = await examine(
    {},
    { PORT: 'http', MARKETING_USER_IDS: 'Ines', APP_SECRET: 'short' },
  );
  expect(wrong.get('Settings')).toEqual(toDo('PORT: '));
  expect(wrong.get('Settings')).toEqual(toDo('MARKETING_USER_IDS: is a list'));
  expect(wrong.get('Secrets')).toEqual(toDo('APP_SECRET: is shorter'));
  expect(wrong.get('Token')).toMatchObject({ state: 'unchecked' });

  expect((await examine({ db: null })).get('Database')).toEqual(
    toDo('Set DATABASE_URL'),
  );
  const { db } = await createTestDatabase();
  await sql`delete from kysely_migration`.execute(db);
  expect((await examine({ db })).get('Database')).toEqual(
    toDo('migrations are missing'),
  );
  await db.destroy();
});

it('says what to do where HubSpot cannot reach the service', async () => {
  app = await startApp({ install: false });
  const reach = async (changes: Partial<DoctorDeps>) =>
    (await examine(changes)).get('Reachability');

  expect(
    await reach({ origin: 'https://api.conversation-starters.example' }),
  ).toEqual(toDo('serviceOrigin in app.json'));
  expect(await reach({ origin: 'http://starters.our-company.com' })).toEqual(
    toDo('not https'),
  );
  expect(
    await reach({
      ask: async () => {
        throw new TypeError('fetch failed');
      },
    }),
  ).toEqual(toDo('does not answer from here'));
  expect(
    await reach({ ask: async () => new Response('<html>', { status: 502 }) }),
  ).toEqual(toDo('answers 502'));
});

it('says what to do about token, scopes and clock', async () => {
  app = await startApp();
  const refused = await examine(
    {},
    { HUBSPOT_ACCESS_TOKEN: 'pat-of-another-app' },
  );
  expect(refused.get('Token')).toEqual(toDo('Copy the access token'));
  expect(refused.get('Scopes')).toMatchObject({
    state: 'unchecked',
    says: 'Token comes first.',
  });
  expect(
    (await examine({}, { HUBSPOT_ACCOUNT_ID: '99999' })).get('Token'),
  ).toEqual(toDo('It belongs to account 48302715'));

  const late = await examine({
    now: () => new Date(Date.now() - 6 * 60_000),
  });
  expect(late.get('Clock')).toEqual(toDo('behind HubSpot'));
  const early = await examine({
    now: () => new Date(Date.now() + 6 * 60_000),
  });
  expect(early.get('Clock')).toEqual(toDo('ahead of HubSpot'));

  for (const scope of [
    'crm.objects.contacts.read',
    'crm.objects.companies.read',
    'crm.objects.deals.read',
    'crm.objects.owners.read',
    'settings.users.read',
  ]) {
    app.emulator.scopes.granted = new Set(
      [
        'crm.objects.contacts.read',
        'crm.objects.companies.read',
        'crm.objects.deals.read',
        'crm.objects.owners.read',
        'crm.lists.read',
        'crm.schemas.custom.read',
        'crm.objects.custom.read',
        'settings.users.read',
        'settings.users.teams.read',
      ].filter((each) => each !== scope),
    );
    expect((await examine()).get('Scopes')).toEqual(toDo(scope));
  }
  app.emulator.scopes.granted = new Set(['oauth']);
  expect((await examine()).get('Segments')).toEqual(toDo('scopes of app.json'));
});

it('says what to do about objects and card', async () => {
  app = await startApp({ install: false });
  const lines = await examine();

  expect(lines.get('Objects')).toEqual(
    toDo('conversation_starter, starter_vote: missing. Run npm run objects'),
  );
  expect(lines.get('Card')).toEqual(toDo('Nobody has seen it yet'));
});

it('ends with 1 and names the first thing to do, as a command', async () => {
  app = await startApp({ install: false });
  const ended = await new Promise<{ code: unknown; said: string }>((resolve) =>
    execFile(
      path.resolve('node_modules/.bin/node'),
      ['src/doctor.ts', '--origin', 'https://127.0.0.1:9'],
      { env: bareEnvironment(environment()) },
      (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, said: stdout + stderr }),
    ),
  );

  expect(ended.code).toBe(1);
  expect(ended.said).toMatch(/^Token +ok +HubSpot accepts it/m);
  expect(ended.said).toMatch(/^Objects +to do .*npm run objects/m);
  expect(ended.said).not.toContain('    at ');
});
