import {
  DAY_MS,
  fillText,
  type Language,
  type Unserved,
} from '@starters/contracts';
import { shareValues } from '@starters/texts';
import { sayNumber } from '@starters/texts/numbers';
import type { AuthorReport } from '#src/supply/judge-authors.ts';
import { textsIn } from '#src/texts/texts-in.ts';

const sayAnswers = (
  { feedback, answerMs, inTime, changed }: AuthorReport,
  language: Language,
): string[] => {
  const { sheets } = textsIn(language);
  if (feedback === 0) return [sheets.noFeedbackYet];
  if (answerMs === null)
    return [sayNumber(sheets.noAnswersYet, { feedback }, language)];
  const days = Math.max(1, Math.round(answerMs / DAY_MS));

  return [
    sayNumber(sheets.answersIn, { count: days }, language),
    sayNumber(sheets.inTime, { count: inTime, feedback }, language),
    sayNumber(sheets.changed, { changed, feedback }, language),
  ];
};

const sayUsefulness = (
  { usefulness, voters }: AuthorReport,
  language: Language,
): string => {
  const { sheets } = textsIn(language);

  return usefulness === null
    ? sheets.tooEarly
    : fillText(sheets.foundUseful, {
        ...shareValues(usefulness, language),
        voters: voters ?? 0,
      });
};

/**
 * The report of an author, one sentence each: published starters, time to answer, changes made,
 * usefulness, and the clients without any starter.
 *
 * @param published number of their published conversations
 * @param unserved of the whole account; null where HubSpot does not say
 */
export const sayAuthorReport = (
  report: AuthorReport,
  published: number,
  unserved: Pick<Unserved, 'count' | 'of'> | null,
  language: Language,
): string[] => {
  const { sheets } = textsIn(language);

  return [
    sayNumber(sheets.published, { count: published }, language),
    ...sayAnswers(report, language),
    sayUsefulness(report, language),
    ...(unserved === null || unserved.of === 0
      ? []
      : [
          sayNumber(
            sheets.unserved,
            { count: unserved.count, of: unserved.of },
            language,
          ),
        ]),
  ];
};
