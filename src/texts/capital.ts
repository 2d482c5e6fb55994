/** A clause as a sentence of its own. */
export const capital = (clause: string): string =>
  clause.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
