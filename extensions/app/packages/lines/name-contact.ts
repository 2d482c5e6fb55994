import type { Values } from './fill-facts.ts';

/** First and last name of a contact, or what is given for one that has neither. */
export const nameContact = (contact: Values, nameless: string): string =>
  [contact['firstname'], contact['lastname']].filter(Boolean).join(' ') ||
  nameless;
