import { execFile, spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import type { Database } from '#src/store/open-database.ts';

const run = promisify(execFile);

/** A disk under a database's tables that a test fills. */
export interface FullDisk {
  /** From now on nothing can grow. */
  fill(): Promise<void>;
  free(): Promise<void>;
  /** Once nobody is connected to the database any more. */
  remove(server: Database): Promise<void>;
}

/** Enough for all tables of a test, and little to fill. */
const size = '48m';

const mountAt = (folder: string): string[] => [
  '-t',
  'tmpfs',
  '-o',
  `size=${size}`,
  'tmpfs',
  folder,
];

/** Whether this user may mount a disk. */
const mayMount = (): boolean => {
  const folder = mkdtempSync(path.join(tmpdir(), 'full-disk-'));
  const isMounted = spawnSync('mount', mountAt(folder)).status === 0;
  if (isMounted) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true });

  return isMounted;
};

/** A small disk of its own in a temporary folder. */
const mountSmallDisk = async (): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'full-disk-'));
  await run('mount', mountAt(folder));

  return folder;
};

/** Moves all tables of a database, and those to come, onto a small disk. */
const onSmallDisk = async (db: Database, folder: string): Promise<FullDisk> => {
  const space = path.basename(folder).replace(/\W/g, '_').toLowerCase();
  const { rows } = await sql<{
    data: string;
    name: string;
  }>`select current_setting('data_directory') as data, current_database() as name`.execute(
    db,
  );
  const [{ data, name } = { data: '', name: '' }] = rows;
  const { uid, gid } = await stat(data);
  await chown(folder, uid, gid);
  await chmod(folder, 0o700);
  const id = sql.id(space);
  await sql`create tablespace ${id} location ${sql.lit(folder)}`.execute(db);
  for (const what of [sql`table`, sql`index`]) {
    await sql`alter ${what} all in tablespace pg_default set tablespace ${id}`.execute(
      db,
    );
  }
  await sql`alter database ${sql.id(name)} set default_tablespace = ${id}`.execute(
    db,
  );
  const ballast = path.join(folder, 'ballast');
  const endless = function* () {
    for (;;) yield Buffer.alloc(4_096, 1);
  };

  return {
    fill: async () => {
      await pipeline(
        Readable.from(endless()),
        createWriteStream(ballast),
      ).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOSPC') throw error;
      });
    },
    free: () => rm(ballast, { force: true }),
    remove: async (server) => {
      await sql`drop database ${sql.id(name)} with (force)`.execute(server);
      await sql`drop tablespace ${id}`.execute(server);
      await run('umount', [folder]);
      await rm(folder, { recursive: true });
    },
  };
};

/**
 * Has PostgreSQL itself refuse whatever would write, as a full disk has it: SQLSTATE 53100.
 * https://www.postgresql.org/docs/18/errcodes-appendix.html
 */
const byTriggers = async (db: Database): Promise<FullDisk> => {
  await sql`create function refuse_full() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file: No space left on device'
      using errcode = '53100'; end $$`.execute(db);
  const listTables = async () =>
    (
      await sql<{ schema: string; name: string }>`
        select schemaname as schema, tablename as name from pg_tables
        where schemaname in ('public', 'pgboss')`.execute(db)
    ).rows.map(({ schema, name }) => sql.id(schema, name));

  return {
    fill: async () => {
      for (const table of await listTables()) {
        await sql`create trigger full_disk before insert or update on ${table}
          for each statement execute function refuse_full()`.execute(db);
      }
    },
    free: async () => {
      for (const table of await listTables()) {
        await sql`drop trigger if exists full_disk on ${table}`.execute(db);
      }
    },
    remove: async () => {},
  };
};

type OpenFullDisk = (db: Database) => Promise<FullDisk>;

/** The ways of a full disk that this machine has: a real one needs the right to mount. */
export const listFullDisks = (): [name: string, open: OpenFullDisk][] => {
  const byError: [string, OpenFullDisk] = [
    'the error of a full disk at every write',
    byTriggers,
  ];
  if (!mayMount()) return [byError];

  return [
    [
      'a small disk that is filled',
      async (db) => onSmallDisk(db, await mountSmallDisk()),
    ],
    byError,
  ];
};
