import { type Kysely, sql } from 'kysely';

/** When an attempt left, by the database's clock: those of replicas may differ. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table outbox add column left_at timestamptz`.execute(db);
};
