import type { CardStarter } from '@starters/contracts';
import { isLinked, LINKED_FACTS } from '#src/starters/linked-facts.ts';
import type { OpeningRepository } from '#src/views/view-repository.ts';
import type { CardRequest } from './read-card-input.ts';

/** What reading it needs. */
export interface ReadSeenDeps {
  openings: Pick<OpeningRepository, 'findBefore'>;
}

const tellsNews = ({ dates }: CardStarter): boolean =>
  dates.some(
    ([object]) => isLinked(object) && LINKED_FACTS[object].when === 'unseen',
  );

/**
 * When this person last opened the contact's card before; null where they never did, or where no
 * candidate speaks of what is new since then, for which nothing is read.
 */
export const readSeenAt = async (
  { openings }: ReadSeenDeps,
  {
    account: { accountId },
    userId,
    contactId,
    now,
  }: Pick<CardRequest, 'account' | 'userId' | 'contactId' | 'now'>,
  candidates: CardStarter[],
): Promise<Date | null> =>
  candidates.some(tellsNews)
    ? openings.findBefore({ accountId, userId, contactId, at: now })
    : null;
