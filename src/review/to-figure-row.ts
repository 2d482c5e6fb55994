import { type Language } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { type Beta, betaMean } from '#src/ranking/beta.ts';
import { judgePooled } from '#src/ranking/judge.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { Starter } from '#src/starters/starter.ts';
import { fillSentence } from '#src/texts/fill-sentence.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Pooled } from '#src/votes/figures.ts';
import { fixFirst } from './fix-first.ts';
import type { JudgedStarter } from '#src/votes/judge-conversations.ts';
import type { FigureRow } from './page-rows.ts';
import { toReviewStarter } from './to-review-starter.ts';

/** The context that all rows of a page share. */
export interface RowContext {
  account: Account;
  catalog: Catalog;
  language: Language;
  prior: Beta;
  /** `YYYY-MM-DD` in the account's time zone. */
  today: string;
  /** Times each starter was seen in 30 days, by id. */
  shown: ReadonlyMap<string, number>;
  /** Votes that a filter leaves, by id; null where hidden, or where nothing is filtered. */
  filtered: ReadonlyMap<string, Pooled | null> | null;
}

const nobody: Pooled = {
  useful: 0,
  weight: 0,
  voters: 0,
  people: new Set(),
};

/** The figures of the votes that a filter leaves; nothing is replaced where none is set. */
const filteredFigures = (
  id: string,
  { filtered, prior }: RowContext,
): Partial<Pick<FigureRow['by'], 'usefulness' | 'voters'>> => {
  if (!filtered) return {};
  // Without votes there is no cell to suppress.
  const cell = filtered.has(id) ? filtered.get(id) : nobody;

  return {
    usefulness: cell ? judgePooled(cell, prior) : null,
    voters: cell?.voters ?? null,
  };
};

/** A starter as a row of marketing's table, with why it is to be changed before others. */
export const toFigureRow = (
  starter: Starter,
  judged: JudgedStarter,
  context: RowContext,
): FigureRow => {
  const { account, catalog, language, prior, today, shown } = context;
  const shown30d = shown.get(starter.id) ?? 0;
  const { why, urgency } =
    starter.status === 'published' && shown.size > 0
      ? fixFirst({ judged, shown30d, teamMean: betaMean(prior) })
      : { why: null, urgency: -1 };
  const sentences = textsIn(language).figures;

  const { id, title } = starter;
  const { usefulness, voters, openFeedback, lastVoteAt } = judged;
  const filtered = filteredFigures(id, context);

  return {
    urgency,
    by: {
      id,
      title,
      usefulness,
      voters,
      openFeedback,
      lastVoteAt: lastVoteAt?.toISOString() ?? null,
      ...filtered,
    },
    show: () => ({
      ...toReviewStarter(account, catalog, starter, judged, language, today),
      ...filtered,
      shown30d,
      fixFirst:
        why === null
          ? null
          : fillSentence(
              sentences[`fix.${why}`],
              { count: shown30d },
              language,
            ),
    }),
  };
};
