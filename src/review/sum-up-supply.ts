import {
  DAY_MS,
  type Language,
  REASONS,
  type SupplySummary,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { suppress } from '#src/ranking/suppress.ts';
import type { RequestReader } from '#src/requests/request-reader.ts';
import {
  createRequestStates,
  type ReadCatalog,
} from '#src/requests/request-state.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { checkForCards } from '#src/starters/check-starter.ts';
import { isInSeason } from '#src/starters/is-on-cards.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { fewestVoters } from '#src/supply/fewest-voters.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { FigureRepository } from '#src/votes/figures.ts';
import type { UseRepository } from '#src/votes/use-repository.ts';
import type { VoteReader } from '#src/votes/vote-reader.ts';
import { labelCells } from './label-cells.ts';

/** What summing up the supply needs. */
export interface SumUpSupplyDeps {
  requests: Pick<RequestReader, 'listAll'>;
  uses: Pick<UseRepository, 'count'>;
  figures: Pick<FigureRepository, 'pool'>;
  votes: Pick<VoteReader, 'hasUnnamed'>;
  now: () => Date;
}

const rememberedMs = 180 * DAY_MS;

/** Said of the client or the moment alone: nothing comes back to marketing with them. */
const ofTheMoment: readonly string[] = ['not_now', 'already_discussed'];

/** Why starters came back: votes by reason; null where too few people gave it. */
const listReasons = async (
  { figures, votes }: Pick<SumUpSupplyDeps, 'figures' | 'votes'>,
  account: Account,
  catalog: Catalog,
  language: Language,
): Promise<SupplySummary['reasons']> => {
  const cells = await figures.pool(
    account.accountId,
    { dimension: 'reason' },
    catalog.starters.map(({ id }) => ({ starterId: id, group: '' })),
  );
  const shown = suppress(cells, await fewestVoters(votes, account));
  const label = labelCells(catalog, language, 'reason');

  return REASONS.filter((reason) => !ofTheMoment.includes(reason)).flatMap(
    (reason) => {
      const at = cells.findIndex(({ key }) => key === reason);

      return at === -1
        ? []
        : [
            {
              label: label(reason),
              count: shown[at] ? Math.round(cells[at]?.weight ?? 0) : null,
            },
          ];
    },
  );
};

/**
 * What marketing supplied over the last 180 days: what is on cards, what salespeople asked for and
 * got, what was used once and again, what ended without a use, and why starters came back. Uses of
 * votes that are held back are not counted yet.
 */
export const sumUpSupply = async (
  deps: SumUpSupplyDeps,
  account: Account,
  read: ReadCatalog,
  language: Language,
): Promise<SupplySummary> => {
  const { catalog } = read;
  const { accountId, timeZone } = account;
  const now = deps.now();
  const since = new Date(now.getTime() - rememberedMs);
  const today = todayIn(timeZone, now);
  const firstDay = todayIn(timeZone, since);
  const [requests, recent, ever, reasons] = await Promise.all([
    deps.requests.listAll(accountId),
    deps.uses.count(accountId, since),
    deps.uses.count(accountId, new Date(0)),
    listReasons(deps, account, catalog, language),
  ]);
  const asked = requests.filter(({ requestedAt }) => requestedAt >= since);
  const stateOf = createRequestStates(read, { now, timeZone });
  const ended = catalog.starters.filter(
    ({ status, validUntil }) =>
      status === 'published' &&
      validUntil !== null &&
      validUntil < today &&
      validUntil >= firstDay,
  );
  const texts = textsIn(language).supply;
  const uses = [...recent.values()];
  const item = (name: keyof typeof texts.items, count: number) => ({
    label: texts.items[name],
    count,
  });

  return {
    title: texts.title,
    help: texts.help,
    items: [
      item(
        'onCards',
        catalog.starters.filter(
          (starter) =>
            isInSeason(starter, today) && checkForCards(starter, catalog).ok,
        ).length,
      ),
      item('asked', asked.length),
      item(
        'delivered',
        asked.filter((request) => stateOf(request) === 'ready').length,
      ),
      item('used', uses.length),
      item('usedAgain', uses.filter((count) => count > 1).length),
      item('unused', ended.filter(({ id }) => !ever.has(id)).length),
    ],
    reasonsTitle: texts.reasons,
    hidden: textsIn(language).figures.hidden,
    reasons,
  };
};
