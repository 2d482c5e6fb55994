import { type Kysely, sql } from 'kysely';

/**
 * What is read of the clients on whom a starter was used, where an admin switched that on: nothing
 * of a deal but its id, stage, dates and, where allowed, amount.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table votes
      add column client_stage text,
      add column client_kind text`.execute(db);
  await sql`
    create index votes_followed on votes (account_id, contact_id)
    where used_at is not null and not is_retracted`.execute(db);
  await sql`
    create table outcome_clients (
      account_id bigint not null,
      contact_id text not null,
      company_id text,
      had_won boolean not null,
      first_won_at timestamptz,
      deals jsonb not null,
      touches jsonb not null,
      read_at timestamptz not null,
      next_at timestamptz,
      primary key (account_id, contact_id)
    )`.execute(db);
  await sql`
    create table outcome_readings (
      account_id bigint primary key,
      at timestamptz not null,
      because text,
      scopes text[] not null default '{}'
    )`.execute(db);
};
