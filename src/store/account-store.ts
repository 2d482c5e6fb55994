import { isDeepStrictEqual } from 'node:util';
import { type Insertable, type Selectable, sql } from 'kysely';
import type {
  AccountChange,
  AccountRepository,
} from '#src/accounts/account-repository.ts';
import type { Account } from '#src/accounts/account.ts';
import { defaultSettings } from '#src/accounts/settings.ts';
import type { Database } from './open-database.ts';
import { forgetOutcomes } from './forget-outcomes.ts';
import { noteChosenSegments } from './segment-offer-store.ts';
import type { Tables } from './tables.ts';

const toAccount = (row: Selectable<Tables['accounts']>): Account => ({
  accountId: row.account_id,
  installedBy: row.installed_by,
  adminIds: row.admin_ids,
  marketingUserIds: row.marketing_user_ids,
  marketingTeamIds: row.marketing_team_ids,
  language: row.language,
  timeZone: row.time_zone,
  maxFactAgeDays: row.max_fact_age_days,
  starterTypeId: row.starter_type_id,
  voteTypeId: row.vote_type_id,
  settings: { ...defaultSettings, ...row.settings },
});

const toRow = (account: Account): Insertable<Tables['accounts']> => ({
  account_id: account.accountId,
  installed_by: account.installedBy,
  admin_ids: account.adminIds,
  marketing_user_ids: account.marketingUserIds,
  marketing_team_ids: account.marketingTeamIds,
  language: account.language,
  time_zone: account.timeZone,
  max_fact_age_days: account.maxFactAgeDays,
  starter_type_id: account.starterTypeId,
  vote_type_id: account.voteTypeId,
  settings: JSON.stringify(account.settings),
});

/** The fields of an account that a change names, as they are. */
const pick = (account: Account, change: AccountChange) =>
  Object.fromEntries(
    Object.entries(account).filter(([field]) => field in change),
  );

/** Accounts in PostgreSQL. */
export const createAccountStore = (db: Database): AccountRepository => ({
  find: async (accountId) => {
    const row = await db
      .selectFrom('accounts')
      .selectAll()
      .where('account_id', '=', accountId)
      .executeTakeFirst();

    return row ? toAccount(row) : null;
  },

  findVersion: async (accountId) => {
    const row = await db
      .selectFrom('accounts')
      .selectAll()
      // The transaction that wrote the row: https://www.postgresql.org/docs/18/ddl-system-columns.html
      .select(sql<string>`xmin::text`.as('version'))
      .where('account_id', '=', accountId)
      .executeTakeFirst();
    if (!row) return null;

    return { account: toAccount(row), version: row.version };
  },

  install: async (account) => {
    await db
      .insertInto('accounts')
      .values(toRow(account))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  },

  update: (accountId, change, basis) =>
    db.transaction().execute(async (transaction) => {
      const row = await transaction
        .selectFrom('accounts')
        .selectAll()
        .where('account_id', '=', accountId)
        .forUpdate()
        .executeTakeFirst();
      if (!row) return false;
      const account = toAccount(row);
      if (
        basis &&
        !isDeepStrictEqual(pick(basis, change), pick(account, change))
      ) {
        return false;
      }
      await transaction
        .updateTable('accounts')
        .set(toRow({ ...account, ...change }))
        .where('account_id', '=', accountId)
        .execute();
      const offered = change.settings?.offeredSegmentIds;
      if (
        offered &&
        !isDeepStrictEqual(offered, account.settings.offeredSegmentIds)
      ) {
        await noteChosenSegments(transaction, accountId);
      }
      if (change.settings) {
        await forgetOutcomes(transaction, accountId, {
          before: account.settings,
          after: change.settings,
        });
      }

      return true;
    }),

  list: async () => {
    const rows = await db.selectFrom('accounts').selectAll().execute();

    return rows.map(toAccount);
  },
});
