import {
  HOUR_MS,
  type CardStarter,
  type Language,
  LANGUAGES,
} from '@starters/contracts';
import { startersById } from '#src/starters/starters-by-id.ts';
import type { DayOrder, DayOrderRepository } from '#src/views/day-orders.ts';
import type { ViewRepository } from '#src/views/view-repository.ts';
import type { BallotBox } from '#src/votes/ballot.ts';
import { arrangeCandidates, listSettled } from './arrange-candidates.ts';
import { isLotDay } from './day-order.ts';
import { drawOrder } from './draw-order.ts';
import { type PersonalRanks, rankForPerson } from './rank-for-person.ts';
import type { CardInput } from './read-card-input.ts';
import { createSayAuthor, toCardStarter } from './to-card-starter.ts';

/** What listing the candidates of a card needs. */
export interface ListCandidatesDeps {
  ballots: Pick<BallotBox, 'seal'>;
  dayOrders: DayOrderRepository;
  views: Pick<ViewRepository, 'listShownOf'>;
}

/** Lifetime of ballots: how long a card can stay open and still be voted on. */
const ballotMs = 12 * HOUR_MS;

/** Ids of the starters written for this person's requests for this contact. */
export const listRequestedIds = ({
  requests,
  contactId,
}: Pick<CardInput, 'requests' | 'contactId'>): string[] =>
  requests.flatMap(({ request, state }) =>
    request.contactId === contactId && request.recordId && state === 'ready'
      ? [request.recordId]
      : [],
  );

/** The order of the day in one language; stored unless it stands or its input was incomplete. */
const readDayOrder = async (
  { dayOrders, views }: Pick<ListCandidatesDeps, 'dayOrders' | 'views'>,
  input: CardInput,
  language: Language,
  { ranked }: PersonalRanks,
): Promise<DayOrder> => {
  const standing = input.dayOrders[language];
  if (standing) return standing;
  const { account, userId, contactId, today, fresh, segmentsFresh } = input;
  const { accountId } = account;
  const view = { accountId, userId, contactId, day: today };
  const shown = isLotDay(view)
    ? await views.listShownOf(accountId, contactId)
    : [];
  const drawn = drawOrder(input.offering, ranked, view, shown);

  // An order drawn from incomplete segments would stay incomplete for the rest of the day.
  return fresh && segmentsFresh ? dayOrders.keep(view, language, drawn) : drawn;
};

/**
 * The language in which the card of the contact was shown to this person, where it was one; null
 * where it is not known. What it goes by, the language and country of the client, stays on the card.
 */
const languageShown = ({
  catalog,
  shownLast,
}: Pick<CardInput, 'catalog' | 'shownLast'>): Language | null => {
  const byId = startersById(catalog);
  const languages = new Set(
    shownLast.flatMap((id) => byId.get(id)?.language ?? []),
  );
  const [only = null] = languages;

  return languages.size === 1 ? only : null;
};

/**
 * How many starters of a language travel: all that the card can show, and of a language in which it
 * was not shown so many as it shows at once, in case the client's record has come to have another.
 */
const mostIn = (language: Language, input: CardInput): number => {
  const shown = languageShown(input);

  return shown === null || shown === language
    ? Infinity
    : input.account.settings.startersOnCard;
};

/** The starters that a card offers, each with its ballot, language by language. */
export const listCandidates = async (
  deps: ListCandidatesDeps,
  input: CardInput,
): Promise<CardStarter[]> => {
  const { account, userId, contactId, now } = input;
  const { accountId, settings } = account;
  const ranks = rankForPerson(input, listRequestedIds(input));
  const settled = listSettled(input);
  const sayAuthor = createSayAuthor(input);
  const byLanguage = await Promise.all(
    LANGUAGES.map(async (language) => {
      const own = ranks[language];
      const dayOrder = await readDayOrder(deps, input, language, own);

      return arrangeCandidates(input, own, dayOrder, settled)
        .slice(0, mostIn(language, input))
        .map((candidate) =>
          toCardStarter(input, candidate, sayAuthor, (wording, segmentIds) =>
            deps.ballots.seal({
              accountId,
              userId,
              contactId,
              starterId: candidate.offered.starter.id,
              wording,
              segmentIds,
              expiresAt: now.getTime() + ballotMs,
              promised: settings.privacy,
            }),
          ),
        );
    }),
  );

  return byLanguage.flat();
};
