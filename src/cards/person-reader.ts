import type { Language } from '@starters/contracts';
import type { Choice } from '#src/choices/choice.ts';
import type { Whereabout } from '#src/choices/whereabouts.ts';
import type { OwnRequest } from '#src/requests/request.ts';
import type { DayOrder } from '#src/views/day-orders.ts';
import type { View } from '#src/views/view-repository.ts';
import type { UsedStarter } from '#src/votes/use-repository.ts';
import type { Vote } from '#src/votes/vote.ts';

/** A request as far as a card goes by it. */
export type WaitedFor = Omit<OwnRequest, 'brief'>;

/** What the database knows of one person and one contact, for a card. */
export interface PersonAndContact {
  /** This person's votes on the contact. */
  mine: Vote[];
  /**
   * This person's answered votes, on any contact, that they have not dismissed: how many, and whether
   * any holds words of theirs. The votes themselves are read by the sheet that lists them.
   */
  answered: { count: number; hasWords: boolean };
  choices: Choice[];
  /** Starters that were said to the contact of late, by any salesperson. */
  used: UsedStarter[];
  /** This person's requests for any contact, without their briefs, which no card shows. */
  requests: WaitedFor[];
  /** What this person said of where they are. */
  whereabouts: Whereabout[];
  /** The day's orders that stand already. */
  dayOrders: Partial<Record<Language, DayOrder>>;
  /** When this person opened the contact's card before; null where they never did. */
  seenAt: Date | null;
  /**
   * The starters that this person's card of the contact showed on the last day on which it showed any;
   * none where it was never shown, or where a card of the contact has had nothing to say since.
   */
  shownLast: string[];
  /** Whether this person proved a short while ago that they see the contact, by the same mark. */
  isAdmitted: boolean;
  /** The account's tallies and credits as they are now: see `OfferingKeeper`. */
  offeringVersion: number;
  /** The account's settings as they are now: see `AccountMemory`. */
  accountVersion: string | null;
}

/** Reads it in one round trip. */
export interface PersonReader {
  /**
   * @param mark of the moments that came with the call
   * @param since when uses count from
   */
  read(
    view: View & { mark: string },
    at: { now: Date; since: Date },
  ): Promise<PersonAndContact>;
}
