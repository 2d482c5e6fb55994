import { cutText } from './cut-text.ts';
import { keepable } from './keepable.ts';

/** A text of at most so many characters, with an ellipsis for what is left out. */
export const shorten = (text: string, most: number): string =>
  text.length > most ? `${keepable(cutText(text, most - 1))}…` : text;
