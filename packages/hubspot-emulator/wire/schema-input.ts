import { z } from 'zod';
import { invalid } from '#emulator/account/hubspot-failure.ts';
import type { PropertyDefinition } from '#emulator/account/model.ts';
import { propertySchema } from './property-input.ts';

/** A custom object as it is sent. */
export const schemaSchema = z.object({
  name: z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,49}$/),
  labels: z.object({
    singular: z.string().max(50),
    plural: z.string().max(50),
  }),
  description: z.string().default(''),
  primaryDisplayProperty: z.string(),
  secondaryDisplayProperties: z.array(z.string()).max(2).default([]),
  requiredProperties: z.array(z.string()).default([]),
  searchableProperties: z.array(z.string()).default([]),
  properties: z
    .array(propertySchema)
    .refine(
      (properties) =>
        new Set(properties.map(({ name }) => name)).size === properties.length,
      'has two of the same name',
    ),
  associatedObjects: z.array(z.string()).default([]),
});

/** What can be changed of an object; its name cannot. */
export const changeSchema = z.object({
  labels: schemaSchema.shape.labels.optional(),
  description: z.string().optional(),
  primaryDisplayProperty: z.string().optional(),
  secondaryDisplayProperties: z.array(z.string()).max(2).optional(),
  requiredProperties: z.array(z.string()).optional(),
  searchableProperties: z.array(z.string()).optional(),
});
/** A further association of a custom object. */
export const associationSchema = z.object({
  fromObjectTypeId: z.string(),
  toObjectTypeId: z.string(),
  name: z.string().optional(),
});

/** Properties that HubSpot gives every custom object; the few that lists and owners need. */
export const ownProperties = (groupName: string): PropertyDefinition[] =>
  (
    [
      ['hs_object_id', 'Record ID', 'string', 'text'],
      ['hs_createdate', 'Object create date/time', 'datetime', 'date'],
      [
        'hs_lastmodifieddate',
        'Object last modified date/time',
        'datetime',
        'date',
      ],
      ['hs_merged_object_ids', 'Merged record IDs', 'string', 'text'],
      ['hubspot_owner_id', 'Owner', 'string', 'text'],
    ] as const
  ).map(([name, label, type, fieldType]) => ({
    name,
    label,
    description: '',
    type,
    fieldType,
    groupName,
    options: [],
    hasUniqueValue: name === 'hs_object_id',
    hubspotDefined: true,
    readOnly: name !== 'hubspot_owner_id',
  }));

/** Refuses names of properties that are not among those given. */
export const assertDefined = (
  names: string[],
  properties: readonly { name: string }[],
): void => {
  const unknown = names.find(
    (name) => !properties.some((property) => property.name === name),
  );
  if (unknown !== undefined) {
    throw invalid(`Property "${unknown}" is not defined in the schema.`);
  }
};
