import { execFile } from 'node:child_process';
import path from 'node:path';
import { inspectConfig } from '#src/config.ts';
import { type ReportLine, runChecks } from '#src/doctor/run-checks.ts';
import { sayFailure } from '#src/say-failure.ts';
import { type DoctorDeps, listChecks } from '#src/service/doctor-checks.ts';
import { bareEnvironment } from '#test/helpers/bare-environment.ts';
import { TEST_SECRET } from '#test/helpers/connect-private-app.ts';
import {
  FIRST,
  type OAuthWorld,
  SECOND,
  SMALL,
  startOAuthWorld,
} from '#test/installations/database/oauth-world.ts';

let world: OAuthWorld;
beforeEach(async () => {
  world = await startOAuthWorld();
});
afterEach(() => world.close());

const environment = (): Record<string, string> => ({
  HUBSPOT_CLIENT_ID: 'client-77',
  HUBSPOT_CLIENT_SECRET: 'test-client-secret',
  HUBSPOT_API_BASE_URL: world.hubspotUrl,
  DATABASE_URL: world.databaseUrl,
  APP_SECRET: TEST_SECRET,
});

const examine = async (
  changes: Partial<DoctorDeps> = {},
  env: Record<string, string> = {},
): Promise<Map<string, ReportLine>> => {
  const lines = await runChecks(
    await listChecks({
      node: { version: '24.1.0', lowest: '22.18.0' },
      ...inspectConfig({ ...environment(), ...env }),
      db: world.db,
      origin: 'https://starters.our-company.com',
      now: () => new Date(),
      ask: async (address) => world.service.app.fetch(new Request(address)),
      ...changes,
    }),
    sayFailure,
    (what) => `${what} comes first.`,
  );

  return new Map(lines.map((line) => [line.what, line]));
};

it('says where to let the app in while no account has', async () => {
  const lines = await examine();

  expect(lines.get('Accounts')).toMatchObject({
    state: 'todo',
    says: expect.stringContaining(
      'https://starters.our-company.com/oauth/install',
    ) as string,
  });
  expect([...lines.keys()].at(-1)).toBe('Accounts');
});

it('looks at each account that let the app in, or at the one that is named', async () => {
  await world.browser().install(FIRST);
  await world.browser().install(SECOND);
  const all = await examine();

  expect(all.get('Accounts')).toMatchObject({
    state: 'ok',
    says: '2 accounts have installed the app.',
  });
  for (const account of [FIRST, SECOND]) {
    expect(all.get(`${account} Token`)).toMatchObject({
      state: 'ok',
      says: `HubSpot accepts it for account ${account}.`,
    });
    expect(all.get(`${account} Objects`)).toMatchObject({ state: 'ok' });
    expect(all.get(`${account} Card`)).toMatchObject({ state: 'todo' });
    expect(all.get(`${account} Webhooks`)).toMatchObject({ state: 'ok' });
  }
  expect(all.get('Clock')).toMatchObject({ state: 'ok' });

  const one = await examine({ account: String(SECOND) });
  expect(one.has(`${FIRST} Token`)).toBe(false);
  expect(one.get(`${SECOND} Token`)).toMatchObject({ state: 'ok' });
  expect(
    (await examine({ account: String(SMALL) })).get('Accounts'),
  ).toMatchObject({
    state: 'todo',
    says: expect.stringContaining(`Account ${SMALL} has not`) as string,
  });
});

it('names the account whose token cannot be opened, and goes on with the others', async () => {
  await world.browser().install(FIRST);
  await world.browser().install(SECOND);
  await world.db
    .updateTable('installations')
    .set({
      sealed_access: 'v1.00000000.abc',
      sealed_refresh: 'v1.00000000.abc',
    })
    .where('account_id', '=', FIRST)
    .execute();
  const lines = await examine();

  expect(lines.get(`${FIRST} Token`)).toMatchObject({
    state: 'todo',
    says: expect.stringContaining('00000000') as string,
  });
  expect(lines.get(`${SECOND} Token`)).toMatchObject({ state: 'ok' });
});

it('opens no account with settings that are wrong', async () => {
  await world.browser().install(FIRST);
  const lines = await examine({}, { APP_SECRET: 'short' });

  expect(lines.get('Accounts')).toMatchObject({ state: 'unchecked' });
  expect(lines.has(`${FIRST} Token`)).toBe(false);
});

it('completes the objects of all accounts by one command; one that fails stops no other', async () => {
  await world.browser().install(FIRST);
  await world.browser().install(SECOND);
  const run = (...flags: string[]) =>
    new Promise<{ code: number; said: string }>((resolve) => {
      execFile(
        path.resolve('node_modules/.bin/node'),
        ['src/install.ts', ...flags],
        { env: bareEnvironment(environment()) },
        (error, stdout, stderr) =>
          resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
      );
    });
  const made = /: conversation_starter is 2-\d+, starter_vote is 2-\d+\./;

  const both = await run();
  expect(both).toMatchObject({ code: 0 });
  expect(both.said.split('\n').filter((line) => made.test(line))).toHaveLength(
    2,
  );
  world.hubspot.uninstall(FIRST);
  const one = await run();
  expect(one.code).toBe(1);
  expect(one.said).toContain(`${FIRST}: Not done.`);
  expect(one.said).toMatch(new RegExp(`${SECOND}${made.source}`));
  expect((await run('--account', 'Acme')).said).toContain('is the number of');
});
