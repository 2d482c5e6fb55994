import { type Kysely, sql } from 'kysely';

/** What reconciling keeps: votes replaced by another, records that are nobody's, what was restated. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table votes add column replaced_by text`.execute(db);
  await sql`
    create table unknown_records (
      account_id bigint not null,
      record_id text not null,
      seen_at timestamptz not null,
      primary key (account_id, record_id)
    )`.execute(db);
  await sql`
    create table restated (
      account_id bigint not null,
      starter_id text not null,
      wanted text not null,
      found text not null,
      primary key (account_id, starter_id)
    )`.execute(db);
  // What is kept by clients is looked for by clients that were merged.
  for (const table of ['votes', 'views', 'day_orders']) {
    await sql`
      create index ${sql.ref(`${table}_of_contact`)}
      on ${sql.table(table)} (account_id, contact_id)`.execute(db);
  }
  // By the number that a record's id is; a longer one is a greater one.
  await sql`
    create index outbox_records
    on outbox (account_id, kind, length(record_id), record_id)
    where record_id is not null`.execute(db);
};
