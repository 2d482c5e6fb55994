import type { AccountStore } from '#emulator/account/account-store.ts';
import type { ObjectTypeDefinition } from '#emulator/account/model.ts';

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
      ({ id, fromObjectTypeId, toObjectTypeId }) =>
        id === each.typeId &&
        fromObjectTypeId === each.fromType &&
        toObjectTypeId === each.toType,
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

/** Entries of a batch read; records without associations are errors. */
export interface AssociationsRead {
  results: object[];
  errors: object[];
}

/** Reads the associations of several records. */
export const readAssociations = (
  store: AccountStore,
  from: ObjectTypeDefinition,
  ids: readonly string[],
  to: ObjectTypeDefinition,
): AssociationsRead => {
  const read: AssociationsRead = { results: [], errors: [] };
  for (const id of ids) {
    const found = showAssociations(store, from, id, to);
    if (found.length > 0) {
      read.results.push({ from: { id }, to: found });
      continue;
    }
    read.errors.push({
      status: 'error',
      category: 'OBJECT_NOT_FOUND',
      subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
      message: `No ${to.name} is associated with ${from.name} ${id}.`,
      context: {
        fromObjectId: [id],
        fromObjectType: [from.name],
        toObjectType: [to.name],
      },
    });
  }

  return read;
};
