import {
  DAY_MS,
  fillText,
  type Language,
  type Unserved,
} from '@starters/contracts';
import type { AuthorReport } from '#src/supply/judge-authors.ts';
import { fillPlural } from '#src/texts/fill-plural.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { formatShare } from './format-share.ts';

const sayAnswers = (
  { feedback, answerMs, inTime, changed }: AuthorReport,
  language: Language,
): string[] => {
  const { sheets } = textsIn(language);
  if (feedback === 0) return [sheets.noFeedbackYet];
  if (answerMs === null) return [fillText(sheets.noAnswersYet, { feedback })];
  const days = Math.max(1, Math.round(answerMs / DAY_MS));

  return [
    fillPlural(sheets.answersIn, days, language, { count: days }),
    fillText(sheets.inTime, { count: inTime, feedback }),
    fillText(sheets.changed, { changed, feedback }),
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
        mean: formatShare(usefulness.mean, language),
        low: formatShare(usefulness.low, language),
        high: formatShare(usefulness.high, language),
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
    fillPlural(sheets.published, published, language, { count: published }),
    ...sayAnswers(report, language),
    sayUsefulness(report, language),
    ...(unserved === null || unserved.of === 0
      ? []
      : [
          fillText(sheets.unserved, {
            count: unserved.count,
            of: unserved.of,
          }),
        ]),
  ];
};
