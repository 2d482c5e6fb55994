import { type Kysely, type RawBuilder, sql, type SqlBool } from 'kysely';
import type { Tables } from './tables.ts';

/** A part of an account's tallies, of so many; all parts together have each starter once. */
export interface Part {
  part: number;
  parts: number;
}

/** Evidence that is read at a time, in bytes: a million votes may have sixty times as much. */
const mostBytes = 2_000_000;

/**
 * The parts in which an account's tallies are read: mostly one, more where their evidence is long, so
 * that its text is never in memory as a whole.
 *
 * @param since only of tallies with a higher version
 */
export const listParts = async (
  db: Kysely<Tables>,
  accountId: number,
  since = -1,
): Promise<Part[]> => {
  const { rows } = await sql<{ bytes: string | null }>`
    select sum(octet_length(evidence)) as bytes from tallies
    where account_id = ${accountId} and version > ${since}`.execute(db);
  const parts = Math.max(1, Math.ceil(Number(rows[0]?.bytes ?? 0) / mostBytes));

  return Array.from({ length: parts }, (_, part) => ({ part, parts }));
};

/** Whether a row is in a part. */
export const isIn = ({ part, parts }: Part): RawBuilder<SqlBool> =>
  parts === 1
    ? sql`true`
    : sql`(hashtext(starter_id) & 2147483647) % ${parts}::int = ${part}::int`;
