import {
  DAY_MS,
  EDITIONS,
  type Figures,
  type FigureSort,
  type FiguresQuery,
  type FigureStarter,
  fillText,
  type Language,
  type Split,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { betaMean } from '#src/ranking/beta.ts';
import type { FigureDimension, VoteFilter } from '#src/ranking/figure-cells.ts';
import { judgePooled } from '#src/ranking/judge.ts';
import { fitPrior } from '#src/ranking/fit-prior.ts';
import type { Starter } from '#src/starters/starter.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { FigureRepository, Pooled } from '#src/votes/figures.ts';
import type { ReviewDeps } from './build-review.ts';
import { filterStarters } from './filter-starters.ts';
import { findUnserved, type UnservedDeps } from '#src/views/find-unserved.ts';
import { fewestVoters } from '#src/supply/fewest-voters.ts';
import { fixFirst } from './fix-first.ts';
import { judgeStarters } from './judge-starters.ts';
import { labelCells } from './label-cells.ts';
import { listChoices } from './list-choices.ts';
import { readFiltered } from './read-filtered.ts';
import { figuresOverTime, groupsOf, splitFigures } from './split-figures.ts';
import { toReviewStarter } from './to-review-starter.ts';

/** What the figures need. */
export interface FiguresDeps extends ReviewDeps, UnservedDeps {
  figures: FigureRepository;
}

const nobody = { useful: 0, weight: 0, voters: 0 };
const pageSize = 25;
const recentMs = 30 * DAY_MS;

interface Row {
  shown: FigureStarter;
  urgency: number;
}

const compare: Record<FigureSort, (one: Row, other: Row) => number> = {
  fix: (one, other) => one.urgency - other.urgency,
  title: (one, other) => one.shown.title.localeCompare(other.shown.title),
  useful: (one, other) =>
    (one.shown.usefulness?.mean ?? -1) - (other.shown.usefulness?.mean ?? -1),
  voters: (one, other) => (one.shown.voters ?? -1) - (other.shown.voters ?? -1),
  returns: (one, other) => one.shown.openReturns - other.shown.openReturns,
  lastVote: (one, other) =>
    (one.shown.lastVoteAt ?? '').localeCompare(other.shown.lastVoteAt ?? ''),
};

/**
 * A page of the review: starters that a query leaves, judged; their votes split and over time;
 * and the clients with nothing to say. Votes themselves are not read: what is shown was counted
 * when they were cast.
 */
export const buildFigures = async (
  deps: FiguresDeps,
  account: Account,
  language: Language,
  query: FiguresQuery,
): Promise<Figures> => {
  const { accountId, timeZone } = account;
  const { catalog } = await deps.catalogs.get(accountId);
  await deps.recount(accountId);
  const now = deps.now();
  const today = todayIn(timeZone, now);
  const tallies = await deps.tallies.listWhole(accountId);
  const prior = fitPrior(tallies);
  const fewest = await fewestVoters(deps.votes, account);
  const texts = textsIn(language);
  const judged = judgeStarters(
    catalog.starters.map(({ id }) => id),
    tallies,
  );
  const shown = await deps.views.countShown(
    accountId,
    todayIn(timeZone, new Date(now.getTime() - recentMs)),
  );
  const filtered = filterStarters(catalog.starters, query);
  const ids = filtered.map(({ id }) => id);
  /** Filtered by segment or wording, starters are judged by those votes alone. */
  const filter = { segment: query.segment, edition: query.wording };
  const withReason =
    query.reason === ''
      ? null
      : await deps.figures.listKey(
          accountId,
          { dimension: 'reason', key: query.reason, filter },
          ids,
        );
  const cells = await readFiltered(
    deps.figures,
    accountId,
    filter,
    ids,
    fewest,
  );
  const left = filtered.filter(
    ({ id }) =>
      (withReason?.has(id) ?? true) &&
      // Most were never reworded.
      (query.wording !== 'before' || cells?.has(id)),
  );
  const poolThem = (
    dimension: FigureDimension,
    groupsOfStarter: (starter: Starter) => string[] = () => [''],
    votes: VoteFilter = filter,
  ) =>
    deps.figures.pool(
      accountId,
      { dimension, filter: votes },
      left.flatMap((starter) =>
        groupsOfStarter(starter).map((group) => ({
          starterId: starter.id,
          group,
        })),
      ),
    );
  /** The votes that a split tells apart, or what starters are that does. */
  const splitThem = async (
    split: Split,
  ): Promise<(Pooled & { key: string })[]> => {
    if (split === 'segment' || split === 'reason') return poolThem(split);
    if (split !== 'wording') {
      const groups = await poolThem('all', (starter) =>
        groupsOf(starter, split),
      );

      return groups.map(({ group, ...pooled }) => ({ ...pooled, key: group }));
    }
    const editions = query.wording === '' ? EDITIONS : [query.wording];
    const pooled = await Promise.all(
      editions.map((edition) =>
        poolThem('all', undefined, { ...filter, edition }),
      ),
    );

    return pooled.flatMap((groups, index) =>
      groups.map((group) => ({ ...group, key: editions[index] ?? '' })),
    );
  };
  const rows = left.flatMap((starter): Row[] => {
    const judgement = judged.get(starter.id);
    if (!judgement) return [];
    const shown30d = shown.get(starter.id) ?? 0;
    // Nobody's votes hide nobody.
    const cell = cells?.has(starter.id) ? cells.get(starter.id) : nobody;
    const { why, urgency } =
      starter.status === 'published' && shown.size > 0
        ? fixFirst({ judged: judgement, shown30d, teamMean: betaMean(prior) })
        : { why: null, urgency: -1 };

    return [
      {
        urgency,
        shown: {
          ...toReviewStarter(
            account,
            catalog,
            starter,
            judgement,
            language,
            today,
          ),
          ...(cells
            ? {
                usefulness: cell ? judgePooled(cell, prior) : null,
                voters: cell?.voters ?? null,
              }
            : {}),
          shown30d,
          fixFirst:
            why === null
              ? null
              : fillText(texts.figures[`fix.${why}`], { count: shown30d }),
        },
      },
    ];
  });
  const direction = query.descending ? -1 : 1;
  rows.sort(
    (one, other) =>
      direction * compare[query.sort](one, other) ||
      one.shown.title.localeCompare(other.shown.title, language) ||
      // Alike otherwise: a starter must not be on two pages, or on none.
      one.shown.id.localeCompare(other.shown.id),
  );
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const page = Math.min(Math.max(1, query.page), pages);
  const [whole = nobody] = await poolThem('all');
  return {
    ok: true,
    language,
    texts: texts.figures,
    starters: rows
      .slice((page - 1) * pageSize, page * pageSize)
      .map(({ shown: row }) => row),
    total: rows.length,
    page,
    pages,
    choices: listChoices(catalog, language),
    usefulness: judgePooled(whole, prior),
    // Nobody is known by being nobody.
    voters: whole.voters > 0 && whole.voters < fewest ? null : whole.voters,
    unserved: await findUnserved(deps, account, catalog),
    split: splitFigures(await splitThem(query.split), query.split, {
      prior,
      fewest,
      labelOf: labelCells(catalog, language, query.split),
    }),
    overTime: figuresOverTime(await poolThem('week'), { prior, fewest }),
    prior,
  };
};
