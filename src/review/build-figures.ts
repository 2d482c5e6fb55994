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
import { fitPrior } from '#src/ranking/fit-prior.ts';
import type { Catalog } from '#src/starters/catalog.ts';
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
  judgePooled,
  pool,
  splitFigures,
} from './split-figures.ts';
import { toReviewStarter } from './to-review-starter.ts';

/** What the figures need. */
export interface FiguresDeps extends ReviewDeps, UnservedDeps {
  figures: FigureRepository;
}

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
  const reasonCells = await deps.figures.list(accountId, 'reason', ids);
  const withReason = new Set(
    reasonCells
      .filter(({ key }) => key === query.reason)
      .map(({ starterId }) => starterId),
  );
  const left =
    query.reason === ''
      ? filtered
      : filtered.filter(({ id }) => withReason.has(id));
  const leftIds = left.map(({ id }) => id);
  const inSegment =
    query.segment === ''
      ? await deps.figures.list(accountId, 'all', leftIds)
      : (await deps.figures.list(accountId, 'segment', leftIds)).filter(
          ({ key }) => key === query.segment,
        );
  const rows = left.flatMap((starter): Row[] => {
    const judgement = judged.get(starter.id);
    if (!judgement) return [];
    const shown30d = shown.get(starter.id) ?? 0;
    const cell = inSegment.filter(({ starterId }) => starterId === starter.id);
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
          // Filtered by segment, a starter is judged by the votes from there alone.
          ...(query.segment === ''
            ? {}
            : {
                usefulness: judgePooled(pool(cell), prior),
                voters: pool(cell).voters,
              }),
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
  const whole = pool(inSegment);
  const splitCells =
    query.split === 'segment'
      ? await deps.figures.list(accountId, 'segment', leftIds)
      : query.split === 'reason'
        ? reasonCells.filter(({ starterId }) => leftIds.includes(starterId))
        : inSegment;

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
    split: splitFigures(splitCells, left, query.split, {
      prior,
      fewest,
      labelOf: labelCells(catalog, language, query.split),
    }),
    overTime: figuresOverTime(
      await deps.figures.list(accountId, 'week', leftIds),
      { prior, fewest },
    ),
    prior,
  };
};
