import { z } from 'zod';
import type { ObjectDescription } from '../../server/app-description.ts';
import {
  crm,
  type CrmRecord,
  type PropertyView,
  type SchemaView,
} from '../crm/api.ts';
import { call } from '../crm/call.ts';
import { standardObject } from '../objects/standard-objects.ts';
import type { AssociatedRecord } from './AssociationList.tsx';

/** Associated records of one kind. */
export interface AssociatedGroup {
  /** Name of the object, several of it. */
  label: string;
  records: AssociatedRecord[];
}

/** Writes a property's value in words; null for none. */
export type ReadValue = (
  property: PropertyView,
  value: string | null,
) => string | null;

interface Target {
  type: string;
  label: string;
  /** Properties that make up the record's name. */
  names: string[];
  /** Properties that say more of it. */
  details: string[];
  /** The property that says which of them is newer. */
  newestBy?: string | undefined;
  url: string;
}

const labelsSchema = z.object({ results: z.array(z.unknown()) });
const mostRead = 100;

const canBeAssociated = async (from: string, to: string): Promise<boolean> =>
  labelsSchema.parse(
    await call(
      'GET',
      `/api/hubspot/crm/associations/2026-09/${from}/${to}/labels`,
    ),
  ).results.length > 0;

const readGroup = async (
  type: string,
  id: string,
  { type: toType, label, names, details, newestBy, url }: Target,
  readValue: ReadValue,
): Promise<AssociatedGroup | null> => {
  if (!(await canBeAssociated(type, toType))) return null;
  const ids = await crm.associated(type, id, toType);
  if (ids.length === 0) return { label, records: [] };
  const [{ results }, properties] = await Promise.all([
    crm.records(toType, ids.slice(0, mostRead), [...names, ...details]),
    crm.properties(toType),
  ]);
  const timeOf = ({ properties: values }: CrmRecord) =>
    (newestBy === undefined ? null : values[newestBy]) ?? '';

  return {
    label,
    records: results
      .toSorted((one, two) => timeOf(two).localeCompare(timeOf(one)))
      .map((record) => ({
        id: record.id,
        url: `${url}/${record.id}`,
        name:
          names
            .map((name) => record.properties[name])
            .filter(Boolean)
            .join(' ') || record.id,
        details: details.flatMap((name) => {
          const property = properties.find((each) => each.name === name);
          const value = record.properties[name] ?? null;

          return (property && readValue(property, value)) ?? [];
        }),
      })),
  };
};

/**
 * What a record is associated with: a group for contacts and each other object that it can be
 * associated with.
 *
 * @throws CrmError
 */
export const findAssociated = async (
  type: string,
  id: string,
  schemas: SchemaView[],
  described: ObjectDescription[],
  contactsLabel: string,
  readValue: ReadValue,
): Promise<AssociatedGroup[]> => {
  const targets: Target[] = [
    {
      type: 'contacts',
      label: contactsLabel,
      names: ['firstname', 'lastname'],
      details: ['jobtitle', 'company'],
      url: '/contacts',
    },
    ...schemas.map(({ name, labels, primaryDisplayProperty }) => {
      const object =
        described.find((each) => each.name === name) ?? standardObject(name);

      return {
        type: name,
        label: labels.plural,
        names: [primaryDisplayProperty],
        details: object?.details ?? [],
        newestBy: object?.newestBy,
        url: `/objects/${name}`,
      };
    }),
  ];
  const groups = await Promise.all(
    targets.map((target) => readGroup(type, id, target, readValue)),
  );

  return groups.filter((group) => group !== null);
};
