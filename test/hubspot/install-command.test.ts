import { execFile } from 'node:child_process';
import path from 'node:path';
import { createEmulator, serveEmulator } from 'hubspot-emulator';
import { callAs } from '#demo/seed/call-as.ts';
import { ACCOUNT_ID, people } from '#demo/seed/people.ts';

const emulator = createEmulator({
  accountId: ACCOUNT_ID,
  accessToken: 'right',
  people,
});
let served: Awaited<ReturnType<typeof serveEmulator>>;

beforeAll(async () => {
  served = await serveEmulator(emulator);
});

afterAll(() => served.close());

const install = (env: Record<string, string>) =>
  new Promise<{ code: number; said: string }>((resolve) => {
    execFile(
      path.resolve('node_modules/.bin/node'),
      ['src/install.ts'],
      { env: { PATH: process.env['PATH'] ?? '', ...env } },
      (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    );
  });

const settings = () => ({
  HUBSPOT_ACCOUNT_ID: String(ACCOUNT_ID),
  HUBSPOT_ACCESS_TOKEN: 'right',
  HUBSPOT_API_BASE_URL: served.url,
});

it('makes the objects once, and says the same the second time', async () => {
  const first = await install(settings());
  expect(first).toEqual({
    code: 0,
    said: expect.stringMatching(
      /^conversation_starter is 2-\d+, starter_vote is 2-\d+\./,
    ),
  });
  const schemas = () => JSON.stringify(JSON.parse(emulator.snapshot()).types);
  const made = schemas();

  expect(await install(settings())).toEqual(first);
  expect(schemas()).toBe(made);
});

it('adds an option that a later version has, and leaves an admin’s own', async () => {
  const call = callAs(emulator, 51_020);
  const read = async () => {
    const { results } = (await call(
      'GET',
      '/crm-object-schemas/2026-09/schemas',
    )) as { results: { name: string; objectTypeId: string }[] };
    const id = results.find(
      ({ name }) => name === 'starter_vote',
    )?.objectTypeId;
    const path = `/crm/properties/2026-09/${id}/reason`;
    const { options } = (await call('GET', path)) as {
      options: { value: string; label: string }[];
    };

    return { path, options };
  };
  const { path: reason, options } = await read();
  const kept = options.filter(({ value }) => value !== 'not_true_of_me');
  const own = { value: 'rude', label: 'Rude', displayOrder: 20, hidden: false };
  await call('PATCH', reason, {
    options: [
      ...kept.map((each) => ({ ...each, label: `${each.label}!` })),
      own,
    ],
  });

  expect(await install(settings())).toMatchObject({ code: 0 });
  const after = (await read()).options;
  expect(after.map(({ value }) => value).sort()).toEqual(
    [...options.map(({ value }) => value), 'rude'].sort(),
  );
  expect(after).toContainEqual(
    expect.objectContaining({ value: 'other', label: 'Other!' }),
  );
});

it.each([
  ['no settings', () => ({}), 'HUBSPOT_ACCESS_TOKEN: is missing. Copy'],
  [
    'the token of .env.example',
    () => ({ ...settings(), HUBSPOT_ACCESS_TOKEN: 'pat-replace-me' }),
    'HUBSPOT_ACCESS_TOKEN: is a placeholder',
  ],
  [
    'a wrong token',
    () => ({ ...settings(), HUBSPOT_ACCESS_TOKEN: 'wrong' }),
    'Copy the access token',
  ],
])('says what to do with %s', async (_, env, sentence) => {
  expect(await install(env())).toEqual({
    code: 1,
    said: expect.stringContaining(sentence),
  });
});

it('names the missing scopes and the Enterprise hub', async () => {
  emulator.scopes.granted = new Set(['oauth']);
  const { said } = await install(settings());
  emulator.scopes.granted = null;

  expect(said).toContain('Enterprise hub');
});
