import { type Kysely, sql } from 'kysely';

/** Tallies are counted by segment as well; those known are counted again. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table tallies
      add column useful_voters integer not null default 0,
      add column cells jsonb not null default '{}'`.execute(db);
  await sql`
    insert into dirty_starters (account_id, starter_id, mark)
    select account_id, starter_id, 1 from tallies
    on conflict (account_id, starter_id)
      do update set mark = dirty_starters.mark + 1`.execute(db);
};
