import type { AccountRepository } from './account-repository.ts';
import type { Account } from './account.ts';

/**
 * Accounts as they were last read, for routes that learn the present version of the account from
 * the statement that they run anyway: they begin with `recall` and go on with `confirm`.
 */
export interface AccountMemory {
  /** The account as it is in memory, else in the database; null for none. It may be out of date. */
  recall(accountId: number): Promise<Account | null>;
  /**
   * The account as it is at this version, read again where the memory has another.
   *
   * @param version as the database has it now; null where there is no such account
   */
  confirm(accountId: number, version: string | null): Promise<Account | null>;
}

/** A memory of accounts; settings are changed rarely and read with every card. */
export const createAccountMemory = (
  accounts: Pick<AccountRepository, 'findVersion'>,
): AccountMemory => {
  const known = new Map<number, { account: Account; version: string }>();

  const read = async (accountId: number): Promise<Account | null> => {
    const found = await accounts.findVersion(accountId);
    if (found) known.set(accountId, found);
    else known.delete(accountId);

    return found?.account ?? null;
  };

  return {
    recall: async (accountId) =>
      known.get(accountId)?.account ?? read(accountId),
    confirm: async (accountId, version) => {
      const memory = known.get(accountId);
      if (version === null) known.delete(accountId);
      if (memory && memory.version === version) return memory.account;

      return version === null ? null : read(accountId);
    },
  };
};
