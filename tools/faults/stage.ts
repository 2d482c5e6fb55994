import type { Database } from '#src/store/open-database.ts';
import type { Random } from '#tools/ranking-bench/random.ts';
import type { Deeds } from './deeds.ts';
import type { FaultAccount } from './fault-account.ts';
import type { Called } from './replicas.ts';

/** Where people of one account act. */
export interface Stage {
  account: FaultAccount;
  random: Random;
  deeds: Deeds;
  db: Database;
  /** Asks our database, which the run restarts in the middle, until it answers. */
  ask<T>(query: (db: Database) => Promise<T>): Promise<T>;
  /** Counts what is done, by kind, in all accounts. */
  count(kind: string): void;
  /** A number that was not given before, in any account. */
  next(): number;
  /** A call of a person by way of HubSpot's proxy. */
  call<T>(
    userId: number,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<Called<T>>;
  /** A refusal that no fault of HubSpot's explains. */
  blame(what: string): void;
}

/** One of these; undefined where there is none. */
export const oneOf = <T>(random: Random, items: readonly T[]): T | undefined =>
  items[random.below(items.length)];
