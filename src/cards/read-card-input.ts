import { DAY_MS, type Language } from '@starters/contracts';
import type { AccountMemory } from '#src/accounts/account-memory.ts';
import type { Account } from '#src/accounts/account.ts';
import type { Offering } from '#src/offering/build-offering.ts';
import type { OfferingKeeper } from '#src/offering/offering-keeper.ts';
import type { FollowedUses, Receipts } from '#src/outcomes/receipts.ts';
import { createRequestStates } from '#src/requests/request-state.ts';
import type { RequestState } from '#src/requests/request.ts';
import type {
  CatalogKeeper,
  KeptCatalog,
} from '#src/starters/catalog-keeper.ts';
import type { ContactSegments } from '#src/starters/contact-segments.ts';
import { todayIn } from '#src/starters/today-in.ts';
import type {
  PersonAndContact,
  PersonReader,
  WaitedFor,
} from './person-reader.ts';

/** The ports of `readCardInput`. */
export interface ReadCardDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
  contactSegments: (
    accountId: number,
    contactId: string,
  ) => Promise<ContactSegments>;
  offerings: OfferingKeeper;
  personReader: PersonReader;
  accountMemory: Pick<AccountMemory, 'confirm'>;
  receipts: Receipts;
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
export interface CardInput
  extends CardRequest, KeptCatalog, Omit<PersonAndContact, 'requests'> {
  /** `YYYY-MM-DD` in the account's time zone. */
  today: string;
  contactSegmentIds: string[];
  /** False where HubSpot was too slow and these are the last known segments. */
  segmentsFresh: boolean;
  /** What the cards of the account have in common today. */
  offering: Offering;
  /** What followed the uses of starters, by id. */
  followed: ReadonlyMap<string, FollowedUses>;
  /** This person's requests for any contact, each with its state. */
  requests: { request: WaitedFor; state: RequestState }[];
}

/** A starter that was said to a contact is not offered to it again for 60 days. */
const usedMs = 60 * DAY_MS;

/**
 * Reads what the database knows of the person and the contact, in one round trip.
 *
 * @param mark of the moments that came with the call
 */
export const readPerson = (
  { personReader }: Pick<ReadCardDeps, 'personReader'>,
  { account, userId, contactId, now }: CardRequest,
  mark: string,
): Promise<PersonAndContact> => {
  const { accountId, timeZone } = account;
  const day = todayIn(timeZone, now);

  return personReader.read(
    { accountId, userId, contactId, day, mark },
    { now, since: new Date(now.getTime() - usedMs) },
  );
};

/**
 * Reads the rest of the input of a card, most of which is in memory. Null when HubSpot says there is
 * no such contact.
 *
 * @param reading what the database knows
 */
export const readCardInput = async (
  deps: Omit<ReadCardDeps, 'personReader'>,
  request: CardRequest,
  reading: Promise<PersonAndContact>,
): Promise<CardInput | null> => {
  const { contactId, now } = request;
  const { accountId, timeZone } = request.account;
  const today = todayIn(timeZone, now);
  const [kept, membership, person] = await Promise.all([
    deps.catalogs.get(accountId),
    deps.contactSegments(accountId, contactId),
    reading,
  ]);

  if (!membership.known) return null;
  const account = await deps.accountMemory.confirm(
    accountId,
    person.accountVersion,
  );
  // Somebody has just taken the app out of HubSpot.
  if (!account) return null;
  const { catalog } = kept;
  const offering = await deps.offerings.get(accountId, {
    catalog,
    day: today,
    version: person.offeringVersion,
  });
  const stateOf = createRequestStates(kept, { now, timeZone });

  return {
    ...request,
    ...kept,
    ...person,
    account,
    today,
    contactSegmentIds: membership.segmentIds,
    segmentsFresh: membership.fresh,
    offering,
    followed: deps.receipts.peek(account),
    requests: person.requests.map((each) => ({
      request: each,
      state: stateOf(each),
    })),
  };
};
