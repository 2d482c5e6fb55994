import { cardRoute, pathOf } from '@starters/contracts';
import { momentsFor } from '#tools/moments-for.ts';
import type { FaultAccount } from './fault-account.ts';

/** The path of a client's card as it is asked for: with the moments that HubSpot shows the person. */
export const cardPathFor = async (
  { emulator }: Pick<FaultAccount, 'emulator'>,
  userId: number,
  contactId: string,
): Promise<string> => {
  const moments = await momentsFor(emulator, userId, contactId);

  return `${pathOf(cardRoute, { contactId })}?moments=${encodeURIComponent(moments)}`;
};
