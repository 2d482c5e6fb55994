/** What somebody saw on a card; the day is `YYYY-MM-DD` in the account's time zone. */
export interface View {
  accountId: number;
  userId: number;
  contactId: string;
  day: string;
}

/** A starter that a card showed; what is null is not kept. */
export interface ShownStarter {
  starterId: string;
  wording: string | null;
  /** The targeted segments that the client was in. */
  segmentIds: string[] | null;
}

/** Contacts whose cards were opened. */
export interface OpenedCards {
  /** All of them. */
  contactIds: string[];
  /** Where there was nothing to say at the newest opening, with the facts that were missing. */
  empty: { contactId: string; missing: string[] }[];
}

/** That somebody has a card open. */
export interface Opening extends Omit<View, 'day'> {
  at: Date;
}

/** When each person opened the card of a contact; read for them alone. */
export interface OpeningRepository {
  /**
   * When they last opened it before what is being opened at `at`: looks that follow each other
   * within half an hour are one opening. Null where there was none.
   */
  findBefore(opening: Opening): Promise<Date | null>;
  save(opening: Opening): Promise<void>;
}

/** What cards showed, for marketing's figures and for "clients without a starter". */
export interface ViewRepository {
  /**
   * Starters seen in this order; seen again the same day they count once. Wording and segments are
   * kept only where the account reads outcomes.
   */
  saveShown(view: View, starters: ShownStarter[]): Promise<void>;
  /** Keeps that a starter was unfolded or copied, if the account reads outcomes. */
  saveTaken(view: View, starter: ShownStarter): Promise<void>;
  /** A card with nothing to say because these facts were missing; without the person. */
  saveEmpty(view: Omit<View, 'userId'>, missing: string[]): Promise<void>;
  /** Contacts whose card was opened since `day`. */
  listOpened(accountId: number, day: string): Promise<OpenedCards>;
  /** Starters that anybody's card of a contact showed, of what is still held. */
  listShownOf(accountId: number, contactId: string): Promise<string[]>;
  /** Views of each starter from `day` on. */
  countShown(accountId: number, day: string): Promise<Map<string, number>>;
}
