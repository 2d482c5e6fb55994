import {
  type ObjectTypeDefinition,
  type StoredRecord,
  valueAt,
} from './model.ts';

/**
 * When HubSpot notes that a record got its owner: at each write that changes the owner.
 * https://knowledge.hubspot.com/properties/hubspots-default-contact-properties
 *
 * @param record null for one that is being made
 * @returns nothing where the owner stays, or the type does not note it
 */
export const ownerMoment = (
  { properties }: ObjectTypeDefinition,
  record: StoredRecord | null,
  values: Record<string, string>,
  now: number,
): Record<string, string> => {
  const owner = values['hubspot_owner_id'];
  const noted = 'hubspot_owner_assigneddate';
  if (owner === undefined || properties.every(({ name }) => name !== noted)) {
    return {};
  }
  const before = record ? valueAt(record, 'hubspot_owner_id') : null;

  return (before ?? '') === owner
    ? {}
    : { [noted]: owner === '' ? '' : new Date(now).toISOString() };
};
