import type { Database } from '#src/store/open-database.ts';
import type { AccountSize } from './fill-account.ts';
import type { Effort } from './measure-pair.ts';
import type { Verdict } from './verdict.ts';

/** What a section of the bench measures with. */
export interface Bench {
  effort: Effort;
  /** What `--sizes` says. */
  sizes: AccountSize[];
  /** Points of a curve that `--points` says; null for those of the section. */
  points: number[] | null;
  /** Starters of an account whose votes or segments grow. */
  starters: number;
  /** Flags for the Node of measured services. */
  nodeFlags: string[];
  /** Where curves are drawn; null for nowhere. */
  curves: string | null;
  /** Makes an empty database, which is closed when the section ends. */
  openDatabase(): Promise<{ db: Database; databaseUrl: string }>;
  /** Prints what was measured. */
  say(line: string): void;
}

/** A part of the bench that can be run alone. */
export type Section = (bench: Bench) => Promise<Verdict[]>;
