import { type Kysely, sql } from 'kysely';

/** What a task says is kept with the claim of its day; rows of before have been sent. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table told_authors
      add column subject text,
      add column body text,
      add column due_at timestamptz`.execute(db);
};
