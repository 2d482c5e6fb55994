import { isOfSpeaker, missingFacts } from './missing-facts.ts';
import type { SeedData } from './seed-data.ts';

/** A card of the past weeks that had nothing to say. */
export interface SeedEmptyCard {
  /** Place in `contacts`. */
  contact: number;
  /** The facts that were missing, as `contact.city`. */
  missing: string[];
  daysAgo: number;
}

/** The account's 180 days and some more, so that a card has nothing to say on any day soon. */
const freshDays = 190;
const daysApart = 3;

/** Cards that were opened without a starter: every conversation needs a fact that is missing. */
export const seedEmptyCards = ({
  companies,
  contacts,
  conversations,
}: Pick<
  SeedData,
  'companies' | 'contacts' | 'conversations'
>): SeedEmptyCard[] =>
  // Where nobody has written anything, nobody opened a card without a line: there was none yet.
  (conversations.length === 0 ? [] : contacts)
    .flatMap((contact, index) => {
      const missing = conversations.flatMap(
        (each) => missingFacts(each, contact, companies, freshDays) ?? [],
      );
      const isEmpty = conversations.every(
        (each) =>
          missingFacts(each, contact, companies, freshDays)?.length !== 0,
      );

      return isEmpty
        ? [
            {
              contact: index,
              missing: [...new Set(missing)].filter(
                (fact) => !isOfSpeaker(fact),
              ),
            },
          ]
        : [];
    })
    .map((card, index) => ({ ...card, daysAgo: 2 + index * daysApart }));
