import type { Transaction } from 'kysely';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

/** Runs statements in a transaction: the one that is open, or else one of their own. */
export const inTransaction = <T>(
  db: Database,
  run: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> =>
  db.isTransaction
    ? run(db as Transaction<Tables>)
    : db.transaction().execute(run);
