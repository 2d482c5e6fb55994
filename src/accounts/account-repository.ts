import type { Account } from './account.ts';

/** A change of an account: only what is named is written. */
export type AccountChange = Partial<Omit<Account, 'accountId'>>;

/** Stores accounts. */
export interface AccountRepository {
  find(accountId: number): Promise<Account | null>;
  /** With its version, which changes whenever the account does. */
  findVersion(
    accountId: number,
  ): Promise<{ account: Account; version: string } | null>;
  /** Keeps a new account; one that is there already stays as it is. */
  install(account: Account): Promise<void>;
  /**
   * Changes these fields and no others.
   *
   * @param basis the account that the change rests on: nothing is changed where one of these
   *   fields differs from it by now
   * @returns whether it was changed
   */
  update(
    accountId: number,
    change: AccountChange,
    basis?: Account,
  ): Promise<boolean>;
  list(): Promise<Account[]>;
}
