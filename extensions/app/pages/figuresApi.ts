import {
  type FiguresAnswer,
  FIGURES_PATH,
  type FiguresQuery,
  type Language,
  REPORT_PATH,
  type ReportAnswer,
} from '@starters/contracts';
import { callService } from '@starters/service';

/** One page of the review. */
export const fetchFigures = (
  { language: ofLanguage, ...query }: FiguresQuery,
  language: Language,
) =>
  callService<FiguresAnswer>(FIGURES_PATH, language, {
    query: {
      ...query,
      of_language: ofLanguage,
      page: String(query.page),
      descending: String(query.descending),
    },
  });

/** The supplier's report card. */
export const fetchReport = (language: Language) =>
  callService<ReportAnswer>(REPORT_PATH, language);
