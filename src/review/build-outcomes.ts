import type {
  Language,
  OutcomeBoard,
  OutcomeRow,
  OutcomeSplit,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import type { Account } from '#src/accounts/account.ts';
import { fitList } from '#src/fit-list.ts';
import type { Part } from '#src/outcomes/count-ladder.ts';
import type { Use } from '#src/outcomes/outcome-events.ts';
import { shownLadders } from '#src/outcomes/shown-ladders.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { type HoldOutDeps, sayHoldOut } from './compare-hold-out.ts';
import { labelCells } from './label-cells.ts';
import {
  LADDER_DAYS,
  type OutcomeFigureDeps,
  type OutcomeFigures,
  readOutcomeFigures,
} from './read-outcome-figures.ts';
import { sayLadder, sayOutcomes } from './say-outcomes.ts';

/** What the board of outcomes needs. */
export interface OutcomesDeps extends OutcomeFigureDeps, HoldOutDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
}

const whole = (group: string): Part[] => [{ group, weight: 1 }];

/** Which groups a use counts in; a use of several segments counts in parts. */
const partsBy = (
  { starters }: Catalog,
  split: OutcomeSplit,
): ((use: Use) => Part[]) => {
  const byId = new Map(starters.map((starter) => [starter.id, starter]));

  return ({ starterId, wording, segmentIds }) => {
    const starter = byId.get(starterId);
    switch (split) {
      case 'starter':
        return whole(starterId);
      case 'wording':
        return whole(
          starter && hashWording(wordingOf(starter)) === wording
            ? 'now'
            : 'before',
        );
      case 'author':
        return whole(starter?.ownerId ?? '');
      case 'theme':
        return whole(starter?.theme ?? '');
      case 'segment':
        return segmentIds.length === 0
          ? whole('')
          : segmentIds.map((group) => ({
              group,
              weight: 1 / segmentIds.length,
            }));
    }
  };
};

const labelRows = (
  catalog: Catalog,
  split: OutcomeSplit,
  language: Language,
): ((key: string) => string) => {
  if (split !== 'starter') return labelCells(catalog, language, split);
  const titles = new Map(catalog.starters.map(({ id, title }) => [id, title]));

  return (key) => titles.get(key) ?? `#${key}`;
};

const listRows = (
  figures: OutcomeFigures,
  catalog: Catalog,
  split: OutcomeSplit,
  language: Language,
): OutcomeRow[] => {
  const label = labelRows(catalog, split, language);
  const ladders = figures.count(LADDER_DAYS, partsBy(catalog, split));
  const shown = shownLadders(ladders, figures.fewest);
  const cells = [...ladders].sort(([a, one], [b, other]) => {
    const isFirst = Number(shown.has(b)) - Number(shown.has(a));
    // The rank of what is hidden would tell what followed it.
    if (isFirst !== 0 || !shown.has(a)) {
      return isFirst || label(a).localeCompare(label(b), language);
    }

    return (
      other.firstWon - one.firstWon ||
      other.met - one.met ||
      other.used - one.used
    );
  });

  return cells.map(([key, ladder]) => ({
    key,
    label: label(key),
    counts: sayLadder(
      ladder,
      {
        isHidden: !shown.has(key),
        shown: split === 'starter' ? (figures.shown.get(key) ?? 0) : null,
      },
      language,
    ),
  }));
};

/** The ladder of the account, and by starter, wording, author, theme or segment. */
export const buildOutcomes = async (
  deps: OutcomesDeps,
  account: Account,
  language: Language,
  split: OutcomeSplit,
): Promise<OutcomeBoard> => {
  const { catalog } = await deps.catalogs.get(account.accountId);
  const figures = await readOutcomeFigures(deps, account);

  const summary = figures && {
    ...sayOutcomes(figures, account, language, null),
    holdOut: await sayHoldOut(deps, account, figures.fewest, language),
  };
  const all = figures ? listRows(figures, catalog, split, language) : [];
  const rows = fitList(all, { most: 500, bytes: 500_000 });
  const { outcomeWords } = textsIn(language);
  const values = { count: all.length, shown: rows.length };

  return {
    ok: true,
    language,
    split,
    summary:
      summary && rows.length < all.length
        ? {
            ...summary,
            notes: [
              ...summary.notes,
              sayNumber(outcomeWords.moreRows, values, language),
            ],
          }
        : summary,
    rows,
  };
};
