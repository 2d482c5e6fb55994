import { type Kysely, sql } from 'kysely';

/** Clients who take part in the comparison with those who are left without starters. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table compared_clients (
      account_id bigint not null,
      contact_id text not null,
      entered_at timestamptz not null,
      is_left_alone boolean not null,
      primary key (account_id, contact_id)
    )`.execute(db);
};
