import type { Emulator } from 'hubspot-emulator';
import { z } from 'zod';
import { companies, contacts, deals, tickets } from './records.ts';

const batchSchema = z.object({
  results: z.array(z.object({ id: z.string() })),
});

/** HubSpot's numbers of how a contact belongs to its main company. */
const contactToCompany = [1, 279];
const contactToDeal = [4];
const dealToCompany = [5, 341];
const ticketToContact = [16];
const ticketToCompany = [26, 339];

/**
 * Writes a few companies, deals, contacts and tickets as a person in the CRM would.
 *
 * @returns the ids of the contacts, in their order
 * @throws Error when the emulator refuses
 */
export const seedAccount = async (
  { fetchAsUser }: Pick<Emulator, 'fetchAsUser'>,
  userId: number,
): Promise<string[]> => {
  const create = async (type: string, inputs: object[]): Promise<string[]> => {
    const response = await fetchAsUser(
      new Request(
        `https://emulator.local/crm/objects/2026-09/${type}/batch/create`,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ inputs }),
        },
      ),
      userId,
    );
    if (!response.ok) {
      throw new Error(`The seed of ${type}: ${await response.text()}`);
    }

    return batchSchema.parse(await response.json()).results.map(({ id }) => id);
  };
  const companyIds = await create(
    'companies',
    companies.map((properties) => ({ properties })),
  );
  const link = (id: string | undefined, typeIds: number[]) => ({
    to: { id },
    types: typeIds.map((associationTypeId) => ({
      associationCategory: 'HUBSPOT_DEFINED',
      associationTypeId,
    })),
  });

  const dealIds = await create(
    'deals',
    deals.map(({ properties, company }) => ({
      properties,
      associations: [link(companyIds[company], dealToCompany)],
    })),
  );
  const contactIds = await create(
    'contacts',
    contacts.map(({ properties, company, deals: own }) => ({
      properties,
      associations: [
        ...(company === null
          ? []
          : [link(companyIds[company], contactToCompany)]),
        ...own.map((deal) => link(dealIds[deal], contactToDeal)),
      ],
    })),
  );
  await create(
    'tickets',
    tickets.map(({ properties, contact, company }) => ({
      properties,
      associations: [
        link(contactIds[contact], ticketToContact),
        link(companyIds[company], ticketToCompany),
      ],
    })),
  );

  return contactIds;
};
