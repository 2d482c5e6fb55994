/** A clause as a sentence of its own. */
export const capital = (clause: string): string =>
  clause.slice(0, 1).toLocaleUpperCase() + clause.slice(1);
