import type { Language, Refusal } from '@starters/contracts';
import type { Refused } from '#src/refused.ts';
import { fillSentence } from '#src/texts/fill-sentence.ts';
import { textsIn } from '#src/texts/texts-in.ts';

/** Adds the sentence to a refusal, in the viewer's language; other fields are kept. */
export const withSentence = <R extends Refused>(
  refusal: R,
  language: Language,
): Omit<R, 'values'> & Refusal => {
  const { values, ...rest } = refusal;

  return {
    ...rest,
    message: fillSentence(
      textsIn(language).refusals[refusal.reason],
      values ?? {},
      language,
    ),
  };
};

const isRefused = (answer: object): answer is Refused =>
  'ok' in answer && answer.ok === false;

/** The body of an answer: refusals get their sentence, the rest goes as it is. */
export const toBody = (answer: object, language: Language): object =>
  isRefused(answer) ? withSentence(answer, language) : answer;
