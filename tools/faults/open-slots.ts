import type { SentCard } from '@starters/contracts';
import { inFull } from '#tools/card-in-full.ts';
import { cardPathFor } from './card-path-for.ts';
import { mapAtMost } from '#src/map-at-most.ts';
import type { Slot } from './deeds.ts';
import type { Stage } from './stage.ts';

/** Reads the card of each of these clients, for each voter, for what is on it to vote on. */
export const openSlots = async (
  { account, call }: Pick<Stage, 'account' | 'call'>,
  contactIds: string[],
): Promise<Slot[]> => {
  const cards = account.voterIds.flatMap((userId) =>
    contactIds.map((contactId) => ({ userId, contactId })),
  );
  const slots = await mapAtMost(6, cards, async ({ userId, contactId }) => {
    const { body } = await call<SentCard>(
      userId,
      'GET',
      await cardPathFor(account, userId, contactId),
    );

    // What a colleague said is only told: nothing can be done with it.
    const open = (inFull(body).candidates ?? []).filter(({ ballot }) => ballot);

    return open.map(({ starterId, ballot, vote }): Slot => ({
      userId,
      contactId,
      starterId,
      ballot,
      acknowledged: vote,
      answer: null,
      isBusy: false,
      isClosed: false,
      isUncertain: false,
    }));
  });

  return slots.flat();
};
