import type { CountViews } from './count-seen.ts';
import type { FollowUp } from './follow-up.ts';
import type { Use } from './outcome-events.ts';

/** A client that is to be read. */
export interface DueClient {
  contactId: string;
  /** Their first use, or when they were taken into the comparison, whichever came first. */
  since: Date;
  /** Null for one who heard nothing. */
  lastUsedAt: Date | null;
  /** When they were taken into the comparison; null for one who was not. */
  enteredAt: Date | null;
  /** What was kept at the last reading; null before the first. */
  known: FollowUp | null;
}

/** A vote whose client's lifecycle stage was not looked up yet. */
export interface VoteWithoutStage {
  voteKey: string;
  contactId: string;
  votedAt: Date;
}

/** What is to be read, and what was. */
export interface OutcomeReadings {
  /**
   * Clients who heard a starter or take part in the comparison, and who are due: never read, used
   * or taken in since, or their next reading has come. Those never read first.
   *
   * @param longestDays after a use in which something may follow it
   */
  listDue(
    accountId: number,
    due: { now: Date; longestDays: number; most: number },
  ): Promise<DueClient[]>;
  /**
   * Keeps what was read, as far as the settings allow it now, and with each use what its client was
   * then. Records of votes that now say more are due in the outbox, and those of starters for which
   * something changed.
   *
   * @returns false when it was switched off after it was read: nothing is kept
   */
  saveClients(
    accountId: number,
    read: { followUp: FollowUp; nextAt: Date | null }[],
  ): Promise<boolean>;
  listWithoutStage(
    accountId: number,
    most: number,
  ): Promise<VoteWithoutStage[]>;
  /** Keeps stages by vote key, if the settings allow it now; '' where the client has none. */
  saveStages(accountId: number, stages: Map<string, string>): Promise<void>;
}

/** The properties of outcomes in HubSpot, which are there only where outcomes are read. */
export interface OutcomeColumns {
  /**
   * Has the outbox make them, unless it did.
   *
   * @returns whether HubSpot has them
   */
  need(accountId: number): Promise<boolean>;
  /** Whether HubSpot has them. */
  areThere(accountId: number): Promise<boolean>;
}

/** How the last reading of an account ended. */
export interface ReadingState {
  at: Date;
  /** HubSpot's words; null where it was read. */
  because: string | null;
  /** Permissions that the app lacks. */
  scopes: string[];
}

/** Where it is kept how reading went. */
export interface ReadingStates {
  find(accountId: number): Promise<ReadingState | null>;
  save(accountId: number, state: ReadingState): Promise<void>;
}

/** A day on which a place of a card was given at random, and what that card showed. */
export interface DrawnLot {
  /** Whose card it was, to tell people apart; never for an answer. */
  userId: number;
  contactId: string;
  /** `YYYY-MM-DD` in the account's time zone. */
  day: string;
  /** The conversation that was drawn, and among how many, itself included. */
  conversation: string;
  among: number;
  /** Ids of the starters that this person's card of this contact showed on that day. */
  shown: string[];
}

/**
 * Reads what was drawn at random, of draws in which this conversation could be drawn.
 *
 * @param sinceDay `YYYY-MM-DD` in the account's time zone
 */
export type ListLots = (
  accountId: number,
  conversation: string,
  sinceDay: string,
) => Promise<DrawnLot[]>;

/** A client of the comparison. */
export interface ComparedRow {
  contactId: string;
  enteredAt: Date;
  isLeftAlone: boolean;
}

/** What is known of the clients of the comparison. */
export interface Compared {
  clients: ComparedRow[];
  /** Of those who were read. */
  followUps: FollowUp[];
  /** How many people had their cards open, to hide what rests on few. */
  people: { served: number; leftAlone: number };
}

/** Reads the clients of an account's comparison. */
export type ReadCompared = (accountId: number) => Promise<Compared>;

/** Reads what is counted. */
export interface OutcomeReader {
  countViews: CountViews;
  /** Uses since a moment, without those that are held or taken back. */
  listUses(accountId: number, since: Date): Promise<Use[]>;
  /** What is kept of the clients of those uses. */
  listFollowUps(accountId: number, since: Date): Promise<FollowUp[]>;
}
