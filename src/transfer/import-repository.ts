import type { NewStarter } from './import-context.ts';

/**
 * How far an import is: being written, being taken back after a failure, all there, or none of
 * it there.
 */
export type ImportState = 'writing' | 'undoing' | 'done' | 'undone';

/** An import that was begun. */
export interface ImportJob {
  accountId: number;
  /** Idempotency key, made by the page once per import. */
  key: string;
  userId: number;
  /** Of the content. */
  hash: string;
  name: string;
  state: ImportState;
  /** What is being written; empty once it is over. */
  starters: NewStarter[];
  total: number;
  /** Records that are known to be there. */
  createdIds: string[];
}

/** Remembers imports, so that none is done twice and none is left half done. */
export interface ImportRepository {
  /** False when there is one of this key already. */
  begin(job: ImportJob, at: Date): Promise<boolean>;
  find(accountId: number, key: string): Promise<ImportJob | null>;
  /** Imports that are neither done nor undone. */
  listOpen(accountId: number): Promise<ImportJob[]>;
  /** Notes how far it is. */
  note(
    accountId: number,
    key: string,
    change: Partial<Pick<ImportJob, 'state' | 'createdIds'>>,
    at: Date,
  ): Promise<void>;
}
