import {
  type CardReady,
  type Language,
  LANGUAGES,
  REASONS,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { ChoiceRepository } from '#src/choices/choice-repository.ts';
import type { OrderRepository } from '#src/orders/order-repository.ts';
import { orderState } from '#src/orders/order-state.ts';
import type { Order, OrderState } from '#src/orders/order.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { ContactStanding } from '#src/starters/contact-segments.ts';
import type { WordingRepository } from '#src/starters/wording.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { ViewRepository } from '#src/views/view-repository.ts';
import type { BallotBox } from '#src/votes/ballot.ts';
import type { TallyRepository } from '#src/votes/tallies.ts';
import type { VoteRepository } from '#src/votes/vote-repository.ts';
import { buildCandidates } from './build-candidates.ts';
import { clientStages } from './client-stages.ts';
import { arrange, drawDayOrder } from './day-order.ts';
import { listAnswers } from './list-answers.ts';
import { listEligible } from './list-eligible.ts';
import { listSheets, orderSheet } from './list-sheets.ts';
import { listWanted } from './list-wanted.ts';
import { recordLocales } from './record-locales.ts';
import { personalOrder } from './personal-order.ts';
import { rankConversations } from './rank-conversations.ts';

/** What building a card needs. */
export interface BuildCardDeps {
  catalogs: CatalogKeeper;
  contactSegments: (
    accountId: number,
    contactId: string,
  ) => Promise<ContactStanding>;
  votes: VoteRepository;
  tallies: TallyRepository;
  choices: ChoiceRepository;
  orders: OrderRepository;
  views: ViewRepository;
  wordings: WordingRepository;
  ballots: BallotBox;
  now: () => Date;
}

/** A card may stay open this long before its ballots expire. */
const ballotMs = 12 * 3_600_000;

/** What was said to a client is not offered again for 60 days. */
const usedMs = 60 * 86_400_000;

/** Everything the card of one contact shows to one person. A warm card costs no HubSpot call. */
export const buildCard = async (
  deps: BuildCardDeps,
  account: Account,
  viewer: { userId: number; language: Language },
  contactId: string,
): Promise<CardReady | Refused> => {
  const { accountId, timeZone } = account;
  const { privacy } = account.settings;
  const { userId, language } = viewer;
  const now = deps.now();
  const [
    kept,
    standing,
    mine,
    tallies,
    choices,
    used,
    orders,
    answers,
    credits,
  ] = await Promise.all([
    deps.catalogs.get(accountId),
    deps.contactSegments(accountId, contactId),
    deps.votes.listMine(accountId, userId, contactId),
    deps.tallies.list(accountId),
    deps.choices.list(accountId, userId),
    deps.votes.listUsedWith(
      accountId,
      contactId,
      new Date(now.getTime() - usedMs),
    ),
    deps.orders.listMine(accountId, userId),
    deps.votes.listAnswersTo(accountId, userId),
    deps.wordings.listCredits(accountId),
  ]);
  if (!standing.known) return refused('contact_unknown');

  const { catalog, fresh } = kept;
  const { starters } = catalog;
  const texts = textsIn(language);
  const notice = !fresh
    ? texts.notices.lastKnown
    : standing.fresh
      ? null
      : texts.notices.hubspotSlow;

  const today = todayIn(timeZone, now);
  const ranking = rankConversations(starters, tallies);
  const stateOf = (order: Order) =>
    orderState(order, catalog, { now, timeZone });
  const orderedIds = orders.flatMap((order) =>
    order.contactId === contactId &&
    order.recordId &&
    stateOf(order) === 'ready'
      ? [order.recordId]
      : [],
  );
  const eligible = listEligible({
    catalog,
    ranking,
    contactSegmentIds: standing.segmentIds,
    orderedIds,
    choices,
    today,
  });
  const view = { accountId, userId, contactId, day: today };
  const dayOrders = await Promise.all(
    LANGUAGES.map(async (each) => {
      const drawn = drawDayOrder(
        eligible[each].map(({ conversation }) => conversation),
        view,
      );

      // What HubSpot was too slow to tell would be missing from the order for the rest of the day.
      return fresh && standing.fresh
        ? deps.views.keepOrder(view, each, drawn)
        : drawn;
    }),
  );
  const candidates = LANGUAGES.flatMap((each, index) => {
    const dayOrder = dayOrders[index] ?? drawDayOrder([], view);
    const starters = eligible[each];
    const arranged = arrange(
      starters.map(({ conversation }) => conversation),
      dayOrder,
    ).flatMap((id) => starters.filter((one) => one.conversation === id));

    return buildCandidates(
      {
        userId,
        contactId,
        catalog,
        credits,
        ranking,
        mine,
        used,
        orderedIds,
        explored: dayOrder.explored,
        contactSegmentIds: standing.segmentIds,
        language,
        timeZone,
        now,
        sealBallot: (starter, wording, segmentIds) =>
          deps.ballots.seal({
            accountId,
            userId,
            contactId,
            starterId: starter.id,
            wording,
            segmentIds,
            expiresAt: now.getTime() + ballotMs,
            isNamed: privacy === 'named',
          }),
      },
      personalOrder(arranged, orderedIds),
    );
  });

  const countNews = (state: OrderState) =>
    orders.filter((order) => !order.putAway && stateOf(order) === state).length;

  return {
    ok: true,
    language,
    texts:
      privacy === 'confidential'
        ? texts.card
        : { ...texts.card, sayMore: texts.sayMoreAs[privacy] },
    wanted: listWanted(candidates),
    reasons: REASONS.map((value) => ({ value, label: texts.reasons[value] })),
    candidates,
    shown: account.settings.startersOnCard,
    answers: listAnswers(mine, catalog, language, timeZone),
    named: privacy === 'named' ? texts.votesNamed : null,
    sign: privacy === 'confidential' ? texts.signComplaint : null,
    notice,
    locales: recordLocales,
    clientStages,
    sheets: listSheets(texts, language, contactId, {
      answers: answers.length,
      ready: countNews('ready'),
      closed: countNews('closed'),
      choices: choices.length,
    }),
    orderSheet: orderSheet(texts, contactId),
    accountLanguage: account.language,
    maxFactAgeDays: account.maxFactAgeDays,
  };
};
