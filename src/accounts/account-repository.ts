import type { Account } from './account.ts';

/** Where accounts are kept. */
export interface AccountRepository {
  find(accountId: number): Promise<Account | null>;
  /** Creates or replaces the account. */
  save(account: Account): Promise<void>;
  list(): Promise<Account[]>;
}
