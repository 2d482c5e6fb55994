import { type Kysely, sql } from 'kysely';

/** Uses, wrong facts, choices, the order of the day, what was seen, and orders. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table votes
      add column used_at timestamptz,
      add column wrong_fact text`.execute(db);
  await sql`
    create index votes_used on votes (account_id, contact_id, used_at)
    where used_at is not null`.execute(db);
  await sql`
    create index votes_answered on votes (account_id, user_id)
    where answered_at is not null and not answer_dismissed`.execute(db);
  await sql`
    create table choices (
      account_id bigint not null,
      user_id bigint not null,
      kind text not null,
      target text not null,
      choice text not null,
      chosen_at timestamptz not null,
      primary key (account_id, user_id, kind, target)
    )`.execute(db);
  await sql`
    create table day_orders (
      account_id bigint not null,
      user_id bigint not null,
      contact_id text not null,
      day text not null,
      language text not null,
      conversations jsonb not null,
      explored text,
      propensity double precision,
      primary key (account_id, user_id, contact_id, day, language)
    )`.execute(db);
  await sql`
    create table views (
      account_id bigint not null,
      user_id bigint not null,
      contact_id text not null,
      day text not null,
      starter_id text not null,
      slot integer not null,
      primary key (account_id, user_id, contact_id, day, starter_id)
    )`.execute(db);
  await sql`create index views_by_day on views (account_id, day, starter_id)`.execute(
    db,
  );
  await sql`
    create table empty_cards (
      account_id bigint not null,
      contact_id text not null,
      day text not null,
      missing text[] not null,
      primary key (account_id, contact_id, day)
    )`.execute(db);
  await sql`
    create table orders (
      account_id bigint not null,
      order_key text not null,
      brief text not null,
      owner_id text,
      ordered_at timestamptz not null,
      record_id text,
      revision integer not null,
      published_revision integer not null default 0,
      parked_because text,
      primary key (account_id, order_key)
    )`.execute(db);
  await sql`
    create table order_waiters (
      account_id bigint not null,
      order_key text not null,
      user_id bigint not null,
      contact_id text not null,
      joined_at timestamptz not null,
      put_away boolean not null default false,
      primary key (account_id, order_key, user_id, contact_id)
    )`.execute(db);
  await sql`create index order_waiters_mine on order_waiters (account_id, user_id)`.execute(
    db,
  );
  await sql`create index order_waiters_of_contact on order_waiters (account_id, contact_id)`.execute(
    db,
  );
};
