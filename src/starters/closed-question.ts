import type { Language } from '@starters/contracts';
import { plainOf } from './said-text.ts';

/** Before the question proper: a name called, and words that only lead on. */
const lead: Record<Language, RegExp> = {
  en: /^[\s|,«“"]*(?:\p{Lu}[\p{L}’'-]+,\s+)?(?:(?:and|so|but|or|then|well),?\s+)?/iu,
  fr: /^[\s|,«“"]*(?:\p{Lu}[\p{L}’'-]+,\s+)?(?:(?:et|alors|donc|mais|ou|bon),?\s+)?/iu,
};
/** A question that a yes or a no ends. */
const closed: Record<Language, RegExp> = {
  en: /^(?:(?:do|does|did|is|are|was|were|have|has|had|could|would|should|must|might)(?:n[’']t)?|am|can(?:[’']t)?|will|won[’']t|shall|may(?=\s+(?:i|we|you|he|she|they|it|the|your|our|this|that|there)\s))\s/iu,
  fr: /^(?:est-ce\s(?:que\s|qu[’'])|(?:n[’'])?(?:\p{L}+ez|êtes|faites|puis|pourrais|dois|est|sont|a|ont|y\sa|y\sau?rait|peut|pourrait|faut|va|vont|serait)-(?=(?:t-)?(?:je|vous|il|elle|on|ils|elles|ce)(?!\p{L})))/iu,
};

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?…])\s+/).filter((each) => each.trim() !== '');

/** The words by which a question asks for no more than a yes or a no. */
export const findClosing = (
  question: string,
  language: Language,
): string | undefined => {
  const asked = sentencesOf(plainOf(question)).find((each) =>
    each.includes('?'),
  );

  return closed[language]
    .exec((asked ?? '').replace(lead[language], ''))?.[0]
    .trim();
};
