import { sql } from 'kysely';
import type { Database } from './open-database.ts';
import { streamLines } from './stream-lines.ts';

/** Of every table of the file: who voted, the key that it follows from, and whose words are used. */
const LEFT_OUT = ['user_id', 'credited_to', 'vote_key', 'replaced_by'];

/** The tables of the file; those whose rows say who of marketing or the admins did something. */
const IN_FILE: Readonly<Record<string, { namesPeople: boolean }>> = {
  accounts: { namesPeople: false },
  setting_changes: { namesPeople: true },
  segment_offers: { namesPeople: false },
  votes: { namesPeople: false },
  requests: { namesPeople: false },
  wordings: { namesPeople: false },
  starter_changes: { namesPeople: true },
  releases: { namesPeople: false },
  imports: { namesPeople: true },
};

/** What an admin gets no file of, and why. A new table of backups belongs here or above. */
const NOT_IN_FILE: Readonly<Record<string, string>> = {
  installations: 'tokens of the account',
  outbox: 'keys of votes; what is sent is in the other tables',
  inbox_cursors: 'how far HubSpot was read',
  choices: 'salespeople are promised that nobody else sees them',
  speaker_facts: 'what salespeople say of themselves is their own',
  request_waiters: 'who waits is told nobody',
  drafts: 'theirs who write them, until they are saved',
  proposals: 'drafts until they are approved',
  told_authors: 'which author got which task',
  day_orders: 'what one person saw of one client',
  views: 'what one person saw of one client',
  card_openings: 'when somebody opened a client',
  empty_cards: 'when somebody opened a client',
  compared_clients: 'when somebody opened a client',
  outcome_clients: 'deals and meetings that HubSpot shows by its own rights',
};

/** Whether a table is in an admin's file, and why not; undefined where nobody decided. */
export const isInKeptFile = (table: string): boolean | undefined =>
  table in IN_FILE ? true : table in NOT_IN_FILE ? false : undefined;

/** The columns of a table that are left out, as a list in SQL. */
const leftOutOf = (table: string): string =>
  `{${LEFT_OUT.filter(
    (column) => column !== 'user_id' || !IN_FILE[table]?.namesPeople,
  ).join()}}`;

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
 * Gives an admin what is kept of the account, as it is at one moment, without who voted unless the
 * vote's record says so, too. Anonymous votes of a day that is not over are left out.
 *
 * @param write called once; each row is JSON of its table and its columns
 * @throws what `write` throws
 */
export const exportKept = <T>(
  db: Database,
  accountId: number,
  write: (rows: AsyncIterable<string>) => Promise<T>,
): Promise<T> =>
  streamLines(
    db,
    Object.keys(IN_FILE).map((table) => {
      const isVotes = table === 'votes';

      // In the order in which they came, lines would tell who did what one after the other.
      return sql`
        select json_build_object('table', ${sql.lit(table)}::text,
          'row', (to_jsonb(each) - ${sql.lit(leftOutOf(table))}::text[])
            ${isVotes ? sql`|| ${voteColumns}` : sql``})::text as line
        from ${sql.table(table)} as each
        where account_id = ${sql.lit(accountId)}
          ${isVotes ? sql`and not is_held` : sql``}
        order by md5(each::text)`;
    }),
    write,
  );
