import type { AccountStore } from './account-store.ts';
import { notFound } from './hubspot-failure.ts';
import {
  type AccountState,
  type ObjectTypeDefinition,
  type StoredAssociation,
  type StoredRecord,
  valueAt,
} from './model.ts';
import type { EmulatorUser } from './people.ts';

const contactType = '0-1';
const dealType = '0-3';

/** The owners whose records of a type a person may see; null for all. */
const visibleOwners = (
  { people }: AccountState,
  { ownerId, primaryTeamId, rights }: EmulatorUser,
  objectTypeId: string,
): Set<string> | null => {
  const whose = {
    [contactType]: rights?.contacts,
    [dealType]: rights?.deals,
  }[objectTypeId];
  switch (whose) {
    case 'owned':
      return new Set([ownerId]);
    case 'team':
      return new Set(
        people.users
          .filter((user) => user.primaryTeamId === primaryTeamId)
          .map((user) => user.ownerId),
      );
    default:
      return null;
  }
};

/**
 * The account as one person's rights let them see it: contacts and deals of others are not there,
 * and neither are properties they may not read. Records without an owner are everybody's, but for
 * those who may see no deals at all.
 * https://knowledge.hubspot.com/user-management/hubspot-user-permissions-guide
 */
export const withRightsOf = (
  store: AccountStore,
  user: EmulatorUser,
): AccountStore => {
  const owners = new Map(
    [contactType, dealType].map((type) => [
      type,
      visibleOwners(store.state, user, type),
    ]),
  );
  const hidden = user.rights?.hiddenProperties ?? [];
  const isVisible = (
    { objectTypeId }: ObjectTypeDefinition,
    record: StoredRecord,
  ): boolean => {
    if (objectTypeId === dealType && user.rights?.deals === 'none')
      return false;
    const seen = owners.get(objectTypeId) ?? null;
    const owner = valueAt(record, 'hubspot_owner_id');

    return seen === null || owner === null || seen.has(owner);
  };
  const isSeen = ({ fromType, fromId, toType, toId }: StoredAssociation) =>
    [
      [fromType, fromId],
      [toType, toId],
    ].every(([type = '', id = '']) => {
      const record = store.state.records[type]?.[id];

      return !record || isVisible(store.typeOf(type), record);
    });

  return {
    ...store,
    // What is written goes to the account; only associations with hidden contacts are not read.
    state: new Proxy(store.state, {
      get: (state, key) =>
        key === 'associations'
          ? state.associations.filter(isSeen)
          : Reflect.get(state, key),
      set: (state, key, value: unknown) => {
        if (key === 'associations') {
          const unseen = state.associations.filter((each) => !isSeen(each));
          state.associations = [...unseen, ...(value as StoredAssociation[])];

          return true;
        }

        return Reflect.set(state, key, value);
      },
    }),
    typeOf: (reference) => {
      const type = store.typeOf(reference);

      return type.objectTypeId === contactType && hidden.length > 0
        ? {
            ...type,
            properties: type.properties.filter(
              ({ name }) => !hidden.includes(name),
            ),
          }
        : type;
    },
    recordsOf: (type) =>
      store.recordsOf(type).filter((record) => isVisible(type, record)),
    record: (type, id) => {
      const record = store.record(type, id);
      if (!isVisible(type, record)) throw notFound();

      return record;
    },
    findBy: (type, property, value, isArchived) => {
      const record = store.findBy(type, property, value, isArchived);

      return record && isVisible(type, record) ? record : undefined;
    },
  };
};
