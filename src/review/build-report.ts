import type { Language, ReportCard, ReportLine } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { fitPrior } from '#src/ranking/fit-prior.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { fewestVoters } from './fewest-voters.ts';
import type { FiguresDeps } from './build-figures.ts';
import { findUnserved } from '#src/views/find-unserved.ts';
import { judgePooled, pool } from './split-figures.ts';

const dayMs = 86_400_000;
const rememberedMs = 180 * dayMs;

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
  const prior = fitPrior(await deps.tallies.list(accountId));
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
  const ids = catalog.starters.map(({ id }) => id);
  const cells = await deps.figures.list(accountId, 'all', ids);
  const fewest = await fewestVoters(deps.votes, account);
  const line = (
    author: string | null,
    ownerId: string | null,
    ofThem: Set<string>,
  ): ReportLine => {
    const pooled = pool(cells.filter(({ starterId }) => ofThem.has(starterId)));
    const { answerMs, ...summary } = summaries.get(ownerId) ?? noReturns;

    return {
      author,
      ...summary,
      answerDays: answerMs === null ? null : answerMs / dayMs,
      usefulness: judgePooled(pooled, prior),
      voters: pooled.voters < fewest ? null : pooled.voters,
    };
  };
  const owners = new Map<string, Set<string>>();
  for (const { id, ownerId } of catalog.starters) {
    if (ownerId === null || !(ownerId in catalog.ownerNames)) continue;
    owners.set(ownerId, (owners.get(ownerId) ?? new Set()).add(id));
  }

  return {
    ok: true,
    language,
    texts: textsIn(language).figures,
    lines: [
      line(null, null, new Set(ids)),
      ...[...owners]
        .map(([ownerId, theirs]) =>
          line(catalog.ownerNames[ownerId] ?? '', ownerId, theirs),
        )
        .sort((one, other) =>
          (one.author ?? '').localeCompare(other.author ?? '', language),
        ),
    ],
    unserved: await findUnserved(deps, account, catalog),
  };
};
