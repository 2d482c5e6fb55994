import type { Lease } from './lease.ts';
import type { Intent, IntentKind, Settled } from './intent.ts';
import type { RefusalOf } from './refusal.ts';

/** When an attempt of unknown outcome counts as over: when both times have passed. */
export interface Quiet {
  /** By the clock of the replica, in ms. */
  quietMs: number;
  /**
   * By the database's clock, in ms: longer than an attempt can be under way, because the clocks of
   * two replicas may differ by more than `quietMs`.
   */
  surelyQuietMs: number;
}

/** An attempt is given up after ten seconds; HubSpot may still apply it a moment later. */
export const SURELY_QUIET_MS = 20_000;

/** Where intents are kept. What changes them is fenced by the lease of the account's outbox. */
export interface IntentStore {
  /** Those of these kinds of which something is to be sent or read back, or that have a pause. */
  listWaiting(
    accountId: number,
    kinds: readonly IntentKind[],
  ): Promise<IntentKind[]>;
  /**
   * The oldest that are due, marked as attempted before they are given: if the process dies, the
   * next one knows that they may have left.
   */
  claim(
    lease: Lease,
    kind: IntentKind,
    limit: number,
    now: Date,
  ): Promise<Intent[]>;
  /**
   * Those attempted before `quietBefore` and never settled, which left at least `surelyQuietMs` ago
   * by the database's clock, and those that were sent again after
   * such an attempt and are due to be read back once more: a late first attempt may have
   * overtaken the second.
   */
  listDoubtful(
    lease: Lease,
    kind: IntentKind,
    limit: number,
    at: { now: Date; quietBefore: Date; surelyQuietMs: number },
  ): Promise<Intent[]>;
  settle(
    lease: Lease,
    kind: IntentKind,
    settled: Settled[],
    now: Date,
  ): Promise<void>;
}

/** That a kind of an account, or all of it, waits after a refusal that is not of a record. */
export interface Pause {
  kind: IntentKind | 'all';
  of: RefusalOf;
  because: string;
  since: Date;
  until: Date;
  /** In a row. */
  refusals: number;
}

/** Where pauses are kept. */
export interface PauseStore {
  list(accountId: number): Promise<Pause[]>;
  set(lease: Lease, pause: Pause): Promise<void>;
  /** Ends a pause; what was set aside of `taken`, the kind of which HubSpot took a record, is due. */
  end(lease: Lease, kind: Pause['kind'], taken: IntentKind): Promise<void>;
}

/** How much of a kind is not in HubSpot, for the people who can do something about it. */
export interface Backlog {
  kind: IntentKind;
  waiting: number;
  /** Of these, refused by HubSpot for themselves. */
  setAside: number;
  /** When the oldest was acknowledged. */
  since: Date;
  /** What HubSpot said of the newest refusal of a single one; null while none was refused. */
  because: string | null;
  /** Keys of the three oldest that are set aside. */
  examples: string[];
  /** What holds up the kind, or the whole account; null while it is sent as usual. */
  pause: Pause | null;
}

/** What people and the jobs ask of the outbox. */
export interface OutboxOverview {
  listAccountsWithWork(now: Date): Promise<number[]>;
  /**
   * When something is due next, of a kind that is paused when its pause ends; null when all is sent
   * and settled.
   */
  findNextDue(accountId: number, quiet: Quiet, now: Date): Promise<Date | null>;
  /** The kinds of which something is not in HubSpot as it stands, in the order of sending. */
  describe(accountId: number): Promise<Backlog[]>;
  /** What was set aside, and every pause, is due now: after an upgrade, a cure, or by hand. */
  retryNow(accountId: number, now: Date): Promise<void>;
}
