import type { Language } from '@starters/contracts';

/** The order in which a person's card of a contact shows conversations for one day. */
export interface DayOrder {
  /** Conversation ids, first to last. */
  conversations: string[];
  /** The one that has the third place by lot; null where no lot was drawn. */
  explored: string | null;
  /** How likely that one was to get the place; null where no lot was drawn. */
  propensity: number | null;
}

/** What somebody saw on a card; the day is `YYYY-MM-DD` in the account's time zone. */
export interface View {
  accountId: number;
  userId: number;
  contactId: string;
  day: string;
}

/** Contacts whose cards were opened. */
export interface OpenedCards {
  /** All of them. */
  contactIds: string[];
  /** Where there was nothing to say at the newest opening, with the facts for want of which. */
  empty: { contactId: string; missing: string[] }[];
}

/** What cards showed, kept for ranking and for "clients with nothing to say". */
export interface ViewRepository {
  /** Keeps `drawn` as the day's order in a language unless there is one; gives the one that stands. */
  keepOrder(view: View, language: Language, drawn: DayOrder): Promise<DayOrder>;
  /** Starters seen in this order; seen again the same day they count once. */
  saveShown(view: View, starterIds: string[]): Promise<void>;
  /** A card with nothing to say, for want of these facts; without the person. */
  saveEmpty(view: Omit<View, 'userId'>, missing: string[]): Promise<void>;
  /** Contacts whose card was opened since `day`. */
  listOpened(accountId: number, day: string): Promise<OpenedCards>;
  /** Views of each starter from `day` on. */
  countShown(accountId: number, day: string): Promise<Map<string, number>>;
  /** Forgets what was seen before `day`. */
  forgetBefore(accountId: number, day: string): Promise<void>;
}
