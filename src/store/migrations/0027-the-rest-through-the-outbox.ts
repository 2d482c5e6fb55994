import { type Kysely, sql } from 'kysely';

/** Segments' options, saves of starters and rows of imports leave through the outbox, too. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table segment_offers (
      account_id bigint primary key,
      segment_ids text[] not null default '{}',
      is_chosen boolean not null default false
    )`.execute(db);
  await sql`
    create table starter_saves (
      account_id bigint not null,
      key text not null,
      save jsonb not null,
      primary key (account_id, key)
    )`.execute(db);
  await sql`
    alter table imports
      add column because text,
      add column undone_at timestamptz`.execute(db);
  // Imports that were being written when the service was upgraded have records without keys of
  // their own: those that are known are removed by their ids.
  await sql`
    insert into outbox (account_id, kind, key, revision, record_id, changed_at)
    select account_id, 'import', key || ':' || lpad(at::text, 5, '0'), 1, id, now()
    from imports, unnest(created_ids) with ordinality as created (id, at)
    where state in ('writing', 'undoing')`.execute(db);
  await sql`
    update imports set state = 'undoing', undone_at = now()
    where state in ('writing', 'undoing')`.execute(db);
  await sql`alter table imports drop column created_ids`.execute(db);
};
