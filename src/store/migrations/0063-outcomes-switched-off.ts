import { type Kysely, sql } from 'kysely';

/** Deletes what was read of clients in accounts that have switched it off. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    delete from outcome_clients using accounts
    where accounts.account_id = outcome_clients.account_id
      and not coalesce((settings ->> 'readsOutcomes')::bool, false)`.execute(
    db,
  );
  await sql`
    update outcome_clients set deals = coalesce((
      select jsonb_agg(deal || '{"amount": null}' order by place)
      from jsonb_array_elements(deals) with ordinality as one(deal, place)
    ), '[]')
    from accounts
    where accounts.account_id = outcome_clients.account_id
      and not coalesce((settings ->> 'keepsAmounts')::bool, false)`.execute(db);
};
