import type {
  Language,
  OutcomeBoard,
  OutcomeRow,
  OutcomeSplit,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import type { Account } from '#src/accounts/account.ts';
import { fitList } from '#src/fit-list.ts';
import type { Ladder, Part } from '#src/outcomes/count-ladder.ts';
import {
  countSeen,
  hidesTaken,
  notSeen,
  type Seen,
} from '#src/outcomes/count-seen.ts';
import type { Use } from '#src/outcomes/outcome-events.ts';
import { shownLadders } from '#src/outcomes/shown-ladders.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { wordingHashOf } from '#src/starters/wording.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { type HoldOutDeps, sayHoldOut } from './compare-hold-out.ts';
import { labelCells } from './label-cells.ts';
import {
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
): ((use: Pick<Use, 'starterId' | 'wording' | 'segmentIds'>) => Part[]) => {
  const byId = new Map(starters.map((starter) => [starter.id, starter]));

  return ({ starterId, wording, segmentIds }) => {
    const starter = byId.get(starterId);
    switch (split) {
      case 'starter':
        return whole(starterId);
      case 'wording':
        return whole(
          starter && wordingHashOf(starter) === wording ? 'now' : 'before',
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

/** What of a view has to be kept to count it in a split. */
const neededBy: Record<OutcomeSplit, 'wording' | 'segmentIds' | null> = {
  starter: null,
  wording: 'wording',
  author: null,
  theme: null,
  segment: 'segmentIds',
};

/** By which rows stand first, the highest. */
const ORDER = ['firstWon', 'met', 'used'] as const;

/** Groups that somebody used, or that somebody opened or copied. */
const listGroups = (
  ladders: ReadonlyMap<string, Ladder>,
  seen: ReadonlyMap<string, Seen>,
): string[] => [
  ...new Set([
    ...ladders.keys(),
    ...[...seen].flatMap(([key, { taken }]) => (taken > 0 ? [key] : [])),
  ]),
];

const listRows = (
  figures: OutcomeFigures,
  catalog: Catalog,
  split: OutcomeSplit,
  language: Language,
): OutcomeRow[] => {
  const label = labelRows(catalog, split, language);
  const partsOf = partsBy(catalog, split);
  // What sums may not hold stands by itself alone, where it is hidden.
  const sumOf =
    (counted: ReadonlySet<string>): typeof partsOf =>
    (use) =>
      split === 'starter' || counted.has(use.starterId) ? partsOf(use) : [];
  const { counted } = figures;
  const ladders = figures.count('ladder', sumOf(counted.used));
  const shown = shownLadders(ladders, figures.fewest);
  const wasShown = countSeen(figures.views, partsOf, neededBy[split]);
  const seen = countSeen(figures.views, sumOf(counted.taken), neededBy[split]);
  const isTakenHidden = hidesTaken(seen, figures.fewest);
  const rows = listGroups(ladders, seen).map((key) => ({
    key,
    label: label(key),
    // Of nobody's uses nothing is hidden.
    isHidden: ladders.has(key) && !shown.has(key),
    ladder: ladders.get(key),
    seen:
      wasShown.has(key) || neededBy[split] === null
        ? { ...notSeen, ...seen.get(key), shown: wasShown.get(key)?.shown ?? 0 }
        : null,
    isTakenHidden: isTakenHidden(key),
  }));

  return rows
    .sort(
      (one, other) =>
        // The rank of what is hidden would tell what followed it.
        Number(one.isHidden) - Number(other.isHidden) ||
        (one.isHidden
          ? 0
          : ORDER.reduce(
              (sum, rung) =>
                sum || (other.ladder?.[rung] ?? 0) - (one.ladder?.[rung] ?? 0),
              0,
            )) ||
        one.label.localeCompare(other.label, language),
    )
    .map(({ key, label: said, ...row }) => ({
      key,
      label: said,
      counts: sayLadder(row, language),
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
  const figures = await readOutcomeFigures(deps, account, catalog);

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
