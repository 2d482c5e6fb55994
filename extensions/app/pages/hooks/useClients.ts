import { useCrmSearch } from '@hubspot/ui-extensions';
import { nameContact, type Values } from '@starters/lines';
import { byIds } from './byIds.ts';

/** HubSpot's search reads no more records at once. */
const most = 100;
const named = ['firstname', 'lastname', 'company'];

/** The clients that the viewer may see, by id; null for one that HubSpot does not return. */
export interface Clients {
  valuesOf(id: string): Values | null;
  /** No clients are known: still being read, or HubSpot did not answer. */
  isUnknown: boolean;
}

/** Reads clients by name, with the viewer's rights; what is read goes nowhere. */
export const useClients = (
  ids: string[],
  properties: string[] = [],
): Clients => {
  const asked = [...new Set(ids)].slice(0, most);
  const { results, isLoading, error } = useCrmSearch(
    {
      objectType: 'contacts',
      properties: [...new Set([...named, ...properties])],
      filterGroups: byIds(asked),
      pageLength: most,
    },
    { propertiesToFormat: 'all' },
  );
  const found = new Map(
    results.map(({ objectId, properties: values }) => [
      String(objectId),
      values,
    ]),
  );

  return {
    valuesOf: (id) => found.get(id) ?? null,
    isUnknown:
      isLoading || error !== null || !ids.every((id) => asked.includes(id)),
  };
};

/** A client as one speaks of them: name and company. */
export const nameOf = (values: Values): string =>
  [nameContact(values, ''), values['company']].filter(Boolean).join(', ');
