import type { AccountStore } from './account-store.ts';
import { HubSpotFailure, invalid } from './hubspot-failure.ts';
import type { AssociationDefinition, ObjectTypeDefinition } from './model.ts';

/** The ways records of one type can be associated with those of another. */
export const associationTypesBetween = (
  store: AccountStore,
  from: ObjectTypeDefinition,
  to: ObjectTypeDefinition,
): AssociationDefinition[] =>
  store.state.associationTypes.filter(
    ({ fromObjectTypeId, toObjectTypeId }) =>
      fromObjectTypeId === from.objectTypeId &&
      toObjectTypeId === to.objectTypeId,
  );

/** The unlabelled way. Throws when the two objects are not associated at all. */
export const defaultAssociationType = (
  store: AccountStore,
  from: ObjectTypeDefinition,
  to: ObjectTypeDefinition,
): AssociationDefinition => {
  const found = associationTypesBetween(store, from, to).find(
    ({ isDefault }) => isDefault,
  );
  if (!found) {
    throw invalid(
      `No association type exists between ${from.name} and ${to.name}.`,
    );
  }

  return found;
};

const assertThere = (
  store: AccountStore,
  type: ObjectTypeDefinition,
  id: string,
): void => {
  const record = store.state.records[type.objectTypeId]?.[id];
  if (record && record.archivedAt === null) return;

  throw new HubSpotFailure(
    404,
    'OBJECT_NOT_FOUND',
    `No ${type.name} with ID ${id} exists.`,
    { context: { id: [id] } },
  );
};

/** Associates two records, in both directions; doing it again changes nothing. */
export const associate = (
  store: AccountStore,
  from: ObjectTypeDefinition,
  fromId: string,
  typeId: number,
  toId: string,
): AssociationDefinition => {
  const definition = store.state.associationTypes.find(
    ({ id, fromObjectTypeId }) =>
      id === typeId && fromObjectTypeId === from.objectTypeId,
  );
  if (!definition) {
    throw invalid(`${typeId} is no association type of ${from.name}.`);
  }
  const to = store.typeOf(definition.toObjectTypeId);
  assertThere(store, from, fromId);
  assertThere(store, to, toId);

  const add = (
    fromType: string,
    start: string,
    toType: string,
    end: string,
    id: number,
  ) => {
    const isKnown = store.state.associations.some(
      (each) =>
        each.fromType === fromType &&
        each.fromId === start &&
        each.toType === toType &&
        each.toId === end &&
        each.typeId === id,
    );
    if (isKnown) return;
    store.state.associations.push({
      fromType,
      fromId: start,
      toType,
      toId: end,
      typeId: id,
    });
  };
  add(from.objectTypeId, fromId, to.objectTypeId, toId, definition.id);
  add(to.objectTypeId, toId, from.objectTypeId, fromId, definition.inverseId);
  store.changed();

  return definition;
};

/** Ends all associations between two records. */
export const dissociate = (
  store: AccountStore,
  from: ObjectTypeDefinition,
  fromId: string,
  to: ObjectTypeDefinition,
  toId: string,
): void => {
  const { state } = store;
  state.associations = state.associations.filter(
    (each) =>
      !(
        each.fromType === from.objectTypeId &&
        each.fromId === fromId &&
        each.toType === to.objectTypeId &&
        each.toId === toId
      ) &&
      !(
        each.fromType === to.objectTypeId &&
        each.fromId === toId &&
        each.toType === from.objectTypeId &&
        each.toId === fromId
      ),
  );
  store.changed();
};

/** A record's associations with records of a type, in HubSpot's JSON. */
export const showAssociations = (
  store: AccountStore,
  from: ObjectTypeDefinition,
  fromId: string,
  to: ObjectTypeDefinition,
): { toObjectId: number; associationTypes: object[] }[] => {
  const byTarget = new Map<string, object[]>();
  for (const each of store.state.associations) {
    if (
      each.fromType !== from.objectTypeId ||
      each.fromId !== fromId ||
      each.toType !== to.objectTypeId
    ) {
      continue;
    }
    const definition = store.state.associationTypes.find(
      ({ id }) => id === each.typeId,
    );
    byTarget.set(each.toId, [
      ...(byTarget.get(each.toId) ?? []),
      {
        category: definition?.category ?? 'USER_DEFINED',
        typeId: each.typeId,
        label: definition?.label ?? null,
      },
    ]);
  }

  return [...byTarget].map(([toId, associationTypes]) => ({
    toObjectId: Number(toId),
    associationTypes,
  }));
};

/**
 * The `associations` of a record read with that parameter: per object asked for, ids with one
 * entry for each type of association; objects with none are left out.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/using-object-apis
 */
export const showRecordAssociations = (
  store: AccountStore,
  type: ObjectTypeDefinition,
  recordId: string,
  wanted: string[],
): { associations?: object } => {
  const entries = wanted.flatMap((reference) => {
    const to = store.typeOf(reference);
    const results = store.state.associations
      .filter(
        (each) =>
          each.fromType === type.objectTypeId &&
          each.fromId === recordId &&
          each.toType === to.objectTypeId,
      )
      .map(({ toId, typeId }) => {
        const definition = store.state.associationTypes.find(
          ({ id }) => id === typeId,
        );

        return {
          id: toId,
          type: (
            definition?.label ?? `${type.name}_to_${to.name}`
          ).toLowerCase(),
        };
      });

    return results.length > 0 ? [[to.pluralName, { results }] as const] : [];
  });

  return entries.length > 0
    ? { associations: Object.fromEntries(entries) }
    : {};
};
