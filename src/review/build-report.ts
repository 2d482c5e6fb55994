import type { Language, ReportCard, ReportLine } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { fitPrior } from '#src/ranking/fit-prior.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { fewestVoters } from './fewest-voters.ts';
import type { FiguresDeps } from './build-figures.ts';
import { findUnserved } from '#src/views/find-unserved.ts';
import type { Pooled } from '#src/votes/figures.ts';
import { judgePooled } from './split-figures.ts';
import { suppress } from './suppress.ts';

const dayMs = 86_400_000;
const rememberedMs = 180 * dayMs;

/** Groups beside the owners, whose ids are numbers. */
const everybody = 'everybody';
const nobody = 'nobody';

/** Of an author to whom nothing was returned. */
const noReturns = {
  returns: 0,
  answered: 0,
  inTime: 0,
  mended: 0,
  answerMs: null,
};

/** How marketing does as a supplier, whole and by author, over the last 180 days. */
export const buildReport = async (
  deps: FiguresDeps,
  account: Account,
  language: Language,
): Promise<ReportCard> => {
  const { accountId, settings, timeZone } = account;
  const { catalog } = await deps.catalogs.get(accountId);
  await deps.recount(accountId);
  const prior = fitPrior(await deps.tallies.listWhole(accountId));
  const since = new Date(deps.now().getTime() - rememberedMs);
  const summaries = await deps.votes.summarizeReturns(accountId, {
    since,
    owners: new Map(
      catalog.starters.flatMap(({ id, ownerId }) =>
        ownerId === null ? [] : [[id, ownerId]],
      ),
    ),
    answerDays: settings.answerDays,
    timeZone,
  });
  const fewest = await fewestVoters(deps.votes, account);
  const { starters, ownerNames } = catalog;
  const ownerIds = [
    ...new Set(starters.flatMap(({ ownerId }) => ownerId ?? [])),
  ].filter((ownerId) => ownerId in ownerNames);
  const cells = await deps.figures.pool(
    accountId,
    { dimension: 'all' },
    starters.flatMap(({ id, ownerId }) =>
      [everybody, ownerId ?? nobody].map((group) => ({ starterId: id, group })),
    ),
  );
  const ofAuthors = cells.filter(({ group }) => group !== everybody);
  const shownOf = suppress(ofAuthors, fewest);
  const isShown = ({ group, voters }: Pooled & { group: string }): boolean =>
    group === everybody
      ? voters >= fewest
      : (shownOf[ofAuthors.findIndex((each) => each.group === group)] ?? false);
  const line = (author: string | null, ownerId: string | null): ReportLine => {
    const pooled = cells.find(({ group }) => group === (ownerId ?? everybody));
    const isHidden = pooled !== undefined && !isShown(pooled);
    const { answerMs, ...summary } = summaries.get(ownerId) ?? noReturns;

    return {
      author,
      ...summary,
      answerDays: answerMs === null ? null : answerMs / dayMs,
      usefulness: pooled && !isHidden ? judgePooled(pooled, prior) : null,
      voters: isHidden ? null : (pooled?.voters ?? 0),
    };
  };

  return {
    ok: true,
    language,
    texts: textsIn(language).figures,
    lines: [
      line(null, null),
      ...ownerIds
        .map((ownerId) => line(ownerNames[ownerId] ?? '', ownerId))
        .sort((one, other) =>
          (one.author ?? '').localeCompare(other.author ?? '', language),
        ),
    ],
    unserved: await findUnserved(deps, account, catalog),
  };
};
