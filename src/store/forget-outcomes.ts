import { sql, type Transaction } from 'kysely';
import type { AccountSettings } from '#src/accounts/settings.ts';
import type { Tables } from './tables.ts';

type Allowed = Pick<AccountSettings, 'readsOutcomes' | 'keepsAmounts'>;

/**
 * What the settings allow to be kept of clients now. They cannot be changed until the transaction
 * ends, so that a reading that began before does not keep what an admin has just switched off.
 */
export const lockAllowed = async (
  db: Transaction<Tables>,
  accountId: number,
): Promise<Allowed> => {
  const row = await db
    .selectFrom('accounts')
    .select('settings')
    .where('account_id', '=', accountId)
    .forShare()
    .executeTakeFirst();

  return {
    readsOutcomes: row?.settings.readsOutcomes ?? false,
    keepsAmounts: row?.settings.keepsAmounts ?? false,
  };
};

/** Deletes what is kept of clients beyond what the settings allow from now on. */
export const forgetOutcomes = async (
  db: Transaction<Tables>,
  accountId: number,
  { readsOutcomes, keepsAmounts }: Allowed,
): Promise<void> => {
  if (!readsOutcomes) {
    await db
      .deleteFrom('outcome_clients')
      .where('account_id', '=', accountId)
      .execute();
  } else if (!keepsAmounts) {
    await sql`
      update outcome_clients set deals = coalesce((
        select jsonb_agg(deal || '{"amount": null}' order by place)
        from jsonb_array_elements(deals) with ordinality as one(deal, place)
      ), '[]')
      where account_id = ${accountId} and deals <> '[]'`.execute(db);
  }
};
