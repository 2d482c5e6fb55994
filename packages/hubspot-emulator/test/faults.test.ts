import { serveEmulator } from '#emulator/serve-emulator.ts';
import {
  accessToken,
  startAccount,
  type TestAccount,
} from './start-account.ts';

const contacts = '/crm/objects/2026-09/contacts';
const lille = { properties: { city: 'Lille' } };
let account: TestAccount;

beforeEach(() => {
  account = startAccount();
});

afterEach(() => {
  jest.useRealTimers();
});

const count = async () =>
  (await account.callAs(51_001)<{ results: object[] }>('GET', contacts)).body
    .results.length;

it('answers as a dead gateway while it is down, and writes nothing', async () => {
  account.emulator.faults.down = true;
  const response = await account.emulator.fetch(
    new Request(`https://emulator.local${contacts}`, {
      headers: { authorization: `Bearer ${accessToken}` },
    }),
  );

  expect(response.status).toBe(502);
  expect(response.headers.get('content-type')).toBe('text/html');
  account.emulator.faults.down = false;
  expect((await account.call('GET', contacts)).status).toBe(200);
});

it('keeps an answer back for as long as it is told', async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
  account.emulator.faults.latencyMs = 200;
  let status: number | null = null;
  const pending = account.call('GET', contacts).then((answer) => {
    status = answer.status;
  });

  await jest.advanceTimersByTimeAsync(199);
  expect(status).toBeNull();
  await jest.advanceTimersByTimeAsync(1);
  await pending;
  expect(status).toBe(200);
});

it('fails the next call that matches, once, and does not do it', async () => {
  account.emulator.failNext({ method: 'POST', path: /contacts$/ });

  expect((await account.call('GET', contacts)).status).toBe(200);
  expect(await account.call('POST', contacts, lille)).toMatchObject({
    status: 500,
    body: { category: 'INTERNAL_ERROR' },
  });
  expect(await count()).toBe(0);
  expect((await account.call('POST', contacts, lille)).status).toBe(201);
});

it('fails as often as it is told, with the answer it is given', async () => {
  account.emulator.failNext({
    path: /./,
    times: 2,
    respond: () => Response.json({ category: 'LOCKED' }, { status: 423 }),
  });

  for (const status of [423, 423, 200]) {
    expect((await account.call('GET', contacts)).status).toBe(status);
  }
});

it('matches the dated path whatever spelling is called', async () => {
  account.emulator.failNext({ path: /^\/crm\/objects\/2026-09\/contacts$/ });

  expect((await account.call('GET', '/crm/v3/objects/contacts')).status).toBe(
    500,
  );
});

it('does the work first and fails then, when told so', async () => {
  account.emulator.failNext({ path: /./, afterApplying: true });

  expect((await account.call('POST', contacts, lille)).status).toBe(500);
  expect(await count()).toBe(1);
});

it('never answers a call that hangs, whose work is done', async () => {
  const changed = new Promise<void>((resolve) =>
    account.emulator.onChange(resolve),
  );
  account.emulator.failNext({ path: /./, hang: true, afterApplying: true });
  const pending = account.call('POST', contacts, lille);
  await changed;
  const other = account.call('GET', contacts).then(() => 'the later call');

  expect(await Promise.race([pending, other])).toBe('the later call');
  expect(await count()).toBe(1);
});

it('closes its server though a call hangs', async () => {
  const served = await serveEmulator(account.emulator);
  account.emulator.failNext({ path: /./, hang: true });
  const hanging = fetch(served.url + contacts).then(
    () => 'answered',
    () => 'cut off',
  );
  while (account.emulator.calls.length === 0) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  await served.close();

  expect(await hanging).toBe('cut off');
});

it('remembers the last 500 calls of the app', async () => {
  await account.call('POST', '/crm/v3/objects/contacts?x=1', lille);
  await account.callAs(51_001)('GET', contacts);

  expect(account.emulator.calls).toEqual([
    {
      method: 'POST',
      path: contacts,
      status: 201,
      at: account.clock.now,
      requestBody: JSON.stringify(lille),
      responseBody: expect.stringContaining('"id"'),
      limitLeft: 109,
    },
  ]);
  for (let call = 0; call < 500; call += 1) await account.call('GET', contacts);
  expect(account.emulator.calls).toHaveLength(500);
  expect(account.emulator.calls[0]).toMatchObject({
    method: 'GET',
    requestBody: null,
  });
  expect(account.emulator.calls.at(-1)).toMatchObject({ status: 429 });
});
