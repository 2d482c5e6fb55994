import type { Language } from '@starters/contracts';
import type { View } from './view-repository.ts';

/** The order in which a person's card of a contact shows conversations for one day. */
export interface DayOrder {
  /** Conversation ids, first to last. */
  conversations: string[];
  /**
   * By conversation: those of near equal rank share a number, the lowest come first. The card puts
   * those first that rest on a recent fact, which the service does not know.
   */
  tiers: Record<string, number>;
  /** The conversation drawn at random for the third place; null where none was drawn. */
  explored: string | null;
  /** The probability with which it was drawn; null where none was drawn. */
  propensity: number | null;
  /** Among what it was drawn, each as likely; kept to compare by, and not read by cards. */
  among?: readonly string[];
}

/** Keeps the order of a card for the day, so that other people's votes change it from tomorrow. */
export interface DayOrderRepository {
  /** Stores `drawn` as the day's order unless there is one; returns the stored one. */
  keep(view: View, language: Language, drawn: DayOrder): Promise<DayOrder>;
}
