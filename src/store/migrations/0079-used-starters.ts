import { type Kysely, sql } from 'kysely';

/**
 * Each card reads which starters were said to its client of late: the index has their ids, so that
 * PostgreSQL need not fetch the votes. A client of a large account may have some hundred of them.
 * https://www.postgresql.org/docs/current/indexes-index-only-scans.html
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`drop index votes_used`.execute(db);
  await sql`
    create index votes_used on votes (account_id, contact_id, used_at)
    include (starter_id) where used_at is not null`.execute(db);
};
