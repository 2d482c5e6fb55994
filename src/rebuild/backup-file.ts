import { createHash, type Hash, hkdfSync } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { BackupFileError } from './backup-file-error.ts';

const format = 'conversation-starters-backup';
/** Rises when files are written that older services cannot read. */
const version = 1;

const headerSchema = z.object({
  accountId: z.number(),
  writtenAt: z.iso.datetime().transform((at) => new Date(at)),
  /** Names of the database's migrations: they say which columns the rows have. */
  migrations: z.array(z.string()),
  /** Tells whether the service's secret is the same; says nothing of it. */
  secretCheck: z.string(),
});
const rowSchema = z.object({
  table: z.string(),
  row: z.record(z.string(), z.unknown()),
});
const footerSchema = z.object({ rows: z.number(), sha256: z.string() });

/** What a backup says of itself. */
export type BackupHeader = z.output<typeof headerSchema>;

/** A row of a table, by column. */
export type BackupRow = z.output<typeof rowSchema>;

/** A text that is different for each secret and from which the secret cannot be found. */
export const checkOfSecret = (secret: string): string =>
  Buffer.from(hkdfSync('sha256', secret, '', 'backup-check', 16)).toString(
    'hex',
  );

const addLine = (hash: Hash, line: string): string => {
  const whole = `${line}\n`;
  hash.update(whole);

  return whole;
};

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/**
 * Writes a backup: gzipped lines of JSON, first a header, then the rows, last their number and the
 * SHA-256 of all lines before. The file has its name only once all of it is on the disk; only its
 * owner may read it.
 *
 * @param rows each as the JSON of a `BackupRow`
 * @throws BackupFileError where there is a file of that name
 */
export const writeBackup = async (
  file: string,
  header: BackupHeader,
  rows: AsyncIterable<string>,
): Promise<void> => {
  if (await exists(file)) {
    throw new BackupFileError(
      `${file} exists already. Name a new file, or remove this one first.`,
    );
  }
  const lines = async function* () {
    const hash = createHash('sha256');
    yield addLine(hash, JSON.stringify({ format, version, ...header }));
    let count = 0;
    for await (const row of rows) {
      count += 1;
      yield addLine(hash, row);
    }
    yield `${JSON.stringify({ rows: count, sha256: hash.digest('hex') })}\n`;
  };
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  const unfinished = `${file}.unfinished`;
  try {
    await pipeline(
      Readable.from(lines()),
      createGzip(),
      createWriteStream(unfinished, { mode: 0o600 }),
    );
    const handle = await open(unfinished, 'r+');
    await handle.sync().finally(() => handle.close());
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
};

const isOfZlib = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  String(error.code).startsWith('Z_');

const readLines = async function* (file: string): AsyncGenerator<string> {
  const gunzip = createGunzip();
  const source = createReadStream(file);
  source.on('error', (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  gunzip.setEncoding('utf8');
  let rest = '';
  for await (const chunk of gunzip as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
};

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

const readHeader = (file: string, line: string): BackupHeader => {
  const begun = z
    .object({ format: z.literal(format), version: z.number() })
    .safeParse(parse(line));
  if (!begun.success) {
    throw new BackupFileError(
      `${file} is no backup of Conversation Starters: npm run backup writes one.`,
    );
  }
  if (begun.data.version > version) throw newer(file);
  const header = headerSchema.safeParse(parse(line));
  if (!header.success) throw damaged(file);

  return header.data;
};

const damaged = (file: string): BackupFileError =>
  new BackupFileError(
    `${file} is damaged or not complete: its contents do not match their checksum. Use another copy of it, or an earlier backup.`,
  );

/** What is said of a file that a newer service wrote. */
export const newer = (file: string): BackupFileError =>
  new BackupFileError(
    `${file} was written by a newer version of the service. Update the service first.`,
  );

/**
 * Reads a backup: its header, then its rows. Only when the last row was given is it certain that
 * the file is whole, so nothing read from it may stay when this throws.
 *
 * @throws BackupFileError where it is missing, damaged, cut off, or of a newer version
 */
export const readBackup = async function* (
  file: string,
): AsyncGenerator<
  { header: BackupHeader; row?: never } | { header?: never; row: BackupRow }
> {
  if (!(await exists(file))) {
    throw new BackupFileError(`There is no file ${file}.`);
  }
  const hash = createHash('sha256');
  let rows = 0;
  let before: string | null = null;
  let isFirst = true;
  try {
    for await (const line of readLines(file)) {
      // The last line is known as the last only when no other follows.
      if (before !== null) {
        addLine(hash, before);
        if (isFirst) yield { header: readHeader(file, before) };
        else {
          const row = rowSchema.safeParse(parse(before));
          if (!row.success) throw damaged(file);
          rows += 1;
          yield { row: row.data };
        }
        isFirst = false;
      }
      before = line;
    }
  } catch (error) {
    if (!isOfZlib(error)) throw error;
    if (isFirst && before === null) readHeader(file, '');
    throw damaged(file);
  }
  if (isFirst) readHeader(file, before ?? '');
  const footer = footerSchema.safeParse(parse(before ?? ''));
  const isWhole =
    footer.success &&
    footer.data.rows === rows &&
    footer.data.sha256 === hash.digest('hex');
  if (!isWhole) throw damaged(file);
};

/**
 * Reads a backup to its end and gives its header, so that a damaged one is found before anything
 * is changed.
 *
 * @throws BackupFileError
 */
export const checkBackup = async (file: string): Promise<BackupHeader> => {
  let found: BackupHeader | null = null;
  for await (const { header } of readBackup(file)) found = header ?? found;
  if (!found) throw damaged(file);

  return found;
};
