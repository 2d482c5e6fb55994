import type { Language } from '@starters/contracts';
import type { View } from './view-repository.ts';

/** The order in which a person's card of a contact shows conversations for one day. */
export interface DayOrder {
  /** Conversation ids, first to last. */
  conversations: string[];
  /** The one that has the third place by lot; null where no lot was drawn. */
  explored: string | null;
  /** How likely that one was to get the place; null where no lot was drawn. */
  propensity: number | null;
}

/** Keeps the order of a card for the day, so that other people's votes change it from tomorrow. */
export interface DayOrderRepository {
  /** Keeps `drawn` as the day's order in a language unless there is one; gives the one kept. */
  keep(view: View, language: Language, drawn: DayOrder): Promise<DayOrder>;
}
