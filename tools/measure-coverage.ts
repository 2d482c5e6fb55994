import type { CardReady } from '@starters/contracts';
import { cardRoute, pathOf, SERVICE_ORIGIN } from '@starters/contracts';
import { readyStarters, type Values } from '@starters/lines';
import type { Preview } from '#demo/run-preview.ts';
import { type Page, readPages } from '#src/hubspot/read-pages.ts';

/** How many contacts have so many starters, where 3 means 3 or more. */
export interface CoverageRow {
  starters: number;
  contacts: number;
  /** Of those: cards that name the facts that are missing, and cards one can request from. */
  withReason: number;
  withRequest: number;
}

const most = 3;
const pageSize = 100;
const primaryCompany = 1;

/**
 * Opens the card of every contact of a preview as its first salesperson, as the browser does:
 * through HubSpot's proxy and hooks, with the card's own functions.
 */
export const measureCoverage = async (
  preview: Preview,
): Promise<CoverageRow[]> => {
  const { origin, searchParams } = new URL(preview.url);
  const call = async <T>(to: string, body?: unknown): Promise<T> => {
    const response = await fetch(origin + to, {
      headers: {
        cookie: `preview=${searchParams.get('key') ?? ''}`,
        'content-type': 'application/json',
      },
      ...(body === undefined
        ? {}
        : { method: 'POST', body: JSON.stringify(body) }),
    });

    return (await response.json()) as T;
  };
  const listContacts = async (): Promise<string[]> => {
    const contacts = await readPages((after = '0') =>
      call<Page<{ id: string }>>(
        `/api/hubspot/crm/objects/2026-09/contacts?limit=${pageSize}&after=${after}`,
      ),
    );

    return contacts.map(({ id }) => id);
  };

  const counts: CoverageRow[] = Array.from({ length: most + 1 }, (_, i) => ({
    starters: i,
    contacts: 0,
    withReason: 0,
    withRequest: 0,
  }));
  for (const contactId of await listContacts()) {
    const { body } = await call<{ body: string }>('/api/hs-fetch', {
      url: `${SERVICE_ORIGIN}${pathOf(cardRoute, { contactId })}?language=en`,
    });
    const card = JSON.parse(body) as CardReady;
    const record = { objectTypeId: '0-1', objectId: contactId };
    const contact = await call<{ data: Values }>('/api/hooks/properties', {
      ...record,
      properties: card.wanted.contact,
    });
    const companies = await call<{
      data: {
        results: {
          properties: Values;
          associationTypes: { typeId: number }[];
        }[];
      };
    }>('/api/hooks/associations/companies', {
      ...record,
      properties: card.wanted.company,
    });
    const { results } = companies.data;
    const company =
      results.find(({ associationTypes }) =>
        associationTypes.some(({ typeId }) => typeId === primaryCompany),
      ) ?? results[0];
    const { offered, missing } = readyStarters(
      { ...card, now: Date.now() },
      { contact: contact.data, company: company?.properties ?? {} },
    );
    const count = counts[Math.min(most, offered.length)];
    if (!count) continue;
    count.contacts += 1;
    if (missing.length > 0) count.withReason += 1;
    if (card.requestSheet.path !== '') count.withRequest += 1;
  }

  return counts;
};
