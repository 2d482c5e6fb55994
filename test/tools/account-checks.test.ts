import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createEmulator, type Emulator, serveEmulator } from 'hubspot-emulator';
import { openAccount } from '#demo/account/open-account.ts';
import { people } from '#demo/seed/people.ts';
import { seedAccount } from '#demo/seed/seed-account.ts';
import { bareEnvironment } from '#test/helpers/bare-environment.ts';
import { ACCOUNT_CHECKS } from '#tools/account-checks/index.ts';
import { runAccountChecks } from '#tools/account-checks/run-account-checks.ts';

const accessToken = 'pat-eu1-of-a-test-account';
const accountId = 7_654_321;
let emulator: Emulator;
let baseUrl = '';
let close = async (): Promise<void> => {};

beforeEach(async () => {
  emulator = createEmulator({ accountId, accessToken, people, searchLagMs: 0 });
  await seedAccount(emulator, { now: Date.now() });
  const served = await serveEmulator(emulator);
  baseUrl = served.url;
  close = () => served.close();
});
afterEach(() => close());

/** Everything in the account that is not in its bin. */
const whatThereIs = async () => {
  const { client } = await openAccount({ accessToken, baseUrl });
  const { z } = await import('zod');
  const read = async (path: string) =>
    client.request({
      method: 'GET',
      path,
      schema: z.object({
        results: z.array(z.looseObject({})),
      }),
    });
  const [contacts, tasks, objects] = await Promise.all([
    read('/crm/objects/2026-09/contacts'),
    read('/crm/objects/2026-09/tasks'),
    read('/crm-object-schemas/2026-09/schemas'),
  ]);

  return JSON.stringify([contacts, tasks, objects]);
};

const run = async () =>
  runAccountChecks(
    (await openAccount({ accessToken, baseUrl })).client,
    ACCOUNT_CHECKS,
    { marker: 'starters-check-1', pause: async () => {} },
  );

it('has a line in docs/real-account.md for each check, and one check for a line', () => {
  const doc = readFileSync('docs/real-account.md', 'utf8').split('\n');
  for (const { line } of ACCOUNT_CHECKS) {
    expect([line, doc.filter((each) => each.includes(line)).length]).toEqual([
      line,
      1,
    ]);
  }
  expect(new Set(ACCOUNT_CHECKS.map(({ line }) => line)).size).toBe(
    ACCOUNT_CHECKS.length,
  );
});

it('verifies each line where HubSpot does as assumed, and leaves nothing behind', async () => {
  const before = await whatThereIs();
  const { results, leftOver } = await run();

  expect(results.filter(({ isVerified }) => !isVerified)).toEqual([]);
  expect(leftOver).toEqual([]);
  expect(await whatThereIs()).toBe(before);
});

it('touches no record that it did not make', async () => {
  emulator.calls.splice(0);
  await run();
  const written = emulator.calls.filter(
    ({ method, path, status }) =>
      method !== 'GET' && status < 300 && !/search|batch\/read$/.test(path),
  );
  const named = written.flatMap(({ requestBody }) => requestBody ?? []);

  expect(written.length).toBeGreaterThan(8);
  for (const { id } of (
    JSON.parse(await whatThereIs()) as [{ results: { id: string }[] }]
  )[0].results) {
    expect(written.map(({ path }) => path)).not.toContain(
      `/crm/objects/2026-09/contacts/${id}`,
    );
    expect(named.join()).not.toContain(`"id":"${id}"`);
  }
});

it.each([
  ['the custom object is refused', /crm-object-schemas/, 403],
  ['a record is refused', /batch\/upsert/, 400],
  ['a task is refused', /tasks/, 403],
  ['two contacts cannot be merged', /merge/, 400],
])(
  'deletes what it made also where %s, and says which line is not as assumed',
  async (_, path, status) => {
    const before = await whatThereIs();
    emulator.failNext({
      path,
      method: 'POST',
      times: 20,
      respond: () =>
        Response.json(
          { status: 'error', category: 'VALIDATION_ERROR', message: 'No.' },
          { status },
        ),
    });
    const { results, leftOver } = await run();
    const failed = results.filter(({ isVerified }) => !isVerified);

    expect(failed.length).toBeGreaterThan(0);
    for (const { seen } of failed) expect(seen).not.toBe('');
    expect(results.some(({ isVerified }) => isVerified)).toBe(true);
    expect(leftOver).toEqual([]);
    emulator.failNext({ path, times: 0, respond: () => new Response() });
    expect(await whatThereIs()).toBe(before);
  },
);

it('says what it could not delete', async () => {
  emulator.failNext({
    path: /\/contacts\/\d+$/,
    method: 'DELETE',
    times: 20,
    respond: () => Response.json({ message: 'Locked.' }, { status: 403 }),
  });
  const { leftOver } = await run();

  expect(leftOver.length).toBeGreaterThan(0);
  for (const each of leftOver) expect(each).toMatch(/^contact \d+: /);
});

describe('the command', () => {
  const type = async (
    env: Record<string, string>,
    ...flags: string[]
  ): Promise<{ status: number | null; said: string }> => {
    const child = spawn(
      'node_modules/.bin/node',
      ['tools/test-account.ts', ...flags],
      { env: bareEnvironment(env) },
    );
    let said = '';
    child.stdout.on('data', (piece: Buffer) => (said += piece));
    child.stderr.on('data', (piece: Buffer) => (said += piece));
    const status = await new Promise<number | null>((resolve) =>
      child.once('exit', resolve),
    );

    return { status, said };
  };

  it('prints which lines it verified', async () => {
    const { status, said } = await type(
      { HUBSPOT_ACCESS_TOKEN: accessToken, HUBSPOT_API_BASE_URL: baseUrl },
      '--account',
      String(accountId),
    );

    expect(said).toContain(
      `${ACCOUNT_CHECKS.length} of ${ACCOUNT_CHECKS.length} lines of docs/real-account.md verified`,
    );
    expect(said).toContain('verified: Whether a static token may create');
    expect(said).toContain('Two uploads');
    expect(status).toBe(0);
  });

  it('writes nothing without a token, or into an account that nobody named', async () => {
    emulator.calls.splice(0);
    const env = {
      HUBSPOT_ACCESS_TOKEN: accessToken,
      HUBSPOT_API_BASE_URL: baseUrl,
    };
    const answers = [
      await type({}),
      await type(env),
      await type(env, '--account', '1'),
    ];

    expect(answers.map(({ status }) => status)).toEqual([1, 1, 1]);
    expect(answers[0]?.said).toContain('Put the token');
    expect(answers[1]?.said).toContain(
      `This token is of account ${accountId}.`,
    );
    expect(emulator.calls.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});
