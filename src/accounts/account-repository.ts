import type { Account } from './account.ts';

/** Stores accounts. */
export interface AccountRepository {
  find(accountId: number): Promise<Account | null>;
  /** Creates or replaces the account. */
  save(account: Account): Promise<void>;
  list(): Promise<Account[]>;
}
