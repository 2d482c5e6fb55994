import { type Kysely, sql } from 'kysely';

/** The tables of the first slice. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table accounts (
      account_id bigint primary key,
      access_token text not null,
      installed_by bigint,
      admin_ids bigint[] not null default '{}',
      marketing_user_ids bigint[] not null default '{}',
      marketing_team_ids text[] not null default '{}',
      language text not null,
      time_zone text not null,
      privacy text not null,
      max_fact_age_days integer not null,
      starter_type_id text,
      vote_type_id text
    )`.execute(db);
  await sql`
    create table votes (
      account_id bigint not null,
      vote_key text not null,
      user_id bigint not null,
      contact_id text not null,
      starter_id text not null,
      wording text not null,
      segment_ids text[] not null,
      verdict text not null,
      reason text,
      comment text,
      surface text not null,
      voted_at timestamptz not null,
      revision integer not null,
      published_revision integer not null default 0,
      answer text,
      answer_text text,
      answered_at timestamptz,
      answer_edit integer not null default 0,
      published_answer_edit integer not null default 0,
      answer_dismissed boolean not null default false,
      record_id text,
      uncertain_since timestamptz,
      parked_because text,
      parked_revision integer,
      primary key (account_id, vote_key)
    )`.execute(db);
  await sql`create index votes_mine on votes (account_id, user_id, contact_id)`.execute(
    db,
  );
  await sql`create index votes_of_starter on votes (account_id, starter_id)`.execute(
    db,
  );
  await sql`
    create index votes_outbox on votes (account_id, voted_at)
    where published_revision < revision or published_answer_edit < answer_edit`.execute(
    db,
  );
  await sql`
    create table vote_requests (
      account_id bigint not null,
      user_id bigint not null,
      request_id text not null,
      outcome jsonb,
      at timestamptz not null,
      primary key (account_id, user_id, request_id)
    )`.execute(db);
  await sql`create index vote_requests_at on vote_requests (account_id, user_id, at)`.execute(
    db,
  );
  await sql`
    create table wordings (
      account_id bigint not null,
      starter_id text not null,
      hash text not null,
      wording jsonb not null,
      first_seen_at timestamptz not null,
      primary key (account_id, starter_id, hash)
    )`.execute(db);
  await sql`
    create table tallies (
      account_id bigint not null,
      starter_id text not null,
      useful double precision not null,
      weight double precision not null,
      voters integer not null,
      open_returns integer not null,
      last_vote_at timestamptz,
      primary key (account_id, starter_id)
    )`.execute(db);
  await sql`
    create table dirty_starters (
      account_id bigint not null,
      starter_id text not null,
      mark bigint not null,
      primary key (account_id, starter_id)
    )`.execute(db);
  await sql`
    create table catalogs (
      account_id bigint primary key,
      catalog jsonb not null,
      taken_at timestamptz not null
    )`.execute(db);
  await sql`
    create table leases (
      account_id bigint not null,
      name text not null,
      token bigint not null,
      expires_at timestamptz not null,
      primary key (account_id, name)
    )`.execute(db);
  await sql`
    create table call_windows (
      account_id bigint not null,
      second bigint not null,
      used integer not null,
      background integer not null,
      primary key (account_id, second)
    )`.execute(db);
};
