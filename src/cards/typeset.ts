import type { Language, StarterText } from '@starters/contracts';
import { speechBy } from '@starters/texts/service';

/**
 * Sets the spaces that the language wants between a mark and its word, which typed as plain ones
 * let the mark begin a line of its own. The facts in between are left as they are.
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
