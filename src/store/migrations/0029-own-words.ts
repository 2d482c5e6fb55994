import { type Kysely, sql } from 'kysely';

/** How salespeople would say it, for any client, apart from what they remark. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table votes add column own_words text`.execute(db);
};
