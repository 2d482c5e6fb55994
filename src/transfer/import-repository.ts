import type { StarterStep } from '#src/starters/starter-change.ts';
import type { NewStarter } from './import-context.ts';

/**
 * How far an import is: on its way to HubSpot, being taken back after a row was refused, all
 * there, or none of it there.
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
  /** HubSpot's words on the row that it refused; null while none was refused. */
  because: string | null;
}

/** One row of an import as it is to be in HubSpot. */
export type ImportedRow = {
  /** The record's unique key, so that no row is written twice. */
  creationKey: string;
} & (
  | { wanted: 'there'; starter: NewStarter }
  /** Since when the import is taken back. */
  | { wanted: 'gone'; since: Date }
);

/** How far the outbox is with an import. */
export interface ImportProgress {
  /** Rows that HubSpot has as they are to be. */
  sent: number;
  /** Rows whose outcome is open. */
  open: number;
  /** HubSpot's words on a row it refused, for itself or for the shape of starters. */
  refusedBecause: string | null;
  /** HubSpot's words while it takes nothing at all. */
  waitsBecause: string | null;
  /** Records by the order of rows; null where there is none. */
  recordIds: (string | null)[];
}

/** Keeps imports, and with each the intents of its rows, so that none is done twice or by halves. */
export interface ImportRepository {
  /** Keeps the import and an intent for each row. False when there is one of this key already. */
  begin(job: ImportJob, at: Date): Promise<boolean>;
  find(accountId: number, key: string): Promise<ImportJob | null>;
  /** The newest import of a person that is open, or ended after `since`, and when that was. */
  findLast(
    accountId: number,
    userId: number,
    since: Date,
  ): Promise<{ job: ImportJob; at: Date } | null>;
  /** Imports that are neither done nor undone. */
  listOpen(accountId: number): Promise<ImportJob[]>;
  /** Rows by the keys of their intents; rows of an import that is done are left out. */
  listRows(
    accountId: number,
    keys: string[],
  ): Promise<Map<string, ImportedRow>>;
  readProgress(accountId: number, key: string): Promise<ImportProgress>;
  /** Has every row removed again. False when the import is not being written any more. */
  takeBack(
    accountId: number,
    key: string,
    because: string,
    at: Date,
  ): Promise<boolean>;
  /**
   * Ends an import, with the steps that its starters took and the release of those published.
   * False when another replica ended it.
   */
  end(
    accountId: number,
    key: string,
    state: 'done' | 'undone',
    steps: StarterStep[],
    at: Date,
  ): Promise<boolean>;
}
