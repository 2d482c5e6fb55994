import { type Kysely, sql } from 'kysely';

/** What HubSpot last told of an account: its limits, how its objects are defined, its users. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table call_limits (
      account_id bigint primary key,
      per_ten_seconds integer,
      daily integer,
      daily_left integer,
      noted_at timestamptz not null
    )`.execute(db);
  await sql`
    create table object_shapes (
      account_id bigint primary key,
      shape text not null
    )`.execute(db);
  await sql`
    create table known_users (
      account_id bigint not null,
      user_id bigint not null,
      super_admin boolean not null,
      team_ids text[] not null,
      seen_at timestamptz not null,
      primary key (account_id, user_id)
    )`.execute(db);
};
