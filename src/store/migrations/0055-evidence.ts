import { type Kysely, sql } from 'kysely';

/** The votes behind each tally, one by one, for the model of the account's votes: count again. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table tallies
    add column evidence text not null default ''`.execute(db);
  await sql`
    insert into outbox (account_id, kind, key, revision, changed_at)
    select account_id, 'roll_up', starter_id, 1, now() from tallies
    on conflict (account_id, kind, key) do update set
      revision = outbox.revision + 1`.execute(db);
};
