import { type Kysely, sql } from 'kysely';

/** Which build of the service last tried everything again that HubSpot had refused. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table outbox_builds (
      account_id bigint primary key,
      build text not null
    )`.execute(db);
};
