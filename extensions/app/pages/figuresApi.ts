import {
  type FiguresQuery,
  figuresRoute,
  type Language,
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

/** Reads the report card. */
export const fetchReport = (language: Language) =>
  callService(reportRoute, language);
