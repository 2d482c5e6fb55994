import { fillText, type Language } from '@starters/contracts';
import type { StarterFault } from '#src/starters/check-starter.ts';
import { textsIn } from './texts-in.ts';

/** What keeps a starter off cards and the cure; a clause without its capital. */
export const sayFault = (
  { fault, piece }: StarterFault,
  language: Language,
): string => {
  const texts = textsIn(language);

  return fillText(texts.faults[fault], {
    // A missing text is called as the editor calls it.
    piece: fault === 'empty_text' ? texts.editor[`field.${piece}`] : piece,
  });
};
