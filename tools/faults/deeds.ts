import type { VoteState } from '@starters/contracts';

/** What a person may vote on, and what was acknowledged of it. */
export interface Slot {
  userId: number;
  contactId: string;
  starterId: string;
  ballot: string;
  /** As the service last said it stands. */
  acknowledged: VoteState;
  /** Marketing's words on it that were acknowledged or written in HubSpot; null for none. */
  answer: string | null;
  /** Somebody works on it: nobody else does. */
  isBusy: boolean;
  /** Nothing more is done to it. */
  isClosed: boolean;
  /** The service gave no answer: what holds is not known. */
  isUncertain: boolean;
}

/** A request, by its text, which is unique. */
export interface PlacedRequest {
  contactId: string;
  userIds: Set<number>;
  /** The service acknowledged it. */
  isPlaced: boolean;
  /** The service gave no answer to somebody: who waits is not known. */
  isUncertain: boolean;
}

/** A starter that was saved on the page, by its title, which is unique. */
export interface SavedStarter {
  title: string;
  starterId: string | null;
  question: string;
  status: string;
  isBusy: boolean;
  /** HubSpot or the service refused to the end: it may be there or not. */
  isUncertain: boolean;
}

/** An import, by its key. */
export interface Imported {
  key: string;
  titles: string[];
  /** As the service last said. */
  end: 'done' | 'undone' | 'open';
}

/** What people did in an account and what they were told. */
export interface Deeds {
  slots: Slot[];
  requests: Map<string, PlacedRequest>;
  saved: Map<string, SavedStarter>;
  imports: Imported[];
  /** Titles as a person last wrote them in HubSpot itself, by starter. */
  titles: Map<string, string>;
  /** Survivors of merged contacts, by the id that is gone. */
  merged: Map<string, string>;
}

/** Nothing was done yet. */
export const emptyDeeds = (slots: Slot[]): Deeds => ({
  slots,
  requests: new Map(),
  saved: new Map(),
  imports: [],
  titles: new Map(),
  merged: new Map(),
});

/** The id under which a contact is known today. */
export const survivorOf = ({ merged }: Deeds, contactId: string): string => {
  let id = contactId;
  for (let next = merged.get(id); next !== undefined; next = merged.get(id)) {
    id = next;
  }

  return id;
};
