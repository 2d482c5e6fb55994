import { type Kysely, sql } from 'kysely';

/**
 * What waits for a second person while cards show what was approved before: the proposed fields of
 * published starters, since when a wording is asked for, who sent it back and why, and all fields
 * of a starter as it last was on cards.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table releases
      add column asked_at timestamptz,
      add column sent_back_by bigint,
      add column sent_back_at timestamptz,
      add column because text,
      add column fields jsonb,
      add column shown_at timestamptz`.execute(db);
  await sql`
    create table proposals (
      account_id bigint not null,
      starter_id text not null,
      hash text not null,
      fields jsonb not null,
      opened jsonb not null,
      primary key (account_id, starter_id)
    )`.execute(db);
};
