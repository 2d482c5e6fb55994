import {
  DAY_MS,
  type Language,
  type ReportCard,
  type ReportLine,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import {
  judgeAuthors,
  type JudgeAuthorsDeps,
} from '#src/supply/judge-authors.ts';
import { labelFact } from '#src/texts/label-fact.ts';
import { nameOwner } from '#src/texts/name-owner.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { findUnserved, type UnservedDeps } from '#src/views/find-unserved.ts';
import { sumUpSupply, type SumUpSupplyDeps } from './sum-up-supply.ts';

/** What the report card needs. */
export interface ReportDeps
  extends JudgeAuthorsDeps, UnservedDeps, SumUpSupplyDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
}

/** The report card: all of marketing, then each author, over the last 180 days. */
export const buildReport = async (
  deps: ReportDeps,
  account: Account,
  language: Language,
): Promise<ReportCard> => {
  const read = await deps.catalogs.get(account.accountId);
  const { catalog } = read;
  const { starters } = catalog;
  const reportOn = await judgeAuthors(deps, account, catalog);
  const ownerIds = [
    ...new Set(starters.flatMap(({ ownerId }) => ownerId ?? [])),
  ];
  const line = (author: string | null, ownerId: string | null): ReportLine => {
    const { answerMs, ...report } = reportOn(ownerId);

    return {
      author,
      ...report,
      answerDays: answerMs === null ? null : answerMs / DAY_MS,
    };
  };

  return {
    ok: true,
    language,
    texts: textsIn(language).figures,
    lines: [
      line(null, null),
      ...ownerIds
        .flatMap((ownerId) => {
          const name = nameOwner(catalog, ownerId, language);

          return name === null ? [] : [line(name, ownerId)];
        })
        .sort((one, other) =>
          (one.author ?? '').localeCompare(other.author ?? '', language),
        ),
    ],
    supply: await sumUpSupply(deps, account, read, language),
    unserved: await findUnserved(deps, account, catalog, (fact) =>
      labelFact(fact, catalog.properties, textsIn(language)),
    ),
  };
};
