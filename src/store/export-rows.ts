import { sql } from 'kysely';
import type { Database } from './open-database.ts';
import { streamLines } from './stream-lines.ts';
import { TABLE_FATES } from './table-fates.ts';

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
  streamLines(
    db,
    Object.keys(TABLE_FATES).map(
      (table) => sql`
        select json_build_object('table', ${sql.lit(table)}::text,
          'row', to_jsonb(each) - ${sql.lit(`{${secrets.join()}}`)}::text[])::text
          as line
        from ${sql.table(table)} as each
        where account_id = ${sql.lit(accountId)}`,
    ),
    write,
  );
