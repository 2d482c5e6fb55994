import { type Kysely, sql } from 'kysely';

/** What HubSpot last told of an account's limits, and how its objects are defined. */
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
};
