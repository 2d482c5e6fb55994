import { type Kysely, sql } from 'kysely';

/** When what an account's records told was read, once; accounts that are there know it already. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table accounts add column read_back_at timestamptz`.execute(
    db,
  );
  await sql`alter table accounts add column read_back_fault text`.execute(db);
  await sql`update accounts set read_back_at = now()`.execute(db);
};
