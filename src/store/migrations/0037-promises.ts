import { type Kysely, sql } from 'kysely';

/**
 * Anonymous votes are held until their day is over and have no time but the day; records that would
 * tell what was taken back are to be gone; what repeated requests are answered with has no words.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table votes
      add column is_held boolean not null default false,
      add column is_retracted boolean not null default false`.execute(db);
  await sql`
    create index votes_held on votes (account_id) where is_held`.execute(db);
  await sql`
    create index votes_replaced on votes (account_id)
    where replaced_by is not null and not is_retracted`.execute(db);
  await sql`
    update votes set
      voted_at = date_trunc('day', voted_at, 'UTC'),
      used_at = date_trunc('day', used_at, 'UTC')
    where privacy = 'anonymous'`.execute(db);
  await sql`
    update vote_requests
      set outcome = outcome #- '{vote,comment}' #- '{vote,ownWords}'
    where outcome is not null`.execute(db);
};
