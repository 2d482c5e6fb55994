import { type Kysely, sql } from 'kysely';

/** Counted cells for the review, so that a page need not read every vote. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table figure_cells (
      account_id bigint not null,
      dimension text not null,
      starter_id text not null,
      key text not null,
      useful double precision not null,
      weight double precision not null,
      voter_ids bigint[] not null,
      primary key (account_id, dimension, starter_id, key)
    )`.execute(db);
  await sql`
    insert into dirty_starters (account_id, starter_id, mark)
    select account_id, starter_id, 1 from tallies
    on conflict do nothing`.execute(db);
  await sql`
    create index votes_waiting on votes (account_id, voted_at)
    where verdict = 'not_useful' and answered_at is null`.execute(db);
  await sql`
    create index votes_answers on votes (account_id, answered_at)
    where answered_at is not null`.execute(db);
  await sql`create index empty_cards_by_day on empty_cards (account_id, day)`.execute(
    db,
  );
};
