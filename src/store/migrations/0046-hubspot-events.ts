import { type Kysely, sql } from 'kysely';

/** What webhooks told of, and contacts that are gone and may come back. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table hubspot_events (
      account_id bigint not null,
      key text not null,
      kind text not null,
      object_type text not null,
      record_id text not null,
      other_ids text[] not null,
      occurred_at timestamptz not null,
      received_at timestamptz not null,
      handled_at timestamptz,
      primary key (account_id, key)
    )`.execute(db);
  await sql`
    create index hubspot_events_open on hubspot_events (account_id, occurred_at)
    where handled_at is null`.execute(db);
  await sql`
    create table gone_contacts (
      account_id bigint not null,
      contact_id text not null,
      gone_at timestamptz not null,
      primary key (account_id, contact_id)
    )`.execute(db);
};
