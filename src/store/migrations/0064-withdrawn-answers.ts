import { type Kysely, sql } from 'kysely';

/** Answers that stand no more since the feedback was cast again: a record may show them a while. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table votes
      add column withdrawn_answers text[] not null default '{}'`.execute(db);
};
