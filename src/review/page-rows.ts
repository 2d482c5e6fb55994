import type {
  Figures,
  FigureSort,
  FiguresQuery,
  FigureStarter,
  Language,
} from '@starters/contracts';

/** A row of marketing's table. */
export interface FigureRow {
  /** What rows are sorted by. */
  by: Pick<
    FigureStarter,
    'id' | 'title' | 'usefulness' | 'voters' | 'openFeedback' | 'lastVoteAt'
  >;
  /** All that the table shows: made of the rows of one page alone, since it takes a check of its texts. */
  show: () => FigureStarter;
  /** Urgency of changing it; higher comes first. */
  urgency: number;
}

const pageSize = 25;

const compare: Record<
  Exclude<FigureSort, 'title'>,
  (one: FigureRow, other: FigureRow) => number
> = {
  fix: (one, other) => one.urgency - other.urgency,
  useful: (one, other) =>
    (one.by.usefulness?.mean ?? -1) - (other.by.usefulness?.mean ?? -1),
  voters: (one, other) => (one.by.voters ?? -1) - (other.by.voters ?? -1),
  feedback: (one, other) => one.by.openFeedback - other.by.openFeedback,
  lastVote: (one, other) =>
    (one.by.lastVoteAt ?? '').localeCompare(other.by.lastVoteAt ?? ''),
};

/**
 * The page of rows that a query asks for, sorted; the nearest one where there is no such page.
 *
 * @param language of the viewer, whose alphabet sorts titles; "Line 2" is before "Line 10"
 */
export const pageRows = (
  rows: FigureRow[],
  query: Pick<FiguresQuery, 'sort' | 'descending' | 'page'>,
  language: Language,
): Pick<Figures, 'starters' | 'total' | 'page' | 'pages'> => {
  const direction = query.descending ? -1 : 1;
  const titles = new Intl.Collator(language, { numeric: true });
  const byTitle = (one: FigureRow, other: FigureRow) =>
    titles.compare(one.by.title, other.by.title);
  const wanted = query.sort === 'title' ? byTitle : compare[query.sort];
  const sorted = [...rows].sort(
    (one, other) =>
      direction * wanted(one, other) ||
      byTitle(one, other) ||
      // The id breaks ties, so that no starter is on two pages, or on no page.
      one.by.id.localeCompare(other.by.id),
  );
  const pages = Math.max(1, Math.ceil(sorted.length / pageSize));
  const page = Math.min(Math.max(1, query.page), pages);

  return {
    starters: sorted
      .slice((page - 1) * pageSize, page * pageSize)
      .map(({ show }) => show()),
    total: sorted.length,
    page,
    pages,
  };
};
