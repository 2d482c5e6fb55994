import { momentsOf, RECORD_MOMENTS } from '@starters/contracts';
import type { Emulator } from 'hubspot-emulator';

/**
 * The moments of a contact as HubSpot's hooks read them for a person, with their rights; none where
 * HubSpot does not show them the contact.
 */
export const momentsFor = async (
  emulator: Pick<Emulator, 'fetchAsUser'>,
  userId: number,
  contactId: string,
): Promise<string> => {
  const response = await emulator.fetchAsUser(
    new Request(
      `https://emulator.local/crm/objects/2026-09/contacts/${contactId}?properties=${RECORD_MOMENTS.join()}`,
    ),
    userId,
  );
  if (!response.ok) return momentsOf({});
  const { properties } = (await response.json()) as {
    properties: Record<string, string | null>;
  };

  return momentsOf(properties);
};
