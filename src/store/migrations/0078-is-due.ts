import { type Kysely, sql } from 'kysely';

/**
 * Whether an intent is due, as a column of its own: PostgreSQL updates a row in place only where no
 * column that an index names changes, and each vote raises the revision of its starter's row.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table outbox add column is_due boolean not null
      generated always as (sent_revision < revision
        or attempted_at is not null or check_at is not null) stored`.execute(
    db,
  );
  await sql`drop index outbox_due`.execute(db);
  await sql`
    create index outbox_due on outbox (account_id, kind, changed_at)
    where is_due`.execute(db);
};
