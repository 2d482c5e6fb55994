import type { Language } from '@starters/contracts';
import { speechBy } from '@starters/texts/service';
import { plainOf } from './said-text.ts';

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?…])\s+/).filter((each) => each.trim() !== '');

/** Finds the words that make a question a closed one, answered by yes or no. */
export const findClosing = (
  question: string,
  language: Language,
): string | undefined => {
  const asked = sentencesOf(plainOf(question)).find((each) =>
    each.includes('?'),
  );
  const { closedQuestion, questionLead } = speechBy[language];

  return closedQuestion
    .exec((asked ?? '').replace(questionLead, ''))?.[0]
    .trim();
};
