import { type Kysely, sql } from 'kysely';

/** What admins set, instead of a privacy that nobody could change. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table accounts
      add column settings jsonb not null default '{}',
      drop column privacy`.execute(db);
};
