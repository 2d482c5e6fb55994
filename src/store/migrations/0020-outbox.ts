import { type Kysely, sql } from 'kysely';

/** One outbox for all that leaves for HubSpot, and its pauses. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table outbox (
      account_id bigint not null,
      kind text not null,
      key text not null,
      revision bigint not null,
      sent_revision bigint not null default 0,
      attempted_at timestamptz,
      check_at timestamptz,
      refusals integer not null default 0,
      because text,
      retry_at timestamptz,
      record_id text,
      changed_at timestamptz not null,
      primary key (account_id, kind, key)
    )`.execute(db);
  await sql`
    create index outbox_due on outbox (account_id, kind, changed_at)
    where sent_revision < revision or attempted_at is not null or check_at is not null`.execute(
    db,
  );
  // Votes and answers that are on their way keep their place.
  await sql`
    insert into outbox (account_id, kind, key, revision, sent_revision,
      attempted_at, record_id, changed_at)
    select account_id, 'vote', vote_key, revision, published_revision,
      uncertain_since, record_id, voted_at
    from votes`.execute(db);
  await sql`
    insert into outbox (account_id, kind, key, revision, changed_at)
    select account_id, 'answer', vote_key, 1, coalesce(answered_at, voted_at)
    from votes where published_answer_edit < answer_edit`.execute(db);
  await sql`
    insert into outbox (account_id, kind, key, revision, sent_revision,
      because, retry_at, record_id, changed_at)
    select account_id, 'request', order_key, revision, published_revision,
      parked_because, case when parked_because is not null then now() end,
      record_id, ordered_at
    from orders`.execute(db);
  await sql`
    alter table orders
      drop column revision,
      drop column published_revision,
      drop column record_id,
      drop column parked_because`.execute(db);
  await sql`
    insert into outbox (account_id, kind, key, revision, changed_at)
    select account_id, 'roll_up', starter_id, mark, now()
    from dirty_starters`.execute(db);
  await sql`drop table dirty_starters`.execute(db);
  await sql`
    alter table tallies
      add column counted_revision bigint not null default 0`.execute(db);
  await sql`
    alter table votes
      drop column published_revision,
      drop column answer_edit,
      drop column published_answer_edit,
      drop column record_id,
      drop column uncertain_since,
      drop column parked_because,
      drop column parked_revision`.execute(db);
  await sql`
    create table outbox_pauses (
      account_id bigint not null,
      kind text not null,
      refusal text not null,
      because text not null,
      since timestamptz not null,
      until timestamptz not null,
      refusals integer not null,
      primary key (account_id, kind)
    )`.execute(db);
};
