import { type Refused, refused } from '#src/refused.ts';
import { findForeignField } from './find-merge-field.ts';

/** Refuses a text that somebody will read if it holds a field of another tool; null where none is. */
export const refuseForeign = (
  text: string,
): Refused<'foreign_field'> | null => {
  const found = findForeignField(text);

  return found && refused('foreign_field', { piece: found.piece });
};
