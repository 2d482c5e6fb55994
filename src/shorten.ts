import { cutText } from './cut-text.ts';
import { keepable } from './keepable.ts';

/**
 * The characters, as a class of a regular expression, that do not stand before the ellipsis of a
 * text that was cut: spaces, the punctuation between sentences and their parts, what opens.
 */
export const BEFORE_NO_ELLIPSIS = String.raw`\s\p{Pd}\p{Ps}\p{Pi}.,:;!?¡¿…·•`;

// From the first of them on, so that a long row of them is read once.
const loose = new RegExp(
  `(?<![${BEFORE_NO_ELLIPSIS}])[${BEFORE_NO_ELLIPSIS}]+$`,
  'u',
);

/** A text of at most so many characters, with an ellipsis for what is left out. */
export const shorten = (text: string, most: number): string =>
  text.length > most
    ? `${keepable(cutText(text, most - 1)).replace(loose, '')}…`
    : text;
