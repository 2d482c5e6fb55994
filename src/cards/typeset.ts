import type { Language, StarterText } from '@starters/contracts';
import { speechBy } from '@starters/texts/service';

/**
 * Replaces plain spaces before punctuation by the non-breaking ones that the language requires, so
 * that no line begins with a mark. Facts are left as they are.
 */
export const typeset = (text: StarterText, language: Language): StarterText =>
  text.map((part) =>
    typeof part === 'string'
      ? speechBy[language].spacing.reduce(
          (set, { find, put }) => set.replace(find, put),
          part,
        )
      : part,
  );
