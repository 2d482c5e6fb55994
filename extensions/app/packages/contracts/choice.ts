/** What a salesperson can mute or follow; credit for their own words they can only mute. */
export const CHOICE_KINDS = ['starter', 'theme', 'author', 'credit'] as const;
export type ChoiceKind = (typeof CHOICE_KINDS)[number];

/** The target of the one choice about credit. */
export const OWN_WORDS = 'own_words';

/** Refused, or wished for. */
export const CHOICES = ['muted', 'followed'] as const;
export type ChoiceValue = (typeof CHOICES)[number];

/** A choice, or with null the end of one. */
export interface ChoiceRequest {
  kind: ChoiceKind;
  /** The conversation's or owner's id, the theme, or `OWN_WORDS`. */
  target: string;
  choice: ChoiceValue | null;
}

/** "I have a client and nothing to say": a new request, or joining a colleague's. */
export interface NewRequest {
  /** The request to join; null for a new one. */
  join: string | null;
  /** Owner id of the author asked; null where any author may take it. */
  author: string | null;
  /** What is wanted, in a sentence; not needed when joining. */
  text: string;
}

/** The answer or request to remove from one's inbox. */
export interface InboxRequest {
  id: string;
}
