import type { RouteDeps } from './context.ts';
import { HubSpotFailure, invalid } from '#emulator/account/hubspot-failure.ts';
import type { ObjectTypeDefinition } from '#emulator/account/model.ts';
import { toDefinition } from '#emulator/wire/property-input.ts';
import { mostCustomObjects } from './limits.ts';
import { readJson } from '#emulator/wire/read-json.ts';
import {
  assertDefined,
  associationSchema,
  changeSchema,
  ownProperties,
  schemaSchema,
} from '#emulator/wire/schema-input.ts';
import { showProperty } from '#emulator/wire/show-property.ts';

/** Definitions of custom objects. */
export const schemaRoutes = ({ app, store }: RouteDeps): void => {
  const base = '/crm-object-schemas/2026-09/schemas';
  const { state } = store;

  const showDefinition = (type: ObjectTypeDefinition) => ({
    id: type.objectTypeId.split('-')[1],
    objectTypeId: type.objectTypeId,
    name: type.name,
    fullyQualifiedName: type.fullyQualifiedName,
    labels: type.labels,
    description: type.description,
    primaryDisplayProperty: type.primaryDisplayProperty,
    secondaryDisplayProperties: type.secondaryDisplayProperties,
    requiredProperties: type.requiredProperties,
    searchableProperties: type.searchableProperties,
    createdAt: new Date(type.createdAt).toISOString(),
    updatedAt: new Date(type.updatedAt).toISOString(),
    archived: false,
  });
  const nameOf = (from: string, to: string) =>
    [from, to].map((id) => store.typeOf(id).name).join('_to_');

  const show = (type: ObjectTypeDefinition) => ({
    ...showDefinition(type),
    properties: type.properties.map(showProperty),
    associations: state.associationTypes
      .filter(({ fromObjectTypeId }) => fromObjectTypeId === type.objectTypeId)
      .map(({ id, fromObjectTypeId, toObjectTypeId }) => ({
        id: String(id),
        fromObjectTypeId,
        toObjectTypeId,
        name: nameOf(fromObjectTypeId, toObjectTypeId),
      })),
  });

  const connect = (from: ObjectTypeDefinition, to: ObjectTypeDefinition) => {
    const id = state.nextAssociationId;
    state.nextAssociationId += 2;
    const way = {
      category: 'USER_DEFINED',
      label: null,
      isDefault: true,
    } as const;
    state.associationTypes.push(
      {
        ...way,
        id,
        inverseId: id + 1,
        fromObjectTypeId: from.objectTypeId,
        toObjectTypeId: to.objectTypeId,
      },
      {
        ...way,
        id: id + 1,
        inverseId: id,
        fromObjectTypeId: to.objectTypeId,
        toObjectTypeId: from.objectTypeId,
      },
    );

    return id;
  };

  const findCustom = (reference: string): ObjectTypeDefinition => {
    const type = store.typeOf(reference);
    if (!type.isCustom) throw invalid(`${reference} is no custom object.`);

    return type;
  };

  app.get(base, (c) =>
    c.json({
      results: state.types.filter(({ isCustom }) => isCustom).map(show),
    }),
  );

  app.get(`${base}/:type`, (c) =>
    c.json(show(store.typeOf(c.req.param('type')))),
  );

  app.post(base, async (c) => {
    const body = await readJson(c, schemaSchema);
    const name = body.name.toLowerCase();
    if (
      state.types.some((type) => [type.name, type.pluralName].includes(name))
    ) {
      throw new HubSpotFailure(
        409,
        'OBJECT_ALREADY_EXISTS',
        `The name ${name} is already in use.`,
      );
    }
    if (
      state.types.filter(({ isCustom }) => isCustom).length >= mostCustomObjects
    ) {
      throw invalid(
        `The account has reached its limit of ${mostCustomObjects} custom objects.`,
      );
    }
    if (body.properties.filter((each) => each.hasUniqueValue).length > 10) {
      throw invalid('An object may have 10 properties with unique values.');
    }
    assertDefined(
      [
        body.primaryDisplayProperty,
        ...body.secondaryDisplayProperties,
        ...body.requiredProperties,
        ...body.searchableProperties,
      ],
      body.properties,
    );
    const targets = body.associatedObjects.map((each) => store.typeOf(each));

    const at = store.now();
    const groupName = `${name}_information`;
    const type: ObjectTypeDefinition = {
      objectTypeId: `2-${state.nextTypeNumber}`,
      name,
      pluralName: name,
      fullyQualifiedName: `p${store.accountId}_${name}`,
      labels: body.labels,
      description: body.description,
      primaryDisplayProperty: body.primaryDisplayProperty,
      secondaryDisplayProperties: body.secondaryDisplayProperties,
      requiredProperties: body.requiredProperties,
      searchableProperties: body.searchableProperties,
      properties: [
        ...body.properties.map((each) => toDefinition(each, groupName)),
        ...ownProperties(groupName),
      ],
      isCustom: true,
      createdAt: at,
      updatedAt: at,
    };
    state.nextTypeNumber += 1;
    state.types.push(type);
    for (const target of targets) connect(type, target);
    store.changed();

    return c.json(show(type), 201);
  });

  app.patch(`${base}/:type`, async (c) => {
    const type = findCustom(c.req.param('type'));
    const changes = await readJson(c, changeSchema);
    assertDefined(
      [
        ...(changes.primaryDisplayProperty === undefined
          ? []
          : [changes.primaryDisplayProperty]),
        ...(changes.secondaryDisplayProperties ?? []),
        ...(changes.requiredProperties ?? []),
        ...(changes.searchableProperties ?? []),
      ],
      type.properties,
    );
    Object.assign(type, changes, { updatedAt: store.now() });
    store.changed();

    return c.json(showDefinition(type));
  });

  app.post(`${base}/:type/associations`, async (c) => {
    findCustom(c.req.param('type'));
    const body = await readJson(c, associationSchema);
    const from = store.typeOf(body.fromObjectTypeId);
    const to = store.typeOf(body.toObjectTypeId);
    const id = connect(from, to);
    store.changed();

    return c.json(
      {
        id: String(id),
        fromObjectTypeId: from.objectTypeId,
        toObjectTypeId: to.objectTypeId,
        name: body.name ?? null,
      },
      201,
    );
  });

  app.delete(`${base}/:type`, (c) => {
    const type = findCustom(c.req.param('type'));
    const isUsed = store
      .recordsOf(type)
      .some(({ archivedAt }) => archivedAt === null);
    if (isUsed) {
      throw new HubSpotFailure(
        400,
        'EXISTING_OBJECT_RECORDS',
        `Unable to delete object type ${type.objectTypeId} because it has existing records.`,
      );
    }
    state.types = state.types.filter((each) => each !== type);
    state.associationTypes = state.associationTypes.filter(
      ({ fromObjectTypeId, toObjectTypeId }) =>
        ![fromObjectTypeId, toObjectTypeId].includes(type.objectTypeId),
    );
    store.changed();

    return c.body(null, 204);
  });
};
