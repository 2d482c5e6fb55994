import {
  HOUR_MS,
  type CardStarter,
  type Language,
  LANGUAGES,
} from '@starters/contracts';
import { todayIn } from '#src/starters/today-in.ts';
import type { DayOrder, DayOrderRepository } from '#src/views/day-orders.ts';
import type { BallotBox } from '#src/votes/ballot.ts';
import { buildCandidates } from './build-candidates.ts';
import { arrange, drawDayOrder } from './day-order.ts';
import { type EligibleStarter, listEligible } from './list-eligible.ts';
import { rankTiers } from './near-equal.ts';
import { listPinned, personalOrder } from './personal-order.ts';
import { rankConversations, type Ranking } from './rank-conversations.ts';
import type { CardInput } from './read-card-input.ts';

/** What listing the candidates of a card needs. */
export interface ListCandidatesDeps {
  ballots: Pick<BallotBox, 'seal'>;
  dayOrders: DayOrderRepository;
}

/** Lifetime of ballots: how long a card can stay open and still be voted on. */
const ballotMs = 12 * HOUR_MS;

/** Ids of the starters written for this person's requests for this contact. */
const listRequestedIds = ({ requests, contactId }: CardInput): string[] =>
  requests.flatMap(({ request, state }) =>
    request.contactId === contactId && request.recordId && state === 'ready'
      ? [request.recordId]
      : [],
  );

/** The order of the day in one language; stored unless its input was incomplete. */
const readDayOrder = async (
  { dayOrders }: Pick<ListCandidatesDeps, 'dayOrders'>,
  { account, userId, contactId, now, fresh, segmentsFresh }: CardInput,
  language: Language,
  eligible: EligibleStarter[],
): Promise<DayOrder> => {
  const { accountId, timeZone } = account;
  const view = { accountId, userId, contactId, day: todayIn(timeZone, now) };
  const drawn = drawDayOrder(rankTiers(eligible, view), view);

  // An order drawn from incomplete segments would stay incomplete for the rest of the day.
  return fresh && segmentsFresh ? dayOrders.keep(view, language, drawn) : drawn;
};

/** The candidates of one language, in the order of the day and then of this person. */
const toCandidates = (
  { ballots }: Pick<ListCandidatesDeps, 'ballots'>,
  input: CardInput,
  ranking: Ranking,
  requestedIds: string[],
  eligible: EligibleStarter[],
  dayOrder: DayOrder,
): CardStarter[] => {
  const { account, userId, contactId, now } = input;
  const { accountId, timeZone, settings } = account;
  const arranged = arrange(
    eligible.map(({ conversation }) => conversation),
    dayOrder,
  ).flatMap((id) => eligible.filter((one) => one.conversation === id));

  const ordered = personalOrder(arranged, requestedIds);
  const pinned = listPinned(ordered, requestedIds, dayOrder.explored);
  // What is new since the order was drawn comes behind everything else.
  const last = Math.max(0, ...Object.values(dayOrder.tiers)) + 1;

  return buildCandidates(
    {
      ...input,
      ranking,
      tierOf: (conversation) =>
        pinned.has(conversation) ? 0 : (dayOrder.tiers[conversation] ?? last),
      requestedIds,
      explored: dayOrder.explored,
      timeZone,
      sealBallot: (starter, wording, segmentIds) =>
        ballots.seal({
          accountId,
          userId,
          contactId,
          starterId: starter.id,
          wording,
          segmentIds,
          expiresAt: now.getTime() + ballotMs,
          promised: settings.privacy,
        }),
    },
    ordered,
  );
};

/** The starters that a card offers, each with its ballot, language by language. */
export const listCandidates = async (
  deps: ListCandidatesDeps,
  input: CardInput,
): Promise<CardStarter[]> => {
  const { account, catalog, choices, now } = input;
  const ranking = rankConversations(catalog.starters, input.tallies);
  const requestedIds = listRequestedIds(input);
  const eligible = listEligible({
    catalog,
    ranking,
    contactSegmentIds: input.contactSegmentIds,
    requestedIds,
    choices,
    today: todayIn(account.timeZone, now),
  });
  const byLanguage = await Promise.all(
    LANGUAGES.map(async (language) => {
      const starters = eligible[language];
      const dayOrder = await readDayOrder(deps, input, language, starters);

      return toCandidates(
        deps,
        input,
        ranking,
        requestedIds,
        starters,
        dayOrder,
      );
    }),
  );

  return byLanguage.flat();
};
