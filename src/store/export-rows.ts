import { sql } from 'kysely';
import type { Database } from './open-database.ts';
import { TABLE_FATES } from './table-fates.ts';

const rowsAtOnce = 500;
/** Columns that are in no export, although they are sealed: they let an app into HubSpot. */
const secrets = ['sealed_access', 'sealed_refresh', 'token_hash'];

/**
 * Gives every row of an account, of every table, as it is at one moment, without tokens.
 *
 * @param write called once; each row is JSON of its table and its columns
 * @throws what `write` throws
 */
export const exportRows = <T>(
  db: Database,
  accountId: number,
  write: (rows: AsyncIterable<string>) => Promise<T>,
): Promise<T> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((transaction) => {
      const read = async function* (): AsyncGenerator<string> {
        for (const table of Object.keys(TABLE_FATES)) {
          await sql`
            declare exported no scroll cursor for
            select json_build_object('table', ${sql.lit(table)}::text,
              'row', to_jsonb(each) - ${sql.lit(`{${secrets.join()}}`)}::text[])::text
              as line
            from ${sql.table(table)} as each
            where account_id = ${sql.lit(accountId)}`.execute(transaction);
          for (;;) {
            const { rows } = await sql<{ line: string }>`
              fetch forward ${sql.lit(rowsAtOnce)} from exported`.execute(
              transaction,
            );
            for (const { line } of rows) yield line;
            if (rows.length < rowsAtOnce) break;
          }
          await sql`close exported`.execute(transaction);
        }
      };

      return write(read());
    });
