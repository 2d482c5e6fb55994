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

/** The owners whose contacts a person may see; null for all. */
const visibleOwners = (
  { people }: AccountState,
  { ownerId, primaryTeamId, rights }: EmulatorUser,
): Set<string> | null => {
  if (!rights || rights.contacts === 'all') return null;
  if (rights.contacts === 'owned') return new Set([ownerId]);

  return new Set(
    people.users
      .filter((user) => user.primaryTeamId === primaryTeamId)
      .map((user) => user.ownerId),
  );
};

/**
 * The account as one person's rights let them see it: contacts of others are not there, and
 * neither are properties they may not read. Contacts without an owner are everybody's.
 * https://knowledge.hubspot.com/user-management/hubspot-user-permissions-guide
 */
export const withRightsOf = (
  store: AccountStore,
  user: EmulatorUser,
): AccountStore => {
  const owners = visibleOwners(store.state, user);
  const hidden = user.rights?.hiddenProperties ?? [];
  const isVisible = (
    { objectTypeId }: ObjectTypeDefinition,
    record: StoredRecord,
  ): boolean => {
    if (objectTypeId !== contactType || owners === null) return true;
    const owner = valueAt(record, 'hubspot_owner_id');

    return owner === null || owners.has(owner);
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
    findBy: (type, property, value) => {
      const record = store.findBy(type, property, value);

      return record && isVisible(type, record) ? record : undefined;
    },
  };
};
