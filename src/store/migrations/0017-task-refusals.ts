import { type Kysely, sql } from 'kysely';

/** Why HubSpot refused the last task for an author; the admin is told. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table task_refusals (
      account_id bigint primary key,
      because text not null,
      scopes text[] not null
    )`.execute(db);
};
