import { type RawBuilder, sql } from 'kysely';
import type { Database } from './open-database.ts';

const rowsAtOnce = 500;

/**
 * Gives the rows of several queries one after the other, all as they are at one moment, without
 * holding more than 500 of them.
 *
 * @param selects each selects one column, `line`
 * @param write called once
 * @throws what `write` throws
 */
export const streamLines = <T>(
  db: Database,
  selects: Iterable<RawBuilder<unknown>>,
  write: (rows: AsyncIterable<string>) => Promise<T>,
): Promise<T> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((transaction) => {
      const read = async function* (): AsyncGenerator<string> {
        for (const select of selects) {
          await sql`declare lines no scroll cursor for ${select}`.execute(
            transaction,
          );
          for (;;) {
            const { rows } = await sql<{ line: string }>`
              fetch forward ${sql.lit(rowsAtOnce)} from lines`.execute(
              transaction,
            );
            for (const { line } of rows) yield line;
            if (rows.length < rowsAtOnce) break;
          }
          await sql`close lines`.execute(transaction);
        }
      };

      return write(read());
    });
