import type { Language } from '@starters/contracts';
import { z } from 'zod';
import type { HubSpotClient } from './create-client.ts';
import {
  type CustomObject,
  NO_OPTION_YET,
  type ObjectProperty,
  type PropertyOption,
} from './objects/custom-object.ts';
import { describeStarter, starterObject } from './objects/starter.object.ts';
import { describeVote, voteObject } from './objects/vote.object.ts';

/** Ids of the two custom objects in an account. */
export interface InstalledObjects {
  starterTypeId: string;
  voteTypeId: string;
}
/** The objects, or the names of those that are missing. */
export type FoundObjects =
  ({ ok: true } & InstalledObjects) | { ok: false; missing: string[] };

const schemaSchema = z.object({
  name: z.string(),
  objectTypeId: z.string(),
  properties: z.array(
    z.object({
      name: z.string(),
      options: z
        .array(z.looseObject({ value: z.string(), label: z.string() }))
        .default([]),
    }),
  ),
});
type Schema = z.infer<typeof schemaSchema>;
const schemasSchema = z.object({ results: z.array(schemaSchema) });

const schemasPath = '/crm-object-schemas/2026-09/schemas';

const listSchemas = async (client: HubSpotClient): Promise<Schema[]> => {
  const { results } = await client.request({
    method: 'GET',
    path: schemasPath,
    schema: schemasSchema,
    repeatable: true,
  });

  return results;
};

const findByName = (schemas: Schema[], name: string): Schema | undefined =>
  schemas.find((schema) => schema.name === name);

/** Finds the two custom objects by name. Throws `HubSpotError`. */
export const findObjects = async (
  client: HubSpotClient,
): Promise<FoundObjects> => {
  const schemas = await listSchemas(client);
  const starter = findByName(schemas, starterObject.name);
  const vote = findByName(schemas, voteObject.name);
  if (starter && vote) {
    return {
      ok: true,
      starterTypeId: starter.objectTypeId,
      voteTypeId: vote.objectTypeId,
    };
  }

  return {
    ok: false,
    missing: [
      ...(starter ? [] : [starterObject.name]),
      ...(vote ? [] : [voteObject.name]),
    ],
  };
};

const toProperty = (property: ObjectProperty, groupName?: string) => ({
  name: property.name,
  label: property.label,
  description: property.description,
  type: property.type,
  fieldType: property.fieldType,
  hasUniqueValue: property.hasUniqueValue ?? false,
  ...(groupName === undefined ? {} : { groupName }),
  ...(property.options
    ? {
        options: (property.options.length === 0
          ? [NO_OPTION_YET]
          : property.options
        ).map((option, displayOrder) => ({
          ...option,
          displayOrder,
          hidden: option === NO_OPTION_YET,
        })),
      }
    : {}),
});

const create = (
  client: HubSpotClient,
  object: CustomObject,
  associatedObjects: string[],
): Promise<Schema> =>
  client.request({
    method: 'POST',
    path: schemasPath,
    body: {
      name: object.name,
      labels: object.labels,
      description: object.description,
      allowsSensitiveProperties: false,
      primaryDisplayProperty: object.primaryDisplayProperty,
      secondaryDisplayProperties: object.secondaryDisplayProperties,
      requiredProperties: object.requiredProperties,
      searchableProperties: object.searchableProperties,
      properties: object.properties
        .filter(({ only }) => only === undefined)
        .map((property) => toProperty(property)),
      associatedObjects,
    },
    schema: schemaSchema,
  });

const addMissingProperties = async (
  client: HubSpotClient,
  object: CustomObject,
  { objectTypeId, properties }: Schema,
  only?: ObjectProperty['only'],
): Promise<void> => {
  const known = new Set(properties.map(({ name }) => name));
  for (const property of object.properties) {
    if (known.has(property.name) || property.only !== only) continue;
    await client.request({
      method: 'POST',
      path: `/crm/properties/2026-09/${objectTypeId}`,
      body: toProperty(property, `${object.name}_information`),
      schema: z.object({ name: z.string() }),
    });
  }
};

/** A label no other option has: an admin may have given ours to an option of their own. */
const freeLabel = (
  { value, label }: PropertyOption,
  present: readonly PropertyOption[],
): string =>
  present.some((each) => each.label === label) ? `${label} (${value})` : label;

/** HubSpot refuses a value that is no option; options that an admin added or renamed stay. */
const addMissingOptions = async (
  client: HubSpotClient,
  object: CustomObject,
  { objectTypeId, properties }: Schema,
): Promise<void> => {
  for (const { name, options = [], only } of object.properties) {
    if (only !== undefined) continue;
    const present = properties.find((each) => each.name === name)?.options;
    const missing = options.filter(
      ({ value }) => !present?.some((each) => each.value === value),
    );
    if (!present || missing.length === 0) continue;
    await client.request({
      method: 'PATCH',
      path: `/crm/properties/2026-09/${objectTypeId}/${name}`,
      body: {
        options: [
          ...present,
          ...missing.map((option, index) => ({
            ...option,
            label: freeLabel(option, present),
            displayOrder: present.length + index,
            hidden: false,
          })),
        ],
      },
      schema: z.object({ name: z.string() }),
    });
  }
};

const outcomeObjects = (language: Language): CustomObject[] => [
  describeStarter(language),
  describeVote(language),
];

/** Whether both objects have the properties of outcomes. Throws `HubSpotError`. */
export const hasOutcomeProperties = async (
  client: HubSpotClient,
  language: Language,
): Promise<boolean> => {
  const schemas = await listSchemas(client);

  return outcomeObjects(language).every(({ name, properties }) => {
    const present = findByName(schemas, name)?.properties ?? [];

    return properties.every(
      (property) =>
        property.only !== 'outcomes' ||
        present.some((each) => each.name === property.name),
    );
  });
};

/**
 * Adds the properties of outcomes to both objects, as far as they lack them. Throws `HubSpotError`.
 */
export const installOutcomeProperties = async (
  client: HubSpotClient,
  language: Language,
): Promise<void> => {
  const schemas = await listSchemas(client);
  for (const object of outcomeObjects(language)) {
    const present = findByName(schemas, object.name);
    if (present) {
      await addMissingProperties(client, object, present, 'outcomes');
    }
  }
};

/**
 * Creates the two custom objects in the language of the account, or the properties and options they
 * lack. Idempotent: what exists, in whatever language and with an admin's changes and additions, is
 * left as it is. Throws `HubSpotError`.
 */
export const installObjects = async (
  client: HubSpotClient,
  language: Language,
): Promise<InstalledObjects> => {
  const schemas = await listSchemas(client);
  const install = async (
    object: CustomObject,
    associatedObjects: string[],
  ): Promise<string> => {
    const present = findByName(schemas, object.name);
    if (present) {
      await addMissingProperties(client, object, present);
      await addMissingOptions(client, object, present);

      return present.objectTypeId;
    }

    return (await create(client, object, associatedObjects)).objectTypeId;
  };

  const contactTypeId = '0-1';
  const starterTypeId = await install(describeStarter(language), [
    contactTypeId,
  ]);
  const voteTypeId = await install(describeVote(language), [
    contactTypeId,
    starterTypeId,
  ]);

  return { starterTypeId, voteTypeId };
};
