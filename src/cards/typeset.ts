import type { Language, StarterText } from '@starters/contracts';

/**
 * French sets a space before ? ! : ; » and after «; typed as a plain one it lets the mark begin
 * a line of its own. The facts in between are left as they are.
 */
export const typeset = (text: StarterText, language: Language): StarterText =>
  language === 'fr'
    ? text.map((part) =>
        typeof part === 'string'
          ? part.replace(/ (?=[?!:;»])/g, '\u00a0').replace(/« /g, '«\u00a0')
          : part,
      )
    : text;
