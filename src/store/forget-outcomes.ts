import { sql, type Transaction } from 'kysely';
import { type AccountSettings, holdOutOf } from '#src/accounts/settings.ts';
import { countingUses } from './counting-uses.ts';
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

/**
 * Ends a comparison: who took part is forgotten, and what was read of those who heard no starter.
 * The others are read again, so that what came before they heard one is forgotten as well.
 */
const endComparison = async (
  db: Transaction<Tables>,
  accountId: number,
): Promise<void> => {
  await sql`
    delete from outcome_clients using compared_clients as compared
    where outcome_clients.account_id = ${accountId}
      and compared.account_id = outcome_clients.account_id
      and compared.contact_id = outcome_clients.contact_id
      and not exists (select from votes
        where votes.account_id = outcome_clients.account_id
          and votes.contact_id = outcome_clients.contact_id
          and ${countingUses})`.execute(db);
  await sql`
    update outcome_clients set next_at = 'epoch' from compared_clients as compared
    where outcome_clients.account_id = ${accountId}
      and compared.account_id = outcome_clients.account_id
      and compared.contact_id = outcome_clients.contact_id`.execute(db);
  await db
    .deleteFrom('compared_clients')
    .where('account_id', '=', accountId)
    .execute();
};

/**
 * Deletes what is kept of clients, and of what was taken up, beyond what the settings allow from now on. A comparison ends where
 * another share of clients is to be left alone: it would compare clients who were both.
 */
export const forgetOutcomes = async (
  db: Transaction<Tables>,
  accountId: number,
  { before, after }: { before: AccountSettings; after: AccountSettings },
): Promise<void> => {
  const { readsOutcomes, keepsAmounts } = after;
  if (holdOutOf(before) !== holdOutOf(after)) {
    await endComparison(db, accountId);
  }
  if (!readsOutcomes) {
    await db
      .deleteFrom('outcome_clients')
      .where('account_id', '=', accountId)
      .execute();
    // What cards showed is counted without outcomes as well; what was taken up is not.
    await db
      .updateTable('views')
      .set({ is_taken: false, wording: null, segment_ids: null })
      .where('account_id', '=', accountId)
      .where((where) =>
        where.or([
          where('is_taken', '=', true),
          where('wording', 'is not', null),
        ]),
      )
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
