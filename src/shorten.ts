import { keepable } from './keepable.ts';

/** A text of at most so many characters, with an ellipsis for what is left out. */
export const shorten = (text: string, most: number): string =>
  text.length > most ? `${keepable(text.slice(0, most - 1))}…` : text;
