import { sql } from 'kysely';
import type { Database } from './open-database.ts';
import { BACKED_UP } from './table-fates.ts';

const rowsAtOnce = 500;

/**
 * Columns that are in no file an admin gets: they let an app into HubSpot, or say who did what
 * among salespeople. Who voted, chose, asked or saw is shown nowhere, and so it is in no file.
 */
const LEFT_OUT = [
  'sealed_access',
  'sealed_refresh',
  'user_id',
  'credited_to',
  'vote_key',
  'replaced_by',
];

/** Tables whose rows say who of marketing or of the admins did something, as pages do, too. */
const NAMED_TABLES: readonly string[] = [
  'setting_changes',
  'starter_changes',
  'imports',
];

/** What of a table's rows is left out, as a list of columns in SQL. */
const leftOutOf = (table: string): string => {
  const named = NAMED_TABLES.includes(table);
  const columns = LEFT_OUT.filter((column) => !named || column !== 'user_id');
  if (WITHOUT_CLIENT.includes(table)) columns.push('contact_id');

  return `{${columns.join()}}`;
};

/** Tables of which keys, deals or tokens would tell what the others do not. */
const SKIPPED: readonly string[] = [
  'outbox',
  'installations',
  'outcome_clients',
];

/** Tables whose clients would tell of which client an anonymous vote was. */
const WITHOUT_CLIENT: readonly string[] = [
  'views',
  'day_orders',
  'card_openings',
];

/** The row of a vote as its record has it: of an anonymous one neither client nor hour. */
const voteColumns = sql`case when privacy = 'anonymous'
    then jsonb_build_object('contact_id', null, 'segment_ids', null,
      'client_stage', null, 'client_kind', null, 'surface', null,
      'wrong_fact', null,
      'voted_at', to_jsonb(voted_at::date), 'used_at', to_jsonb(used_at::date))
    when privacy = 'named' or is_signed
      then jsonb_build_object('user_id', user_id)
    else '{}'::jsonb end`;

/**
 * Gives what is kept of an account for its admin, as it is at one moment: every row that is not
 * made again by itself, without tokens, and without who voted, chose, asked or saw unless records
 * say so, too. Anonymous votes of a day that is not over are left out.
 *
 * @param write called once; each row is JSON of its table and its columns
 * @throws what `write` throws
 */
export const exportKept = <T>(
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
        for (const { table } of BACKED_UP) {
          if (SKIPPED.includes(table)) continue;
          const isVotes = table === 'votes';
          await sql`
            declare exported no scroll cursor for
            select json_build_object('table', ${sql.lit(table)}::text,
              'row', (to_jsonb(each) - ${sql.lit(leftOutOf(table))}::text[])
                ${isVotes ? sql`|| ${voteColumns}` : sql``})::text as line
            from ${sql.table(table)} as each
            where account_id = ${sql.lit(accountId)}
              ${isVotes ? sql`and not is_held` : sql``}
            -- In the order in which they came, lines would tell who did what one after the other.
            order by md5(each::text)`.execute(transaction);
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
