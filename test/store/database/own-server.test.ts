import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

let parent: string;
let folder: string;
const children = new Set<ChildProcess>();
const run = (command: string, args: string[]): ChildProcess => {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.add(child);
  child.once('exit', () => children.delete(child));

  return child;
};
const kill = async (
  child: ChildProcess,
  signal: NodeJS.Signals = 'SIGKILL',
): Promise<void> => {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
};

type Act =
  'startEmbeddedPostgres' | 'shareEmbeddedPostgres' | 'removeEmbeddedPostgres';
interface Acted {
  child: ChildProcess;
  /** Of the database `kept`; empty where there is no server. */
  url: string;
  /** Why it was refused; empty where it was not. */
  error: string;
}

/** Has another process do something with a folder. It stops what it started on SIGTERM. */
const actElsewhere = async (act: Act, where: string): Promise<Acted> => {
  const child = run(process.execPath, [
    '--input-type=module',
    '--eval',
    `import { ${act} } from '#src/store/embedded-postgres.ts';
     const tell = (told) => process.stdout.write(JSON.stringify(told));
     try {
       const server = await ${act}(${JSON.stringify(where)});
       const url = (await server?.database('kept')) ?? '';
       process.on('SIGTERM', async () => {
         await server?.stop();
         process.exit(0);
       });
       setInterval(() => {}, 1000);
       tell({ url, error: '' });
     } catch (error) {
       tell({ url: '', error: error.message });
     }`,
  ]);
  const said = await new Promise<string>((resolve) =>
    child.stdout?.once('data', (piece: Buffer) => resolve(String(piece))),
  );
  const { url, error } = JSON.parse(said) as { url: string; error: string };

  return { child, url, error };
};
const start = async (where: string): Promise<Acted> => {
  const acted = await actElsewhere('startEmbeddedPostgres', where);
  expect(acted.error).toBe('');

  return acted;
};
const stop = ({ child }: Acted) => kill(child, 'SIGTERM');
const remove = async (where: string): Promise<void> => {
  const acted = await actElsewhere('removeEmbeddedPostgres', where);
  expect(acted.error).toBe('');
  await stop(acted);
};
const query = async (url: string, text: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows as unknown[];
  } finally {
    await client.end();
  }
};
const write = (name: string, content: string) =>
  writeFileSync(join(folder, name), content);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'server #1 ?-'));
  // PostgreSQL does not run as root: its own user has to get in.
  chmodSync(parent, 0o755);
  folder = join(parent, 'postgres');
  const server = await start(folder);
  await query(server.url, 'create table kept (id int)');
  await stop(server);
});
afterAll(async () => {
  await remove(folder);
  for (const child of children) await kill(child);
  rmSync(parent, { recursive: true, force: true });
});

it.each(['start', 'remove'])(
  'ends no other process that got the number in the file: %s',
  async (act) => {
    const stranger = run('sleep', ['300']);
    const copy = act === 'remove' ? join(parent, 'thrown-away') : folder;
    mkdirSync(copy, { recursive: true });
    writeFileSync(
      join(copy, 'postmaster.pid'),
      `${stranger.pid}\n${copy}\n1764000000\n54321\n`,
    );

    if (act === 'remove') {
      await remove(copy);
      expect(existsSync(copy)).toBe(false);
    } else await stop(await start(copy));

    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    await kill(stranger);
  },
);

it('takes no other server for its own, though it answers at the port of the file', async () => {
  const other = await start(join(parent, 'other'));
  const [pid = ''] = readFileSync(
    join(parent, 'other', 'postmaster.pid'),
    'utf8',
  ).split('\n');
  write(
    'postmaster.pid',
    `${pid}\n${folder}\n1764000000\n${new URL(other.url).port}\n`,
  );

  await stop(await start(folder));

  expect(await query(other.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await stop(other);
  await remove(join(parent, 'other'));
});

it('leaves the first one’s database running when a second one wants its folder', async () => {
  const first = await start(folder);
  const refusal = `Conversation Starters (process ${first.child.pid}) is using the database in ${folder}. One process at a time may: stop that one, or name another folder.`;

  for (const act of [
    'startEmbeddedPostgres',
    'removeEmbeddedPostgres',
  ] as const) {
    expect((await actElsewhere(act, folder)).error).toBe(refusal);
  }
  const shared = await actElsewhere('shareEmbeddedPostgres', folder);
  expect(await query(shared.url, 'table kept')).toEqual([]);
  await stop(shared);

  expect(await query(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await stop(first);
});

it('takes over from an owner that was killed, with its data', async () => {
  const owner = await start(folder);
  await query(owner.url, 'insert into kept values (7)');
  await kill(owner.child);

  const server = await start(folder);

  expect(await query(server.url, 'table kept')).toEqual([{ id: 7 }]);
  await stop(server);
});

it('says that the password was changed, of a server that runs and of one that is started', async () => {
  const locked = join(parent, 'locked');
  const owner = await start(locked);
  await query(owner.url, "alter user postgres password 'another'");
  await kill(owner.child);
  const [pid = '', , , port = ''] = readFileSync(
    join(locked, 'postmaster.pid'),
    'utf8',
  ).split('\n');
  const sentence = (where: string) =>
    `The PostgreSQL in ${locked} does not take the password of Conversation Starters: that of its user “postgres” was changed, or its pg_hba.conf. No data was changed. Log in ${where} and set it back (alter user postgres password 'local'), or name that server with its new password in DATABASE_URL. Then start again.`;

  for (const act of [
    'startEmbeddedPostgres',
    'shareEmbeddedPostgres',
    'removeEmbeddedPostgres',
  ] as const) {
    expect((await actElsewhere(act, locked)).error).toBe(
      sentence(`on the running one (process ${pid}, port ${port})`),
    );
  }
  const url = new URL(owner.url);
  url.password = 'another';
  expect(await query(url.href, 'select 1 as one')).toEqual([{ one: 1 }]);

  // A note that names it does not make it the server of another folder.
  write('postmaster.pid', `${pid}\n${folder}\n1764000000\n${port}\n`);
  await stop(await start(folder));

  process.kill(Number(pid), 'SIGINT');
  while (existsSync(join(locked, 'postmaster.pid'))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect((await actElsewhere('startEmbeddedPostgres', locked)).error).toBe(
    sentence(`after you started it yourself (pg_ctl -D "${locked}" start)`),
  );
  expect(existsSync(join(locked, 'postmaster.pid'))).toBe(false);
  await remove(locked);
});

it.each([
  [
    'other files',
    { 'notes.txt': 'mine' },
    /there are other files in it, such as .*notes\.txt/,
  ],
  [
    'data of another version',
    { PG_VERSION: '15\n', 'global/pg_control': 'x' },
    /made by PostgreSQL 15; this is PostgreSQL 18/,
  ],
  [
    'data whose making was broken off',
    { PG_VERSION: '18\n' },
    /its making was broken off/,
  ],
])(
  'says why a folder with %s cannot be used, and leaves it',
  async (_, files, why) => {
    const unusable = join(parent, 'unusable');
    mkdirSync(join(unusable, 'global'), { recursive: true });
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(unusable, name), content);
    }

    const { error } = await actElsewhere('startEmbeddedPostgres', unusable);
    expect(error).toMatch(why);

    for (const [name, content] of Object.entries(files)) {
      expect(readFileSync(join(unusable, name), 'utf8')).toBe(content);
    }
    await remove(unusable);
    expect(existsSync(unusable)).toBe(false);
  },
);

it('says that a file is no folder', async () => {
  writeFileSync(join(parent, 'file'), 'mine');

  const { error } = await actElsewhere(
    'startEmbeddedPostgres',
    join(parent, 'file'),
  );
  expect(error).toMatch(/it is a file\. Move it away/);
  expect(readFileSync(join(parent, 'file'), 'utf8')).toBe('mine');
});

it('has left the data whole and no note behind', () => {
  expect(read('PG_VERSION').trim()).toBe('18');
  expect(readdirSync(folder)).not.toContain('postmaster.pid');
});
