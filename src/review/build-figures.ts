import {
  DAY_MS,
  type Figures,
  type FiguresQuery,
  type Language,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { Beta } from '#src/ranking/beta.ts';
import type { VoteFilter } from '#src/ranking/figure-cells.ts';
import { judgePooled } from '#src/ranking/judge.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { Starter } from '#src/starters/starter.ts';
import { todayIn } from '#src/starters/today-in.ts';
import {
  judgeConversations,
  type Verdicts,
} from '#src/votes/judge-conversations.ts';
import { countStarters } from '#src/supply/counted-starters.ts';
import { fewestVoters } from '#src/supply/fewest-voters.ts';
import { labelFact } from '#src/texts/label-fact.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { findUnserved, type UnservedDeps } from '#src/views/find-unserved.ts';
import type { ViewRepository } from '#src/views/view-repository.ts';
import type { FigureRepository, Pooled } from '#src/votes/figures.ts';
import type { TallyRepository } from '#src/votes/tallies.ts';
import type { VoteReader } from '#src/votes/vote-reader.ts';
import { labelsOf } from '#src/starters/labels-of.ts';
import { filterStarters } from './filter-starters.ts';
import { labelCells } from './label-cells.ts';
import { listChoices } from './list-choices.ts';
import { type FigureRow, pageRows } from './page-rows.ts';
import { readFiltered } from './read-filtered.ts';
import { createPool, readSplit } from './read-split.ts';
import { figuresOverTime, splitFigures } from './split-figures.ts';
import { toFigureRow } from './to-figure-row.ts';

/** What the figures need. */
export interface FiguresDeps extends UnservedDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
  figures: Pick<FigureRepository, 'pool' | 'listKey'>;
  tallies: Pick<TallyRepository, 'listWhole'>;
  views: Pick<ViewRepository, 'countShown' | 'listOpened'>;
  votes: Pick<VoteReader, 'hasUnnamed'>;
  /** Recounts the starters that have new votes. */
  recount: (accountId: number) => Promise<unknown>;
}

const recentMs = 30 * DAY_MS;

/** The context that all parts of the page share. */
interface PageContext {
  account: Account;
  catalog: Catalog;
  language: Language;
  query: FiguresQuery;
  verdicts: Verdicts;
  prior: Beta;
  /** Suppression threshold: groups with fewer voters are hidden; 0 shows all. */
  fewest: number;
  /** Filtered by segment or wording, starters are judged by those votes alone. */
  filter: VoteFilter;
}

/** The starters that match a query. */
interface Left {
  starters: Starter[];
  /** Their votes where these are filtered, by starter id. */
  filtered: Map<string, Pooled | null> | null;
  /** Those of some starters whose votes may be in a sum over them. */
  mayCount: (starters: Starter[]) => Starter[];
}

/** Decides which starters a sum may hold beside the table of them, and beside all others. */
const decideSums = async (
  { figures }: FiguresDeps,
  { account: { accountId }, catalog, filter, fewest }: PageContext,
  { starters, filtered }: Pick<Left, 'starters' | 'filtered'>,
): Promise<Left['mayCount']> => {
  if (fewest === 0) return (some) => some;
  const cells = await figures.listKey(
    accountId,
    { dimension: 'all', key: '', filter },
    catalog.starters.map(({ id }) => id),
  );
  const toPart = (starter: Starter) => {
    const people = cells.get(starter.id)?.people ?? new Set<string>();

    return {
      starter,
      people,
      isShown: people.size >= fewest && filtered?.get(starter.id) !== null,
    };
  };
  const left = new Set(starters);
  const others = catalog.starters.filter((each) => !left.has(each)).map(toPart);

  return countStarters(starters.map(toPart), fewest, others);
};

const readLeft = async (
  deps: FiguresDeps,
  context: PageContext,
): Promise<Left> => {
  const { figures } = deps;
  const { catalog, query, filter, fewest } = context;
  const { accountId } = context.account;
  const candidates = filterStarters(
    catalog.starters,
    query,
    labelsOf(catalog.properties, context.account.language),
  );
  const ids = candidates.map(({ id }) => id);
  const withReason =
    query.reason === ''
      ? null
      : await figures.listKey(
          accountId,
          { dimension: 'reason', key: query.reason, filter },
          ids,
        );
  const filtered = await readFiltered(figures, accountId, filter, ids, fewest);
  const starters = candidates.filter(
    ({ id }) =>
      (withReason?.has(id) ?? true) &&
      // Most were never reworded.
      (query.wording !== 'before' || filtered?.has(id)),
  );
  const left = { starters, filtered };

  return { ...left, mayCount: await decideSums(deps, context, left) };
};

const buildRows = async (
  deps: FiguresDeps,
  context: PageContext,
  { starters, filtered }: Left,
): Promise<FigureRow[]> => {
  const { accountId, timeZone } = context.account;
  const now = deps.now();
  const since = todayIn(timeZone, new Date(now.getTime() - recentMs));
  const shown = await deps.views.countShown(accountId, since);
  const today = todayIn(timeZone, now);

  return starters.map((starter) =>
    toFigureRow(starter, context.verdicts.of(starter.id), {
      ...context,
      today,
      shown,
      filtered,
    }),
  );
};

/** What the votes on the starters left say together, split, and week by week. */
const buildTogether = async (
  { figures }: FiguresDeps,
  { account, catalog, language, query, prior, fewest, filter }: PageContext,
  { starters, mayCount }: Left,
): Promise<Pick<Figures, 'usefulness' | 'voters' | 'split' | 'overTime'>> => {
  const pool = createPool(
    figures,
    account.accountId,
    starters,
    filter,
    mayCount,
  );
  const [whole = { useful: 0, weight: 0, voters: 0, isHidden: false }] =
    await pool('all');
  // A group without votes need not be hidden.
  const isHidden =
    whole.voters > 0 && (whole.isHidden === true || whole.voters < fewest);
  const { split } = query;

  return {
    usefulness: isHidden ? null : judgePooled(whole, prior),
    voters: isHidden ? null : whole.voters,
    split: splitFigures(await readSplit(pool, split, filter), split, {
      prior,
      fewest,
      labelOf: labelCells(catalog, language, split),
    }),
    overTime: figuresOverTime(await pool('week'), { prior, fewest }),
  };
};

/**
 * A page of the review: starters that a query leaves, judged; their votes split and over time;
 * and the clients without a starter. Votes themselves are not read: what is shown was counted
 * when they were cast.
 */
export const buildFigures = async (
  deps: FiguresDeps,
  account: Account,
  language: Language,
  query: FiguresQuery,
): Promise<Figures> => {
  const { accountId } = account;
  const { catalog } = await deps.catalogs.get(accountId);
  await deps.recount(accountId);
  const verdicts = judgeConversations(
    catalog.starters,
    await deps.tallies.listWhole(accountId),
    todayIn(account.timeZone, deps.now()),
  );
  const { prior } = verdicts;
  const context: PageContext = {
    account,
    catalog,
    language,
    query,
    verdicts,
    prior,
    fewest: await fewestVoters(deps.votes, account),
    filter: { segment: query.segment, edition: query.wording },
  };
  const left = await readLeft(deps, context);

  return {
    ok: true,
    language,
    texts: textsIn(language).figures,
    ...pageRows(await buildRows(deps, context, left), query, language),
    ...(await buildTogether(deps, context, left)),
    choices: listChoices(catalog, language),
    unserved: await findUnserved(deps, account, catalog, (fact) =>
      labelFact(fact, catalog.properties, textsIn(language)),
    ),
    prior,
  };
};
