import type { CardReady } from '@starters/contracts';
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
    const { body } = await call<CardReady>(
      userId,
      'GET',
      await cardPathFor(account, userId, contactId),
    );

    return (body.candidates ?? []).map(({ starterId, ballot, vote }): Slot => ({
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
