import { DAY_MS, type Language } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { ChoiceRepository } from '#src/choices/choice-repository.ts';
import type { Choice } from '#src/choices/choice.ts';
import type {
  Whereabout,
  WhereaboutsRepository,
} from '#src/choices/whereabouts.ts';
import type { RequestReader } from '#src/requests/request-reader.ts';
import { requestState } from '#src/requests/request-state.ts';
import type { RequestState, OwnRequest } from '#src/requests/request.ts';
import type {
  CatalogKeeper,
  KeptCatalog,
} from '#src/starters/catalog-keeper.ts';
import type { ContactSegments } from '#src/starters/contact-segments.ts';
import type { WordingRepository } from '#src/starters/wording.ts';
import type { OwnVotes } from '#src/votes/own-votes.ts';
import type { StarterTally, TallyRepository } from '#src/votes/tallies.ts';
import type { UsedStarter, UseRepository } from '#src/votes/use-repository.ts';
import type { Vote } from '#src/votes/vote.ts';

/** The ports of `readCardInput`. */
export interface ReadCardDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
  choices: Pick<ChoiceRepository, 'list'>;
  contactSegments: (
    accountId: number,
    contactId: string,
  ) => Promise<ContactSegments>;
  requests: Pick<RequestReader, 'listOwn'>;
  ownVotes: Pick<OwnVotes, 'list' | 'listAnswered'>;
  tallies: Pick<TallyRepository, 'list'>;
  uses: Pick<UseRepository, 'listWith'>;
  whereabouts: Pick<WhereaboutsRepository, 'list'>;
  wordings: Pick<WordingRepository, 'listCredits'>;
  now: () => Date;
}

/** Whose card of which contact is asked for, and when. */
export interface CardRequest {
  account: Account;
  userId: number;
  language: Language;
  contactId: string;
  now: Date;
}

/** Everything that a card is built from. */
export interface CardInput extends CardRequest, KeptCatalog {
  contactSegmentIds: string[];
  /** False where HubSpot was too slow and these are the last known segments. */
  segmentsFresh: boolean;
  /** This person's votes on the contact. */
  mine: Vote[];
  tallies: StarterTally[];
  choices: Choice[];
  /** Starters that were said to the contact in the last 60 days, by any salesperson. */
  used: UsedStarter[];
  /** This person's requests for any contact, each with its state. */
  requests: { request: OwnRequest; state: RequestState }[];
  /** This person's answered votes, on any contact, that they have not dismissed. */
  answered: Vote[];
  /** The salespeople credited for wordings: user id by the hash of the wording. */
  credits: Map<string, number>;
  /** What this person said of where they are. */
  whereabouts: Whereabout[];
}

/** A starter that was said to a contact is not offered to it again for 60 days. */
const usedMs = 60 * DAY_MS;

/** Reads the input of a card, in parallel; null when HubSpot says there is no such contact. */
export const readCardInput = async (
  deps: ReadCardDeps,
  request: CardRequest,
): Promise<CardInput | null> => {
  const { account, userId, contactId, now } = request;
  const { accountId, timeZone } = account;
  const usedSince = new Date(now.getTime() - usedMs);
  const [
    kept,
    membership,
    mine,
    tallies,
    choices,
    used,
    requests,
    answered,
    credits,
    whereabouts,
  ] = await Promise.all([
    deps.catalogs.get(accountId),
    deps.contactSegments(accountId, contactId),
    deps.ownVotes.list(accountId, userId, contactId),
    deps.tallies.list(accountId),
    deps.choices.list(accountId, userId),
    deps.uses.listWith(accountId, contactId, usedSince),
    deps.requests.listOwn(accountId, userId),
    deps.ownVotes.listAnswered(accountId, userId),
    deps.wordings.listCredits(accountId),
    deps.whereabouts.list(accountId, userId),
  ]);

  if (!membership.known) return null;

  return {
    ...request,
    ...kept,
    contactSegmentIds: membership.segmentIds,
    segmentsFresh: membership.fresh,
    mine,
    tallies,
    choices,
    used,
    requests: requests.map((request) => ({
      request,
      state: requestState(request, kept.catalog, { now, timeZone }),
    })),
    answered,
    credits,
    whereabouts,
  };
};
