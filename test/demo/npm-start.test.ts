import { momentsOf, SERVICE_ORIGIN } from '@starters/contracts';
import { createEmulator, serveEmulator } from 'hubspot-emulator';
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRead } from '#demo/account/read-only.ts';
import { people } from '#demo/seed/people.ts';
import { seedAccount } from '#demo/seed/seed-account.ts';

interface Started {
  process: ChildProcess;
  said: string;
  url: URL;
  cookie: string;
}

let data: string;
let squatter: Server;
let takenPort: number;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'preview-'));
  // PostgreSQL, which root starts as another user, must get in.
  chmodSync(data, 0o755);
  squatter = createServer();
  await new Promise<void>((resolve) =>
    squatter.listen(0, '127.0.0.1', resolve),
  );
  takenPort = (squatter.address() as AddressInfo).port;
});

afterAll(async () => {
  for (const child of running) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await ended;
  }
  squatter.close();
  rmSync(data, { recursive: true, force: true });
});

/** Types `npm start` and waits until it prints the address, as a person does. */
const start = async (...flags: string[]): Promise<Started> =>
  startWith({}, ...flags);

const startWith = async (
  env: Record<string, string>,
  ...flags: string[]
): Promise<Started> => {
  const child = spawn('npm', ['start', ...flags], {
    env: {
      ...process.env,
      PREVIEW_DATA: data,
      PORT: String(takenPort),
      ...env,
    },
    // A process group of its own, which Ctrl-C in a terminal reaches as a whole.
    detached: true,
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let said = '';
  let complained = '';
  child.stderr.on('data', (piece: Buffer) => (complained += piece));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (piece: Buffer) => {
      said += piece;
      const found = /http:\/\/127\.0\.0\.1:\d+\/contacts\?key=\w+/.exec(said);
      if (found) resolve(found[0]);
    });
    child.once('exit', () => reject(new Error(said + complained)));
  });
  const url = new URL(address);
  const welcome = await fetch(url, { redirect: 'manual' });

  return {
    process: child,
    said,
    url,
    cookie: welcome.headers.get('set-cookie')?.split(';')[0] ?? '',
  };
};

/** Presses Ctrl-C and waits for the end. */
const interrupt = async ({ process: child }: Started): Promise<void> => {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-(child.pid ?? 0), 'SIGINT');
  await ended;
};

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
  });

/** Waits until nothing listens there any more; the test's own time limit is the end of it. */
const untilSilent = async (port: number): Promise<void> => {
  while (await isListening(port)) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

const contacts = '/api/hubspot/crm/objects/2026-09/contacts';
const call = async (preview: Started, path: string, init: RequestInit = {}) => {
  const response = await fetch(new URL(path, preview.url), {
    ...init,
    headers: { cookie: preview.cookie, 'content-type': 'application/json' },
  });

  return (await response.json()) as {
    results: { id: string; properties: Record<string, string> }[];
  };
};
const listContacts = async (preview: Started) =>
  (await call(preview, `${contacts}?limit=100&properties=jobtitle,firstname`))
    .results;

/** The first start of all; the tests go on from it, one after the other. */
let first: Started;

beforeAll(async () => {
  first = await start();
});

it('keeps strangers out', async () => {
  const { origin } = first.url;

  expect((await fetch(`${origin}/contacts`)).status).toBe(403);
  expect((await fetch(`${origin}/contacts?key=guess`)).status).toBe(403);
  expect(
    (
      await fetch(`${origin}/contacts`, {
        headers: { cookie: first.cookie, origin: 'https://example.com' },
      })
    ).status,
  ).toBe(403);
});

it('starts anywhere, keeps its data, stops whole, and begins again from nothing when told', async () => {
  expect(first.said).toContain('What to try');
  expect(Number(first.url.port)).not.toBe(takenPort);
  const page = await fetch(new URL('/contacts', first.url), {
    headers: { cookie: first.cookie },
  });
  expect(await page.text()).toContain('<html');
  const [contact, ...others] = await listContacts(first);
  // The first page of 240.
  expect(others).toHaveLength(99);
  await call(first, `${contacts}/${contact?.id}`, {
    method: 'PATCH',
    body: JSON.stringify({ properties: { jobtitle: 'Lighthouse keeper' } }),
  });
  const pidFile = readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8');
  const databasePort = Number(pidFile.split('\n')[3]);
  expect(await isListening(databasePort)).toBe(true);

  await interrupt(first);
  // npm ends at once; the preview, which it does not wait for, a moment later.
  await untilSilent(databasePort);
  await untilSilent(Number(first.url.port));

  const second = await start();
  expect(await listContacts(second)).toContainEqual(
    expect.objectContaining({
      id: contact?.id,
      properties: expect.objectContaining({ jobtitle: 'Lighthouse keeper' }),
    }),
  );
  await interrupt(second);

  const third = await start('--', '--reset');
  expect(JSON.stringify(await listContacts(third))).not.toContain('Lighthouse');
  await interrupt(third);
});

it('shows a copy of an account’s contacts, and writes nothing to HubSpot', async () => {
  const now = Date.now();
  const account = createEmulator({
    accountId: 7_654_321,
    accessToken: 'pat-eu1-of-a-test-account',
    people,
    searchLagMs: 0,
  });
  await seedAccount(account, { now });
  const served = await serveEmulator(account);
  const preview = await startWith({
    HUBSPOT_ACCESS_TOKEN: 'pat-eu1-of-a-test-account',
    HUBSPOT_API_BASE_URL: served.url,
  });
  const [camille] = (await listContacts(preview)).filter(
    ({ properties }) => properties['firstname'] === 'Camille',
  );
  // What is done in the demo is done to the copy.
  await call(preview, `${contacts}/${camille?.id}`, {
    method: 'PATCH',
    body: JSON.stringify({ properties: { jobtitle: 'Lighthouse keeper' } }),
  });
  const hidden = { properties: ['createdate', 'hubspot_owner_assigneddate'] };
  const { properties } = (await call(
    preview,
    `${contacts}/${camille?.id}?properties=${hidden.properties.join(',')}`,
  )) as unknown as { properties: Record<string, string | null> };
  const { body } = (await call(preview, '/api/hs-fetch', {
    method: 'POST',
    body: JSON.stringify({
      url: `${SERVICE_ORIGIN}/v1/contacts/${camille?.id}/starters?language=fr&moments=${encodeURIComponent(momentsOf(properties))}`,
    }),
  })) as unknown as { body: string };
  await interrupt(preview);
  await served.close();

  expect(preview.said).toContain('Reading contacts of account 7654321');
  expect(preview.said).toContain('the account is only read');
  expect(JSON.parse(body)).toMatchObject({
    ok: true,
    candidates: expect.arrayContaining([
      expect.objectContaining({ language: 'fr' }),
    ]),
  });
  expect(account.calls.length).toBeGreaterThan(3);
  expect(
    account.calls.filter(
      ({ method, path }) => !isRead({ method: method as 'GET', path }),
    ),
  ).toEqual([]);
  expect(JSON.stringify(account.calls)).not.toContain('Lighthouse');
});
