/** How a fact's raw value is to be shown. */
export type FactKind = 'text' | 'number' | 'date' | 'choice';

/**
 * Records linked with the contact that a text may speak of, each chosen by a rule
 * (`src/starters/linked-facts.ts`): `{{next_deal.dealname}}`, `{{last_meeting.date}}`.
 */
export const LINKED_OBJECTS = [
  'next_deal',
  'last_deal',
  'won_deal',
  'moved_deal',
  'last_meeting',
  'new_meeting',
  'last_call',
  'new_call',
] as const;
export type LinkedObject = (typeof LINKED_OBJECTS)[number];

/** What a fact is of. */
export type FactObject = 'contact' | 'company' | 'me' | LinkedObject;

/** A fact inside a text: `{{contact.city | "your city"}}`, parsed. */
export interface FactPart {
  /** Whose fact it is; `me` is whoever reads the card and says the line. */
  object: FactObject;
  /** HubSpot's internal property name; of `me` one of `SPEAKER_FACTS`. */
  property: string;
  kind: FactKind;
  /** A date that is the same day everywhere; a time is some day in the account's time zone. */
  timeZone?: 'UTC';
  /** HubSpot's label of the property, for "this record lacks …"; of `me` a text of the language. */
  label: string;
  /** Said where the value is missing; with it the fact is no condition. */
  fallback?: string;
  /** Property of the same object that dates the fact; too old a fact does not count. */
  datedBy?: string;
}

/** A text of a starter, ready to be filled in: plain pieces and facts, in order. */
export type StarterText = (string | FactPart)[];
