import { type Kysely, sql } from 'kysely';

/** Tallies hold the votes that judge a starter, those on its translations included: count again. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table tallies drop column shared`.execute(db);
  await sql`
    insert into outbox (account_id, kind, key, revision, changed_at)
    select account_id, 'roll_up', starter_id, 1, now() from tallies
    on conflict (account_id, kind, key) do update set
      revision = outbox.revision + 1`.execute(db);
};
