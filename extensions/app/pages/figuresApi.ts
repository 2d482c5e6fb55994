import {
  type FiguresQuery,
  figuresRoute,
  type Language,
  type OutcomeSplit,
  outcomesRoute,
  reportRoute,
} from '@starters/contracts';
import { callService } from '@starters/service';

/** One page of the review. */
export const fetchFigures = (
  { language: of_language, ...query }: FiguresQuery,
  language: Language,
) =>
  callService(
    figuresRoute,
    language,
    {},
    {
      ...query,
      of_language,
      page: String(query.page),
      descending: `${query.descending}`,
    },
  );

/** Reads what followed uses of starters. */
export const fetchOutcomes = (split: OutcomeSplit, language: Language) =>
  callService(outcomesRoute, language, {}, { split });

/** Reads the report card. */
export const fetchReport = (language: Language) =>
  callService(reportRoute, language);
