import type { AccountStore } from './account-store.ts';
import { assertWithinLimit } from './association-limits.ts';
import { keepPrimaryCompany } from './primary-company.ts';
import { HubSpotFailure, invalid } from './hubspot-failure.ts';
import { survivorOf } from './merge-records.ts';
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
  const record =
    store.state.records[type.objectTypeId]?.[survivorOf(store.state, type, id)];
  if (record && record.archivedAt === null) return;

  throw new HubSpotFailure(
    404,
    'OBJECT_NOT_FOUND',
    `No ${type.name} with ID ${id} exists.`,
    { context: { id: [id] } },
  );
};

/** A way of associating as a call names it. */
export interface AssociationSpec {
  associationCategory: string;
  associationTypeId: number;
}

/** The way a call names. Throws unless it starts at `from` and, where given, ends at `to`. */
export const findAssociationType = (
  store: AccountStore,
  { associationCategory, associationTypeId }: AssociationSpec,
  from: ObjectTypeDefinition,
  to?: ObjectTypeDefinition,
): AssociationDefinition => {
  const definition = store.state.associationTypes.find(
    ({ id, category, fromObjectTypeId, toObjectTypeId }) =>
      id === associationTypeId &&
      category === associationCategory &&
      fromObjectTypeId === from.objectTypeId &&
      (to === undefined || toObjectTypeId === to.objectTypeId),
  );
  if (!definition) {
    throw invalid(
      `${associationCategory} ${associationTypeId} is no association type from ${from.name}${to ? ` to ${to.name}` : ''}.`,
    );
  }

  return definition;
};

/** The way back of a way of associating. */
const inverseOf = (
  { state }: AccountStore,
  {
    inverseId,
    category,
    fromObjectTypeId,
    toObjectTypeId,
  }: AssociationDefinition,
): AssociationDefinition | undefined =>
  state.associationTypes.find(
    (each) =>
      each.id === inverseId &&
      each.category === category &&
      each.fromObjectTypeId === toObjectTypeId &&
      each.toObjectTypeId === fromObjectTypeId,
  );

/**
 * Associates two records, in both directions; doing it again changes nothing. Records associated
 * by a label are associated without one, too. Limits of both records are heeded.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/associations/associate-records/guide
 */
export const associate = (
  store: AccountStore,
  from: ObjectTypeDefinition,
  fromId: string,
  definition: AssociationDefinition,
  toId: string,
): void => {
  const to = store.typeOf(definition.toObjectTypeId);
  assertThere(store, from, fromId);
  assertThere(store, to, toId);
  const fromRecord = survivorOf(store.state, from, fromId);
  const toRecord = survivorOf(store.state, to, toId);

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
  const made = new Set([definition, defaultAssociationType(store, from, to)]);
  for (const each of made) {
    assertWithinLimit(store, each, fromRecord, toRecord);
    const back = inverseOf(store, each);
    if (back) assertWithinLimit(store, back, toRecord, fromRecord);
  }
  for (const { id, inverseId } of made) {
    add(from.objectTypeId, fromRecord, to.objectTypeId, toRecord, id);
    add(to.objectTypeId, toRecord, from.objectTypeId, fromRecord, inverseId);
  }
  keepPrimaryCompany(store, fromRecord, toRecord);
  store.changed();
};

/** Associates two records in several ways, or in none of them. */
export const associateBy = (
  store: AccountStore,
  from: ObjectTypeDefinition,
  fromId: string,
  definitions: AssociationDefinition[],
  toId: string,
): void => {
  const run = () => {
    for (const each of definitions) associate(store, from, fromId, each, toId);
  };
  // One way is whole in any case.
  if (definitions.length > 1) store.atomically(run);
  else run();
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
  keepPrimaryCompany(store, fromId, toId);
  store.changed();
};

/** Takes a record away that was only just made, with its associations, as if it had never been. */
export const withdrawRecord = (
  store: AccountStore,
  type: ObjectTypeDefinition,
  id: string,
): void => {
  const { state } = store;
  const others = state.associations.flatMap((each) =>
    each.fromType === type.objectTypeId && each.fromId === id
      ? [{ to: store.typeOf(each.toType), toId: each.toId }]
      : [],
  );
  for (const { to, toId } of others) dissociate(store, type, id, to, toId);
  store.changing(type.objectTypeId, id);
  delete state.records[type.objectTypeId]?.[id];
  store.changed();
};
