import type { Language } from '@starters/contracts';
import type { AccountRepository } from '#src/accounts/account-repository.ts';
import type { PeopleDirectory } from '#src/accounts/people-directory.ts';
import type { ReadingStates } from '#src/outcomes/outcome-repository.ts';
import type { SegmentDirectory } from '#src/starters/segment-directory.ts';
import type { Explained } from '#src/refused.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { LeaseRepository } from '#src/outbox/lease.ts';

/** One change of a setting, as it is kept. */
export interface KeptChange {
  at: Date;
  userId: number;
  setting: string;
  before: unknown;
  after: unknown;
}

/** Keeps who changed which setting. */
export interface SettingChangeRepository {
  add(accountId: number, changes: KeptChange[]): Promise<void>;
  /** The newest first, at most `most`. */
  list(accountId: number, most: number): Promise<KeptChange[]>;
}

/** Counts openings of cards that showed something, one a person, client and day, and their clients. */
export type CountOpenings = (
  accountId: number,
  sinceDay: string,
) => Promise<{ openings: number; clients: number }>;

/** What settings need. */
export interface SettingsDeps {
  accounts: AccountRepository;
  leases: LeaseRepository;
  settingChanges: SettingChangeRepository;
  people: (accountId: number) => Promise<PeopleDirectory>;
  segments: (accountId: number) => Promise<Pick<SegmentDirectory, 'list'>>;
  /** Has the outbox write the offered segments now; false when another was at it. */
  sendSegments: (accountId: number) => Promise<boolean>;
  /** Why HubSpot refused the last task for an author; null when it did not. */
  findTaskRefusal: (
    accountId: number,
  ) => Promise<{ because: string; scopes: string[] } | null>;
  readingStates: Pick<ReadingStates, 'find'>;
  countOpenings: CountOpenings;
  /** What was known last, while HubSpot cannot be read. */
  catalogs: Pick<CatalogKeeper, 'peek'>;
  /** Why HubSpot could not be read, as a refusal. */
  explain: (error: unknown) => Pick<Explained, 'refusal'>;
  now: () => Date;
}

/** Who looks at the settings. */
export interface Admin {
  userId: number;
  language: Language;
}
