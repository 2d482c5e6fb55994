import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endCommands, runToEnd, startCommand } from './start-command.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-'));
});

afterEach(() => {
  endCommands();
  rmSync(folder, { recursive: true });
});

const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);

  return file;
};

it('answers HubSpot’s client at the address and with the token that it prints', async () => {
  const command = await startCommand(['--port', '0', '--account', '77']);
  const { basicApi } = command.client().crm.contacts;
  const { id } = await basicApi.create({
    properties: { firstname: 'Ana' },
    associations: [],
  });

  expect((await basicApi.getById(id)).properties['firstname']).toBe('Ana');
  expect(command.said()).toMatch(
    /^HubSpot account 77 is emulated\.\nAddress: http:\/\/127\.0\.0\.1:\d+\nToken: {3}[0-9a-f]{48}\nData: {4}in memory; keep it with --data FILE\nPress Ctrl-C to stop\.\n$/,
  );
  expect(await command.stop()).toBe(0);
});

it('takes the token it is given, and makes another each time where it is given none', async () => {
  const [given, one, two] = await Promise.all([
    startCommand(['--port', '0', '--token', 'my-token']),
    startCommand(['--port', '0']),
    startCommand(['--port', '0']),
  ]);
  const tokenOf = (said: string) => /Token: +(\S+)/.exec(said)?.[1];

  expect(tokenOf(given.said())).toBe('my-token');
  expect(tokenOf(one.said())).not.toBe(tokenOf(two.said()));
  await Promise.all([given.stop(), one.stop(), two.stop()]);
});

it.each(['SIGINT', 'SIGTERM'] as const)(
  'keeps the account in a file when %s ends it, and goes on with it',
  async (signal) => {
    const args = ['--port', '0', '--data', join(folder, 'account.json')];
    const first = await startCommand(args);
    const { id } = await first.client().crm.contacts.basicApi.create({
      properties: { firstname: 'Ana' },
      associations: [],
    });
    expect(await first.stop(signal)).toBe(0);

    const second = await startCommand(args);
    const read = await second.client().crm.contacts.basicApi.getById(id);
    expect(read.properties['firstname']).toBe('Ana');
    await second.stop();
  },
);

it('has the users and teams of a file', async () => {
  const people = write(
    'people.json',
    JSON.stringify({
      users: [
        {
          id: 7,
          email: 'kim@shop.example',
          firstName: 'Kim',
          lastName: 'Park',
          superAdmin: false,
          primaryTeamId: '1',
          secondaryTeamIds: [],
          ownerId: '70',
        },
      ],
      teams: [{ id: '1', name: 'Sales' }],
    }),
  );
  const command = await startCommand(['--port', '0', '--people', people]);
  const { results } = await command.client().crm.owners.ownersApi.getPage();

  expect(results).toMatchObject([
    { id: '70', firstName: 'Kim', teams: [{ name: 'Sales' }] },
  ]);
  await command.stop();
});

it('explains its options, and says so where one is wrong', async () => {
  const [help, wrong] = await Promise.all([
    runToEnd(['--help']),
    runToEnd(['--prot', '1']),
  ]);

  expect(help.code).toBe(0);
  for (const option of ['port', 'token', 'account', 'data', 'people', 'help']) {
    expect(help.said).toContain(`--${option}`);
  }
  expect(wrong).toEqual({
    code: 2,
    said: "Unknown option '--prot'\nSee hubspot-emulator --help.\n",
  });
});

it('names the Node it needs, on one that runs no TypeScript', async () => {
  expect(await runToEnd([], ['--no-experimental-strip-types'])).toEqual({
    code: 1,
    said: `hubspot-emulator is run from its TypeScript source, which needs Node 24 (or 22.18); this is Node ${process.versions.node}.\n`,
  });
});

it('says that a port is taken', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const { code, said } = await runToEnd(['--port', String(port)]);
  other.close();

  expect(code).toBe(1);
  expect(said).toBe(
    `Port ${port} is taken. Choose another with --port, or --port 0 for any that is free.\n`,
  );
});

it('says what is wrong with a file', async () => {
  const file = write('other.json', '{"users":[{"id":"x"}],"teams":[]}');
  const [data, people, missing, nowhere] = await Promise.all([
    runToEnd(['--data', file]),
    runToEnd(['--people', file]),
    runToEnd(['--people', join(folder, 'missing.json')]),
    runToEnd(['--data', join(folder, 'missing/account.json')]),
  ]);

  expect(data).toEqual({
    code: 1,
    said: `--data ${file}: This is no snapshot of an emulated account.\n`,
  });
  expect(people.code).toBe(1);
  expect(people.said).toContain('It does not describe users and teams');
  expect(people.said).toContain('users[0].id');
  expect(missing.said).toContain('no such file');
  expect(nowhere.said).toContain('no such file');
});

it('refuses the file of another account', async () => {
  const file = join(folder, 'account.json');
  const args = ['--port', '0', '--data', file, '--account'];
  const first = await startCommand([...args, '7']);
  await first.client().crm.contacts.basicApi.create({
    properties: {},
    associations: [],
  });
  await first.stop();

  expect(await runToEnd([...args, '8'])).toEqual({
    code: 1,
    said: `--data ${file}: The snapshot is of account 7, not of 8.\n`,
  });
});
