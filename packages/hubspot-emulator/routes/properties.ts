import { z } from 'zod';
import type { RouteDeps } from './context.ts';
import {
  HubSpotFailure,
  invalid,
  notFound,
} from '#emulator/account/hubspot-failure.ts';
import type { ObjectTypeDefinition } from '#emulator/account/model.ts';
import {
  isFieldOf,
  optionsSchema,
  propertySchema,
  toDefinition,
  typeSchema,
} from '#emulator/wire/property-input.ts';
import { showProperty } from '#emulator/wire/show-property.ts';
import { mostProperties } from './limits.ts';
import { readJson } from '#emulator/wire/read-json.ts';

/** The contract requires a group of a property that is made by itself. */
const ownPropertySchema = propertySchema.refine(
  ({ groupName }) => groupName !== undefined,
  { path: ['groupName'], error: 'is required' },
);

const changeSchema = z.object({
  label: z.string().min(1).optional(),
  description: z.string().optional(),
  groupName: z.string().optional(),
  /** What stands in records stays as it was written. */
  type: typeSchema.optional(),
  fieldType: z.string().optional(),
  /** Replaces all options. */
  options: optionsSchema.optional(),
  /** Sent only by mistake: it is fixed when the property is made. */
  hasUniqueValue: z.boolean().optional(),
});

/** Properties of an object type. */
export const propertyRoutes = ({ app, store }: RouteDeps): void => {
  const base = '/crm/properties/2026-09/:type';

  const find = (type: ObjectTypeDefinition, name: string) => {
    const property = type.properties.find((each) => each.name === name);
    if (!property) throw notFound(`Property "${name}" does not exist.`);

    return property;
  };

  const assertRoom = ({ properties }: ObjectTypeDefinition): void => {
    const own = properties.filter(({ hubspotDefined }) => !hubspotDefined);
    if (own.length >= mostProperties) {
      throw invalid(`An object may have ${mostProperties} properties.`);
    }
  };

  app.get(base, (c) =>
    c.json({
      results: store.typeOf(c.req.param('type')).properties.map(showProperty),
    }),
  );

  // Not answered, and no property of that name.
  app.get(`${base}/groups`, (c) => c.notFound());

  app.get(`${base}/:name`, (c) =>
    c.json(
      showProperty(
        find(store.typeOf(c.req.param('type')), c.req.param('name')),
      ),
    ),
  );

  app.post(base, async (c) => {
    const type = store.typeOf(c.req.param('type'));
    const body = await readJson(c, ownPropertySchema);
    if (type.properties.some(({ name }) => name === body.name)) {
      throw new HubSpotFailure(
        409,
        'OBJECT_ALREADY_EXISTS',
        `A property named '${body.name}' already exists.`,
      );
    }
    const unique = type.properties.filter(
      (each) => each.hasUniqueValue && !each.hubspotDefined,
    );
    if (body.hasUniqueValue && unique.length >= 10) {
      throw invalid('An object may have 10 properties with unique values.');
    }
    assertRoom(type);
    const property = toDefinition(body, `${type.name}_information`);
    type.properties.push(property);
    store.changed();

    return c.json(showProperty(property), 201);
  });

  app.patch(`${base}/:name`, async (c) => {
    const property = find(
      store.typeOf(c.req.param('type')),
      c.req.param('name'),
    );
    const { hasUniqueValue, ...changes } = await readJson(c, changeSchema);
    if (
      hasUniqueValue !== undefined &&
      hasUniqueValue !== property.hasUniqueValue
    ) {
      throw invalid(`hasUniqueValue of ${property.name} cannot be changed.`);
    }
    const { type, fieldType, options } = { ...property, ...changes };
    if (property.hubspotDefined && type !== property.type) {
      throw invalid(`The type of ${property.name} is HubSpot's own.`);
    }
    if (!isFieldOf(type, fieldType)) {
      throw invalid(`${fieldType} is no field for ${type}.`);
    }
    if (type === 'enumeration' && changes.type && options.length === 0) {
      throw invalid('options must be given for an enumeration.');
    }
    Object.assign(property, changes);
    store.changed();

    return c.json(showProperty(property));
  });

  app.delete(`${base}/:name`, (c) => {
    const type = store.typeOf(c.req.param('type'));
    const property = find(type, c.req.param('name'));
    if (property.hubspotDefined) {
      throw new HubSpotFailure(
        400,
        'VALIDATION_ERROR',
        `${property.name} is HubSpot's own property.`,
      );
    }
    type.properties = type.properties.filter((each) => each !== property);
    store.changed();

    return c.body(null, 204);
  });
};
