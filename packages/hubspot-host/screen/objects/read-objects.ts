import type { Language } from '../../server/app-description.ts';
import { crm, type SchemaView } from '../crm/api.ts';
import { standardObjects } from './standard-objects.ts';

/**
 * Every object but contacts that has a list and records: HubSpot's own first, then the custom ones
 * of the account.
 *
 * @throws CrmError
 */
export const readObjects = async (
  language: Language,
): Promise<SchemaView[]> => [
  ...standardObjects.map(
    ({ objectTypeId, name, labels, primaryDisplayProperty }) => ({
      objectTypeId,
      name,
      labels: {
        singular: labels.singular[language],
        plural: labels.plural[language],
      },
      primaryDisplayProperty,
    }),
  ),
  ...(await crm.schemas()),
];
