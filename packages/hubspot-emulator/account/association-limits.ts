import type { AccountStore } from './account-store.ts';
import { HubSpotFailure, invalid } from './hubspot-failure.ts';
import type { AssociationDefinition, AssociationLimit } from './model.ts';

/** Most records of a type that one record may have; HubSpot's highest number, which sets no limit. */
const mostRecords = 500_000;

const isOf =
  ({ id, category, fromObjectTypeId }: AssociationDefinition) =>
  (limit: AssociationLimit): boolean =>
    limit.typeId === id &&
    limit.category === category &&
    limit.fromType === fromObjectTypeId;

/** How many records an admin lets one record have by a type of association; null where nobody said. */
export const limitOf = (
  { state }: AccountStore,
  definition: AssociationDefinition,
): number | null =>
  state.associationLimits?.find(isOf(definition))?.max ?? null;

/**
 * The types that are limited together: associations within one object that read the same both ways
 * have one limit.
 * https://developers.hubspot.com/changelog/associations-api-enables-admins-to-configure-association-limits
 */
const limitedWith = (
  { state }: AccountStore,
  definition: AssociationDefinition,
): AssociationDefinition[] => {
  const inverse = state.associationTypes.find(
    ({ id, category, label, fromObjectTypeId, toObjectTypeId }) =>
      id === definition.inverseId &&
      category === definition.category &&
      label === definition.label &&
      fromObjectTypeId === toObjectTypeId,
  );

  return inverse && inverse.fromObjectTypeId === definition.fromObjectTypeId
    ? [definition, inverse]
    : [definition];
};

/** A limit of a label is never above that of all associations of the two objects. */
const assertInRange = (
  store: AccountStore,
  definition: AssociationDefinition,
  max: number,
): void => {
  const others = store.state.associationTypes.filter(
    ({ fromObjectTypeId, toObjectTypeId, isDefault }) =>
      fromObjectTypeId === definition.fromObjectTypeId &&
      toObjectTypeId === definition.toObjectTypeId &&
      isDefault !== definition.isDefault,
  );
  const limits = others.flatMap((each) => limitOf(store, each) ?? []);
  const [least, most] = definition.isDefault
    ? [Math.max(1, ...limits), mostRecords]
    : [1, Math.min(mostRecords, ...limits)];
  if (max >= least && max <= most) return;
  throw invalid(
    `maxToObjectIds of ${definition.category} ${definition.id} must be from ${least} to ${most}; ${max} is not.`,
  );
};

/** Ends the limit of a type, and of what is limited with it. */
export const endLimit = (
  store: AccountStore,
  definition: AssociationDefinition,
): void => {
  for (const each of limitedWith(store, definition)) {
    store.state.associationLimits = store.state.associationLimits?.filter(
      (limit) => !isOf(each)(limit),
    );
  }
  store.changed();
};

/**
 * Limits how many records one record may have by a type of association. What is there already
 * stays.
 *
 * @throws HubSpotFailure 400 where a label would be allowed more than all associations are
 */
export const setLimit = (
  store: AccountStore,
  definition: AssociationDefinition,
  max: number,
): void => {
  assertInRange(store, definition, max);
  endLimit(store, definition);
  (store.state.associationLimits ??= []).push(
    ...limitedWith(store, definition).map((each) => ({
      fromType: each.fromObjectTypeId,
      category: each.category,
      typeId: each.id,
      max,
    })),
  );
  store.changed();
};

/** What the code of an association over a limit is in `errors`. */
export const overLimit = 'ASSOCIATION_LIMIT_EXCEEDED';

/**
 * Refuses an association that would give a record more of a type than an admin allows.
 *
 * @throws HubSpotFailure 400, with the code `ASSOCIATION_LIMIT_EXCEEDED`
 */
export const assertWithinLimit = (
  store: AccountStore,
  definition: AssociationDefinition,
  fromId: string,
  toId: string,
): void => {
  const max = limitOf(store, definition);
  if (max === null) return;
  const taken = new Set(
    store.state.associations.flatMap((each) =>
      each.fromType === definition.fromObjectTypeId &&
      each.fromId === fromId &&
      each.toType === definition.toObjectTypeId &&
      each.typeId === definition.id
        ? [each.toId]
        : [],
    ),
  );
  if (taken.has(toId) || taken.size < max) return;
  const from = store.typeOf(definition.fromObjectTypeId);
  const to = store.typeOf(definition.toObjectTypeId);
  const message = `The ${from.name} ${fromId} is associated with ${taken.size} of at most ${max} ${to.pluralName}${definition.label === null ? '' : ` labelled “${definition.label}”`}; ${toId} would be one too many.`;
  throw new HubSpotFailure(400, 'VALIDATION_ERROR', message, {
    errors: [
      {
        message,
        code: overLimit,
        context: {
          fromObjectId: [fromId],
          toObjectId: [toId],
          associationCategory: [definition.category],
          associationTypeId: [String(definition.id)],
          limit: [String(max)],
        },
      },
    ],
  });
};
