import type {
  Language,
  StarterFields,
  StarterStatus,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { Owner } from '#src/starters/owner-directory.ts';
import type { Segment } from '#src/starters/segment-directory.ts';
import type { Starter } from '#src/starters/starter.ts';
import type { Texts } from '#src/texts/texts.ts';

/** A starter that is to be written. */
export type NewStarter = StarterFields & { status: StarterStatus };

/** All that a row is checked against, as it stands in HubSpot. */
export interface ImportContext {
  account: Account;
  /** Of the viewer: problems are told in it. */
  language: Language;
  properties: Catalog['properties'];
  /** Segments that salespeople may not read of: those starters are written for. */
  targetedIds: ReadonlySet<string>;
  starters: Starter[];
  /** Starters that are held off cards for what they have in common with another one, by id. */
  clashes?: Catalog['clashes'];
  segments: Segment[];
  owners: Owner[];
  /** Owners who have left: what they wrote stays theirs. */
  formerOwners: Owner[];
  /** How many pieces of feedback are overdue, for each author, by owner id. */
  overdue: ReadonlyMap<string, number>;
  now: Date;
}

/** Something wrong in a row, to be said with these values. */
export interface RowProblem {
  problem: keyof Texts['transferWords']['row'];
  values?: Record<string, string | number>;
}
