import {
  CHANNELS,
  type Figures,
  type FigureSort,
  type FiguresQuery,
  type FigureStarter,
  fillText,
  type Language,
  REASONS,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { betaMean } from '#src/ranking/beta.ts';
import type { FigureDimension } from '#src/ranking/figure-cells.ts';
import { fitPrior } from '#src/ranking/fit-prior.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { Starter } from '#src/starters/starter.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { FigureRepository } from '#src/votes/figures.ts';
import type { ReviewDeps } from './build-review.ts';
import { filterStarters } from './filter-starters.ts';
import { findUnserved, type UnservedDeps } from '#src/views/find-unserved.ts';
import { fewestVoters } from './fewest-voters.ts';
import { fixFirst } from './fix-first.ts';
import { judgeStarters } from './judge-starters.ts';
import { labelCells } from './label-cells.ts';
import {
  figuresOverTime,
  groupsOf,
  judgePooled,
  splitFigures,
} from './split-figures.ts';
import { toReviewStarter } from './to-review-starter.ts';

/** What the figures need. */
export interface FiguresDeps extends ReviewDeps, UnservedDeps {
  figures: FigureRepository;
}

const nobody = { useful: 0, weight: 0, voters: 0 };
const pageSize = 25;
const recentMs = 30 * 86_400_000;

interface Row {
  shown: FigureStarter;
  urgency: number;
}

const compare: Record<FigureSort, (one: Row, other: Row) => number> = {
  fix: (one, other) => one.urgency - other.urgency,
  title: (one, other) => one.shown.title.localeCompare(other.shown.title),
  useful: (one, other) =>
    (one.shown.usefulness?.mean ?? -1) - (other.shown.usefulness?.mean ?? -1),
  voters: (one, other) => one.shown.voters - other.shown.voters,
  returns: (one, other) => one.shown.openReturns - other.shown.openReturns,
  lastVote: (one, other) =>
    (one.shown.lastVoteAt ?? '').localeCompare(other.shown.lastVoteAt ?? ''),
};

const listChoices = (
  catalog: Catalog,
  language: Language,
): Figures['choices'] => {
  const { editor, reasons } = textsIn(language);
  const { starters, segmentNames, ownerNames } = catalog;
  const named = (
    ids: (string | null)[],
    nameOf: (id: string) => string | undefined,
  ) =>
    [...new Set(ids)]
      .flatMap((value) => {
        const label = value === null ? undefined : nameOf(value);

        return value === null || label === undefined ? [] : [{ value, label }];
      })
      .sort((one, other) => one.label.localeCompare(other.label, language));

  return {
    segments: named(
      starters.flatMap(({ segmentIds }) => segmentIds),
      (id) => segmentNames[id],
    ),
    themes: named(
      starters.map(({ theme }) => theme),
      (theme) => theme,
    ),
    authors: named(
      starters.map(({ ownerId }) => ownerId),
      (id) => ownerNames[id],
    ),
    reasons: REASONS.map((value) => ({ value, label: reasons[value] })),
    channels: CHANNELS.map((value) => ({
      value,
      label: editor[`channel.${value}`],
    })),
  };
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
  const tallies = await deps.tallies.list(accountId);
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
  const listKey = (dimension: FigureDimension, key: string) =>
    key === '' ? null : deps.figures.listKey(accountId, dimension, key, ids);
  const withReason = await listKey('reason', query.reason);
  const left = filtered.filter(({ id }) => withReason?.has(id) ?? true);
  // Filtered by segment, starters are judged by the votes from there alone.
  const inSegment = await listKey('segment', query.segment);
  const poolThem = (
    dimension: FigureDimension,
    groupsOfStarter: (starter: Starter) => string[] = () => [''],
    key?: string,
  ) =>
    deps.figures.pool(
      accountId,
      dimension,
      left.flatMap((starter) =>
        groupsOfStarter(starter).map((group) => ({
          starterId: starter.id,
          group,
        })),
      ),
      key,
    );
  /** By what starters are; of the votes from one segment where it is filtered by. */
  const poolStarters = (groupsOfStarter?: (starter: Starter) => string[]) =>
    query.segment === ''
      ? poolThem('all', groupsOfStarter)
      : poolThem('segment', groupsOfStarter, query.segment);
  const rows = left.flatMap((starter): Row[] => {
    const judgement = judged.get(starter.id);
    if (!judgement) return [];
    const shown30d = shown.get(starter.id) ?? 0;
    const cell = inSegment?.get(starter.id) ?? nobody;
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
          ...(inSegment
            ? { usefulness: judgePooled(cell, prior), voters: cell.voters }
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
      one.shown.title.localeCompare(other.shown.title, language),
  );
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const page = Math.min(Math.max(1, query.page), pages);
  const [whole = nobody] = await poolStarters();
  const { split } = query;
  const splitCells =
    split === 'segment' || split === 'reason'
      ? await poolThem(split)
      : (await poolStarters((starter) => groupsOf(starter, split))).map(
          ({ group, ...pooled }) => ({ ...pooled, key: group }),
        );

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
    voters: whole.voters < fewest ? null : whole.voters,
    unserved: await findUnserved(deps, account, catalog),
    split: splitFigures(splitCells, split, {
      prior,
      fewest,
      labelOf: labelCells(catalog, language, query.split),
    }),
    overTime: figuresOverTime(await poolThem('week'), { prior, fewest }),
    prior,
  };
};
